package dev.bylaw.benchmark.workload;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Breaks most controls, over the pod, its container that initializes and the first three others.
 */
final class ViolatingPod {
  private ViolatingPod() {}

  static void alter(ObjectNode pod) {
    object(pod, "/metadata/annotations")
        .put("container.apparmor.security.beta.kubernetes.io/main", "unconfined");
    ObjectNode spec = object(pod, "/spec");
    spec.put("hostPID", true);
    spec.withArray("volumes")
        .addObject()
        .put("name", "runtime")
        .putObject("hostPath")
        .put("path", "/run/containerd");
    ObjectNode shared = object(spec, "/securityContext");
    shared
        .withArray("sysctls")
        .addObject()
        .put("name", "kernel.shmmax")
        .put("value", "68719476736");
    shared.putObject("seLinuxOptions").put("type", "unconfined_t").put("role", "system_r");

    ObjectNode schema = object(spec, "/initContainers/0/securityContext");
    schema.put("runAsNonRoot", false).put("runAsUser", 0).put("procMount", "Unmasked");

    object(spec, "/containers/0/readinessProbe/httpGet").put("host", "10.0.0.1");

    object(spec, "/containers/1/securityContext")
        .put("privileged", true)
        .put("allowPrivilegeEscalation", true);
    object(spec, "/containers/1/ports/0").put("hostPort", 8100);

    ObjectNode logs = object(spec, "/containers/2/securityContext");
    ObjectNode capabilities = logs.putObject("capabilities");
    capabilities.set("add", ReviewGenerator.texts("SYS_PTRACE", "NET_ADMIN"));
    logs.putObject("seccompProfile").put("type", "Unconfined");
  }

  private static ObjectNode object(ObjectNode root, String pointer) {
    return (ObjectNode) root.at(pointer);
  }
}
