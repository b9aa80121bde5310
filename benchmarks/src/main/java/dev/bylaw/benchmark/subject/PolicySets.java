package dev.bylaw.benchmark.subject;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.PolicySetBuilder;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.profile.Profile;
import dev.bylaw.profile.ProfileReader;
import dev.bylaw.source.SourceText;
import java.util.List;

/** Policy sets of the bundled rules. */
public final class PolicySets {
  /**
   * Every control of the level restricted once, 19 rules: the bundled profile {@code restricted}
   * leaves four baseline rules out that other rules cover, which would be less work than the peers
   * do.
   */
  private static final String EVERY_CONTROL = """
      name: every-control
      extends: baseline
      rules:
        - use: "pss.restricted.*"
      """;

  private static final Profile PROFILE = ProfileReader.read(
          SourceText.of("every-control.yaml", EVERY_CONTROL))
      .profile()
      .orElseThrow();

  private PolicySets() {}

  /**
   * Links every control.
   *
   * @return a new set
   */
  public static PolicySet everyControl() {
    return build(PolicySet.builder().add(KubernetesRules.library()).profile(PROFILE));
  }

  /**
   * Links other sets of the same rules, so that the JVM cannot take the measured one for the only
   * one.
   *
   * @return the sets
   */
  public static List<PolicySet> others() {
    return List.of(
        bundled("baseline"),
        bundled("restricted"),
        selected("pss.baseline.*"),
        selected("pss.restricted.*"),
        selected("cis:5.2.9"),
        selected("pss.*.capabilities"),
        selected("pss.*.seccomp_profile"));
  }

  private static PolicySet bundled(String profile) {
    return build(PolicySet.builder().add(KubernetesRules.library()).profile(profile));
  }

  private static PolicySet selected(String selector) {
    return build(
        PolicySet.builder().add(KubernetesRules.library()).profile(PROFILE).select(selector));
  }

  static PolicySet build(PolicySetBuilder builder) {
    try {
      return builder.build();
    } catch (ConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
