package dev.bylaw.cli.policies;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.PolicySetBuilder;
import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.cli.result.PolicyIdentity;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.cli.version.ProductVersion;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;

/** Puts together the policies that options ask for. */
public final class PolicyLoader {
  private static final String KUBERNETES = "kubernetes";

  private PolicyLoader() {}

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
    Library bundled = KubernetesRules.library();
    PolicySetBuilder builder = PolicySet.builder().add(bundled);
    if (!options.policies().isEmpty()) {
      builder.add(PolicyCompiler.compile(
          PolicySources.read(options.policies(), terminal), bundled, terminal));
    }
    options.kubernetes().ifPresent(version -> builder.constant(KUBERNETES, version));
    options.namespace().ifPresent(builder::defaultNamespace);
    PolicySet set;
    try {
      set = builder.build();
    } catch (ConfigurationException e) {
      throw new UnusablePoliciesException("the policies cannot be used", e.diagnostics());
    }
    Binding binding = KubernetesRules.binding();
    String version = options.kubernetes().orElseGet(() -> newest(binding));
    return new LoadedPolicies(
        set,
        binding,
        new PolicyIdentity(
            ProductVersion.read(),
            set.digest(),
            options.profile(),
            version,
            set.rules().size()));
  }

  private static String newest(Binding binding) {
    return binding.constants().stream()
        .filter(each -> each.name().equals(KUBERNETES))
        .map(BindingConstant::defaultText)
        .findFirst()
        .orElse("");
  }
}
