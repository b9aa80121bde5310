package dev.bylaw.kubernetes.admission;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.PolicySetBuilder;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompilationException;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.profile.ProfileReader;
import dev.bylaw.source.SourceText;
import java.util.List;

/** Makes policy sets of a few rules. */
final class TestPolicies {
  private TestPolicies() {}

  /** The bundled rules of a bundled profile. */
  static PolicySet bundled(String profile) {
    return build(PolicySet.builder().add(KubernetesRules.library()).profile(profile));
  }

  /** Rules of a package {@code t}, all with one action. */
  static PolicySet withAction(String action, String rules) {
    return withProfile("  - { use: 't.*', action: " + action + " }\n", rules);
  }

  /** Rules of a package {@code t}, with the entries of a profile. */
  static PolicySet withProfile(String entries, String rules) {
    return build(builder(entries, rules));
  }

  static PolicySetBuilder builder(String entries, String rules) {
    SourceText profile = SourceText.of("profile.yaml", "name: t\nrules:\n" + entries);
    return PolicySet.builder()
        .add(KubernetesRules.library())
        .add(library(rules))
        .profile(ProfileReader.read(profile).profile().orElseThrow());
  }

  static PolicySet build(PolicySetBuilder builder) {
    try {
      return builder.build();
    } catch (ConfigurationException wrong) {
      throw new IllegalStateException(wrong.toString(), wrong);
    }
  }

  private static Library library(String rules) {
    try {
      return Bylaw.check(
              List.of(SourceText.of("t.bylaw", "package t\n" + rules)),
              CompileOptions.of(List.of(KubernetesRules.library())))
          .orThrow();
    } catch (CompilationException wrong) {
      throw new IllegalStateException(wrong.toString(), wrong);
    }
  }
}
