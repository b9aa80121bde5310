package dev.bylaw.benchmark.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pod bound to records beforehand, with what the controls read and nothing else. What the
 * document lacks is null.
 */
public record Pod(
    List<Annotation> annotations,
    boolean hostNetwork,
    boolean hostPid,
    boolean hostIpc,
    boolean userNamespace,
    boolean windows,
    @Nullable SecurityContext securityContext,
    List<Volume> volumes,
    List<Container> containers) {
  /**
   * Binds a pod.
   *
   * @param root the pod as a tree
   * @return the pod
   */
  public static Pod bind(JsonNode root) {
    return PodBinding.pod(root);
  }

  record Annotation(String key, String value) {}

  /** A volume with the names of all its fields that are sources. */
  record Volume(
      @Nullable String name, List<String> sources, @Nullable HostPath hostPath) {}

  record HostPath(@Nullable String path) {}

  record Container(
      ContainerPlace place,
      @Nullable SecurityContext securityContext,
      List<HostPort> hostPorts,
      List<HandlerHost> handlerHosts) {}

  record HostPort(int index, int port) {}

  record HandlerHost(String field, String host) {}

  record SecurityContext(
      boolean privileged,
      @Nullable Boolean allowPrivilegeEscalation,
      @Nullable Boolean runAsNonRoot,
      @Nullable Long runAsUser,
      @Nullable String procMount,
      boolean hostProcess,
      @Nullable Profile seccomp,
      @Nullable Profile appArmor,
      @Nullable SeLinuxOptions seLinux,
      List<String> addedCapabilities,
      List<String> droppedCapabilities,
      List<String> sysctls) {}

  record Profile(@Nullable String type) {}

  record SeLinuxOptions(
      @Nullable String type,
      @Nullable String user,
      @Nullable String role) {}
}
