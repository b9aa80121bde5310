package dev.bylaw.benchmark.baseline;

import static dev.bylaw.benchmark.baseline.ContainerPlace.at;
import static dev.bylaw.benchmark.baseline.Json.get;
import static dev.bylaw.benchmark.baseline.Json.isFalse;
import static dev.bylaw.benchmark.baseline.Json.isPresent;
import static dev.bylaw.benchmark.baseline.Json.isZero;
import static dev.bylaw.benchmark.baseline.Json.list;
import static dev.bylaw.benchmark.baseline.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** The controls of the level restricted, one method each. */
final class RestrictedControls {
  private RestrictedControls() {}

  static void volumes(PodTree pod, List<Violation> found) {
    ArrayNode volumes = list(pod.spec(), "volumes");
    for (int i = 0, size = volumes.size(); i < size; i++) {
      JsonNode volume = volumes.get(i);
      if (!isManaged(volume)) {
        forbiddenSources(i, volume, found);
      }
    }
  }

  static boolean isManaged(JsonNode volume) {
    for (String source : AllowedValues.VOLUME_SOURCES) {
      if (isPresent(volume.get(source))) {
        return true;
      }
    }
    return false;
  }

  static void forbiddenSources(int index, JsonNode volume, List<Violation> found) {
    for (String source : AllowedValues.FORBIDDEN_VOLUME_SOURCES) {
      if (isPresent(volume.get(source))) {
        found.add(PodViolations.volume(index, text(volume, "name"), source));
      }
    }
  }

  static void allowPrivilegeEscalation(PodTree pod, List<Violation> found) {
    if (!pod.windows()) {
      pod.forEachContainer(found, (container, list, index, out) -> {
        if (!isFalse(get(get(container, "securityContext"), "allowPrivilegeEscalation"))) {
          out.add(ContainerViolations.privilegeEscalation(at(list, index, container)));
        }
      });
    }
  }

  static void runAsNonRoot(PodTree pod, List<Violation> found) {
    if (pod.userNamespace()) {
      return;
    }
    JsonNode shared = get(pod.securityContext(), "runAsNonRoot");
    boolean inherited = isPresent(shared);
    if (isFalse(shared)) {
      found.add(PodViolations.runAsRoot());
    }
    pod.forEachContainer(found, (container, list, index, out) -> {
      JsonNode own = get(get(container, "securityContext"), "runAsNonRoot");
      if (isFalse(own)) {
        out.add(ContainerViolations.runAsRoot(at(list, index, container)));
      } else if (!inherited && !isPresent(own)) {
        out.add(ContainerViolations.mayRunAsRoot(at(list, index, container)));
      }
    });
  }

  static void runAsUser(PodTree pod, List<Violation> found) {
    if (pod.userNamespace()) {
      return;
    }
    if (isZero(get(pod.securityContext(), "runAsUser"))) {
      found.add(PodViolations.runAsUserZero());
    }
    pod.forEachContainer(found, (container, list, index, out) -> {
      if (isZero(get(get(container, "securityContext"), "runAsUser"))) {
        out.add(ContainerViolations.runAsUserZero(at(list, index, container)));
      }
    });
  }

  static void seccompProfile(PodTree pod, List<Violation> found) {
    if (pod.windows()) {
      return;
    }
    JsonNode shared = get(pod.securityContext(), "seccompProfile");
    boolean inherited = isPresent(shared);
    if (inherited && !AllowedValues.profileType(text(shared, "type"))) {
      found.add(PodViolations.seccomp(Rules.RESTRICTED_SECCOMP_PROFILE, text(shared, "type")));
    }
    pod.forEachContainer(found, (container, list, index, out) -> {
      JsonNode own = get(get(container, "securityContext"), "seccompProfile");
      if (isPresent(own)) {
        if (!AllowedValues.profileType(text(own, "type"))) {
          out.add(ContainerViolations.seccomp(
              Rules.RESTRICTED_SECCOMP_PROFILE, at(list, index, container), text(own, "type")));
        }
      } else if (!inherited) {
        out.add(ContainerViolations.noSeccompProfile(at(list, index, container)));
      }
    });
  }

  static void capabilities(PodTree pod, List<Violation> found) {
    if (!pod.windows()) {
      pod.forEachContainer(found, (container, list, index, out) -> {
        JsonNode capabilities = get(get(container, "securityContext"), "capabilities");
        if (!dropsAll(list(capabilities, "drop"))) {
          out.add(ContainerViolations.keepsCapabilities(at(list, index, container)));
        }
        ArrayNode added = list(capabilities, "add");
        for (int i = 0, size = added.size(); i < size; i++) {
          String capability = text(added.get(i));
          if (capability != null && !capability.equals("NET_BIND_SERVICE")) {
            out.add(ContainerViolations.restrictedCapability(
                at(list, index, container), i, capability));
          }
        }
      });
    }
  }

  static boolean dropsAll(ArrayNode dropped) {
    for (int i = 0, size = dropped.size(); i < size; i++) {
      if ("ALL".equals(text(dropped.get(i)))) {
        return true;
      }
    }
    return false;
  }

  static void procMount(PodTree pod, List<Violation> found) {
    pod.forEachContainer(found, (container, list, index, out) -> {
      String mount = text(get(container, "securityContext"), "procMount");
      if (mount != null && !mount.equals("Default")) {
        out.add(ContainerViolations.procMount(
            Rules.RESTRICTED_PROC_MOUNT, at(list, index, container), mount));
      }
    });
  }
}
