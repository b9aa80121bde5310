package com.example.policies;

import dev.bylaw.PolicySet;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.kubernetes.KubernetesRules;
import java.nio.file.Path;

/** The policies as they are used: with the profile, and the bundled rules that it builds on. */
final class Policies {
  private Policies() {}

  static PolicySet load() throws Exception {
    return PolicySet.builder()
        .add(KubernetesRules.library())
        .add(Bylaw.compile(Path.of("policies"), KubernetesRules.library()))
        .profile(Path.of("profile.yaml"))
        .build();
  }
}
