package dev.bylaw.cli;

/** Manifests for tests. */
final class Manifests {
  /** A pod that the profile restricted lets pass. */
  static final String GOOD_POD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: good, namespace: shop }
      spec:
        securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
        containers:
          - name: app
            image: registry.example/app:1
            securityContext:
              allowPrivilegeEscalation: false
              capabilities: { drop: [ALL] }
      """;

  /** The same pod with one thing that the profile baseline refuses. */
  static final String PRIVILEGED_POD = GOOD_POD.replace(
      "allowPrivilegeEscalation: false",
      "allowPrivilegeEscalation: false\n        privileged: true");

  private Manifests() {}
}
