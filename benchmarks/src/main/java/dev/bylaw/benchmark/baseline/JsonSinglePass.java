package dev.bylaw.benchmark.baseline;

import static dev.bylaw.benchmark.baseline.Json.get;
import static dev.bylaw.benchmark.baseline.Json.isFalse;
import static dev.bylaw.benchmark.baseline.Json.isPresent;
import static dev.bylaw.benchmark.baseline.Json.isTrue;
import static dev.bylaw.benchmark.baseline.Json.isZero;
import static dev.bylaw.benchmark.baseline.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All controls over a tree in one walk, each field read once: what somebody writes who gives up one
 * method for one control to be fast.
 */
public final class JsonSinglePass {
  private JsonSinglePass() {}

  /**
   * Checks a pod.
   *
   * @param root the pod
   * @return what is wrong
   */
  public static List<Violation> check(JsonNode root) {
    PodTree pod = PodTree.of(root);
    List<Violation> found = new ArrayList<>(0);
    BaselineControls.hostNamespaces(pod, found);
    AppArmor.annotations(pod, found);
    Inherited inherited = Inherited.NOTHING;
    if (pod.securityContext() != null) {
      inherited = securityContext(pod, pod.securityContext(), found);
    }
    volumes(pod, found);
    for (int list = 0; list < PodTree.LISTS.length; list++) {
      ArrayNode containers = pod.containers(list);
      for (int i = 0, size = containers.size(); i < size; i++) {
        container(pod, inherited, containers.get(i), PodTree.LISTS[list], i, found);
      }
    }
    return found;
  }

  /** What a pod settles for containers that say nothing themselves. */
  private record Inherited(boolean runAsNonRoot, boolean seccomp) {
    static final Inherited NOTHING = new Inherited(false, false);
  }

  private static Inherited securityContext(PodTree pod, JsonNode context, List<Violation> found) {
    AppArmor.pod(pod, found);
    SeLinux.pod(pod, found);
    BaselineControls.sysctls(pod, found);
    if (isTrue(get(context.get("windowsOptions"), "hostProcess"))) {
      found.add(PodViolations.windowsHostProcess());
    }
    JsonNode seccomp = context.get("seccompProfile");
    if (isPresent(seccomp) && !AllowedValues.profileType(text(seccomp, "type"))) {
      found.add(PodViolations.seccomp(Rules.SECCOMP_PROFILE, text(seccomp, "type")));
      if (!pod.windows()) {
        found.add(PodViolations.seccomp(Rules.RESTRICTED_SECCOMP_PROFILE, text(seccomp, "type")));
      }
    }
    JsonNode runAsNonRoot = context.get("runAsNonRoot");
    if (!pod.userNamespace()) {
      if (isFalse(runAsNonRoot)) {
        found.add(PodViolations.runAsRoot());
      }
      if (isZero(context.get("runAsUser"))) {
        found.add(PodViolations.runAsUserZero());
      }
    }
    return new Inherited(isPresent(runAsNonRoot), isPresent(seccomp));
  }

  private static void volumes(PodTree pod, List<Violation> found) {
    ArrayNode volumes = Json.list(pod.spec(), "volumes");
    for (int i = 0, size = volumes.size(); i < size; i++) {
      JsonNode volume = volumes.get(i);
      if (!RestrictedControls.isManaged(volume)) {
        RestrictedControls.forbiddenSources(i, volume, found);
      }
      JsonNode hostPath = volume.get("hostPath");
      if (isPresent(hostPath)) {
        found.add(PodViolations.hostPath(i, text(volume, "name"), text(hostPath, "path")));
      }
    }
  }

