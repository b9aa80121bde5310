package dev.bylaw.cli.diff;

import dev.bylaw.cli.policies.PolicyCompiler;
import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.dsl.difference.ComparedPolicies;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.profile.Profile;
import dev.bylaw.profile.ProfileChain;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes policies of an operand of the command: names and paths joined by commas. Policies that
 * declare a package of the bundled rules take its place.
 */
final class OperandLoader {
  private static final String ALL_BUNDLED = "bundled";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([A-Za-z0-9_.]+)");

  private final Terminal terminal;
  private final List<String> select;
  private final Library bundled = KubernetesRules.library();

  OperandLoader(Terminal terminal, List<String> select) {
    this.terminal = terminal;
    this.select = select;
  }

  ComparedPolicies load(String operand) throws UnusablePoliciesException {
    List<String> paths = new ArrayList<>();
    Optional<Profile> profile = Optional.empty();
    boolean allBundled = false;
    for (String part : operand.split(",", -1)) {
      if (part.equals(ALL_BUNDLED)) {
        allBundled = true;
      } else if (bundled.profiles().containsKey(part) || isProfileFile(part)) {
        if (profile.isPresent()) {
          throw new UnusablePoliciesException(
              "'" + operand + "' names two profiles; policies have one", List.of());
        }
        profile = Optional.of(profile(part));
      } else {
        paths.add(part);
      }
    }
    List<SourceText> own = paths.isEmpty() ? List.of() : PolicySources.read(paths, terminal);
    return policies(operand, own, profile, allBundled);
  }

  private ComparedPolicies policies(
      String name, List<SourceText> own, Optional<Profile> profile, boolean allBundled)
      throws UnusablePoliciesException {
    Set<String> packages = packages(own);
    List<SourceText> all = new ArrayList<>(own);
    for (SourceText each : KubernetesRules.sources()) {
      if (packages(List.of(each)).stream().noneMatch(packages::contains)) {
        all.add(each);
      }
    }
    boolean replaces = bundled.packages().stream().anyMatch(packages::contains);
    List<Library> libraries = new ArrayList<>();
    if (replaces) {
      libraries.add(platform(PolicyCompiler.compileAlone(all, terminal)));
    } else {
      libraries.add(bundled);
      if (!own.isEmpty()) {
        libraries.add(PolicyCompiler.compile(own, bundled, terminal));
      }
    }
    Set<String> asWritten = new HashSet<>(packages);
    if (allBundled) {
      asWritten.addAll(bundled.packages());
    }
    return new ComparedPolicies(name, libraries, profile, asWritten, select, all);
  }

  private Library platform(Library compiled) {
    return ProgramLibrary.of(
        ProgramLibrary.from(compiled).program(),
        Optional.of(KubernetesRules.binding()),
        bundled.profiles());
  }

  private static Set<String> packages(List<SourceText> sources) {
    Set<String> packages = new TreeSet<>();
    for (SourceText each : sources) {
      Matcher declared = PACKAGE.matcher(each.text());
      if (declared.find()) {
        packages.add(declared.group(1));
      }
    }
    return packages;
  }

  private static boolean isProfileFile(String part) {
    return part.endsWith(".yaml") || part.endsWith(".yml");
  }

  private Profile profile(String part) throws UnusablePoliciesException {
    SourceText text = bundled.profiles().get(part);
    ProfileChain chain = text == null
        ? ProfileChain.read(terminal.workingDirectory().resolve(part), bundled.profiles())
        : ProfileChain.read(text, bundled.profiles());
    if (chain.profiles().isEmpty()) {
      throw new UnusablePoliciesException(
          "the profile '" + part + "' cannot be used", chain.diagnostics());
    }
    return chain.profiles().get(chain.profiles().size() - 1);
  }
}
