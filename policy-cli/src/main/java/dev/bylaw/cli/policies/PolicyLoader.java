package dev.bylaw.cli.policies;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.PolicySetBuilder;
import dev.bylaw.cli.report.DiagnosticReport;
import dev.bylaw.cli.result.PolicyIdentity;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.cli.version.ProductVersion;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.profile.ProfileChain;
import dev.bylaw.scalar.Version;
import dev.bylaw.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts together the policies that options ask for. */
public final class PolicyLoader {
  private static final String KUBERNETES = "kubernetes";

  /** What linking says when it is given nothing to do: no rule is left, or a selector has none. */
  private static final Set<String> NOTHING_SELECTED = Set.of("B0583", "B0584");

  private final PolicyOptions options;
  private final Terminal terminal;
  private final Library bundled = KubernetesRules.library();

  private PolicyLoader(PolicyOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  /**
   * Loads policies.
   *
   * @param options which ones
   * @param terminal where relative paths begin and warnings go
   * @return the policies
   * @throws UnusablePoliciesException if something is wrong with them; it holds all of it
   */
  public static LoadedPolicies load(PolicyOptions options, Terminal terminal)
      throws UnusablePoliciesException {
    return new PolicyLoader(options, terminal).load();
  }

  private LoadedPolicies load() throws UnusablePoliciesException {
    List<Version> known = KubernetesRules.binding().versions();
    Version newest = known.get(known.size() - 1);
    PolicySetBuilder builder = PolicySet.builder().add(bundled);
    List<RuleInfo> available = new ArrayList<>(bundled.rules());
    if (!options.policies().isEmpty()) {
      // A version that does not parse is reported when the set is linked.
      Version used = options.kubernetes().flatMap(Version::parse).orElse(newest);
      Library own = PolicyCompiler.compile(
          PolicySources.read(options.policies(), terminal), bundled, used, terminal);
      builder.add(own).asWritten(own);
      available.addAll(own.rules());
    }
    ProfileChain profile = profile();
    profile.profiles().stream().reduce((parent, child) -> child).ifPresent(builder::profile);
    options.select().forEach(builder::select);
    options.kubernetes().ifPresent(version -> builder.constant(KUBERNETES, version));
    options.namespace().ifPresent(builder::defaultNamespace);
    PolicySet set = build(builder);
    warn(set.warnings());
    return new LoadedPolicies(
        set,
        KubernetesRules.binding(),
        new PolicyIdentity(
            ProductVersion.read(),
            set.digest(),
            profile.profiles().get(profile.profiles().size() - 1).name(),
            options.kubernetes().orElse(newest.text()),
            known.get(0).text(),
            newest.text(),
            set.rules().size()),
        profile,
        available);
  }

  private static PolicySet build(PolicySetBuilder builder) throws UnusablePoliciesException {
    try {
      return builder.build();
    } catch (ConfigurationException e) {
      boolean nothing = e.diagnostics().stream()
          .allMatch(each -> NOTHING_SELECTED.contains(each.code().code()));
      throw new UnusablePoliciesException(
          nothing
              ? "no rule is selected, so nothing was checked"
              : "the policies cannot be used; nothing was checked",
          e.diagnostics(),
          nothing);
    }
  }

  private void warn(List<Diagnostic> warnings) {
    if (!warnings.isEmpty()) {
      DiagnosticReport.write(warnings, terminal.errors(), terminal.errorStyle());
    }
  }

  private ProfileChain profile() throws UnusablePoliciesException {
    Optional<Path> file = profileFile();
    ProfileChain chain = file.isPresent()
        ? ProfileChain.read(file.get(), bundled.profiles())
        : ProfileChain.read(bundledProfile(), bundled.profiles());
    if (chain.profiles().isEmpty()) {
      throw new UnusablePoliciesException(
          "the profile cannot be used; nothing was checked", chain.diagnostics());
    }
    return chain;
  }

  private SourceText bundledProfile() throws UnusablePoliciesException {
    SourceText text = bundled.profiles().get(options.profile());
    if (text == null) {
      throw new UnusablePoliciesException(
          "there is no profile '" + options.profile() + "'; there are "
              + String.join(", ", new TreeSet<>(bundled.profiles().keySet()))
              + ", and a file's name ends with .yaml",
          List.of());
    }
    return text;
  }

  /** What is not the name of a bundled profile and looks like a path, or is one, is a file. */
  private Optional<Path> profileFile() {
    String name = options.profile();
    if (bundled.profiles().containsKey(name)) {
      return Optional.empty();
    }
    boolean path = name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
    Path file = terminal.workingDirectory().resolve(name);
    return path || file.toFile().exists() ? Optional.of(file) : Optional.empty();
  }
}