  private static void container(
      PodTree pod,
      Inherited inherited,
      JsonNode container,
      String list,
      int index,
      List<Violation> found) {
    ports(container, list, index, found);
    HandlerHosts.check(container, list, index, found);
    JsonNode context = container.get("securityContext");
    capabilities(pod, get(context, "capabilities"), container, list, index, found);
    if (context != null) {
      AppArmor.context(context, container, list, index, found);
      SeLinux.context(context, container, list, index, found);
      privileges(pod, context, container, list, index, found);
    }
    if (!pod.windows() && !isFalse(get(context, "allowPrivilegeEscalation"))) {
      found.add(ContainerViolations.privilegeEscalation(ContainerPlace.at(list, index, container)));
    }
    if (!pod.userNamespace()) {
      JsonNode own = get(context, "runAsNonRoot");
      if (isFalse(own)) {
        found.add(ContainerViolations.runAsRoot(ContainerPlace.at(list, index, container)));
      } else if (!inherited.runAsNonRoot() && !isPresent(own)) {
        found.add(ContainerViolations.mayRunAsRoot(ContainerPlace.at(list, index, container)));
      }
    }
    seccomp(pod, inherited, get(context, "seccompProfile"), container, list, index, found);
  }

  private static void ports(JsonNode container, String list, int index, List<Violation> found) {
    ArrayNode ports = Json.list(container, "ports");
    for (int i = 0, size = ports.size(); i < size; i++) {
      int port = Json.number(ports.get(i).get("hostPort"));
      if (port != 0) {
        found.add(ContainerViolations.hostPort(ContainerPlace.at(list, index, container), i, port));
      }
    }
  }

  private static void capabilities(
      PodTree pod,
      @Nullable JsonNode capabilities,
      JsonNode container,
      String list,
      int index,
      List<Violation> found) {
    ArrayNode added = Json.list(capabilities, "add");
    for (int i = 0, size = added.size(); i < size; i++) {
      String capability = text(added.get(i));
      if (capability != null && !AllowedValues.CAPABILITIES.contains(capability)) {
        found.add(ContainerViolations.capability(
            ContainerPlace.at(list, index, container), i, capability));
      }
      if (capability != null && !pod.windows() && !capability.equals("NET_BIND_SERVICE")) {
        found.add(ContainerViolations.restrictedCapability(
            ContainerPlace.at(list, index, container), i, capability));
      }
    }
    if (!pod.windows() && !RestrictedControls.dropsAll(Json.list(capabilities, "drop"))) {
      found.add(ContainerViolations.keepsCapabilities(ContainerPlace.at(list, index, container)));
    }
  }

  private static void privileges(
      PodTree pod,
      JsonNode context,
      JsonNode container,
      String list,
      int index,
      List<Violation> found) {
    if (isTrue(context.get("privileged"))) {
      found.add(ContainerViolations.privileged(ContainerPlace.at(list, index, container)));
    }
    if (isTrue(get(context.get("windowsOptions"), "hostProcess"))) {
      found.add(ContainerViolations.windowsHostProcess(ContainerPlace.at(list, index, container)));
    }
    if (!pod.userNamespace() && isZero(context.get("runAsUser"))) {
      found.add(ContainerViolations.runAsUserZero(ContainerPlace.at(list, index, container)));
    }
    String mount = text(context, "procMount");
    if (mount != null && !mount.equals("Default")) {
      ContainerPlace at = ContainerPlace.at(list, index, container);
      found.add(ContainerViolations.procMount(Rules.RESTRICTED_PROC_MOUNT, at, mount));
      if (!pod.userNamespace()) {
        found.add(ContainerViolations.procMount(Rules.PROC_MOUNT, at, mount));
      }
    }
  }

  private static void seccomp(
      PodTree pod,
      Inherited inherited,
      @Nullable JsonNode profile,
      JsonNode container,
      String list,
      int index,
      List<Violation> found) {
    if (isPresent(profile)) {
      String type = text(profile, "type");
      if (!AllowedValues.profileType(type)) {
        ContainerPlace at = ContainerPlace.at(list, index, container);
        found.add(ContainerViolations.seccomp(Rules.SECCOMP_PROFILE, at, type));
        if (!pod.windows()) {
          found.add(ContainerViolations.seccomp(Rules.RESTRICTED_SECCOMP_PROFILE, at, type));
        }
      }
    } else if (!inherited.seccomp() && !pod.windows()) {
      found.add(ContainerViolations.noSeccompProfile(ContainerPlace.at(list, index, container)));
    }
  }
}
