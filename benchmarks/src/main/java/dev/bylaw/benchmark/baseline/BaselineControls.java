package dev.bylaw.benchmark.baseline;

import static dev.bylaw.benchmark.baseline.ContainerPlace.at;
import static dev.bylaw.benchmark.baseline.Json.get;
import static dev.bylaw.benchmark.baseline.Json.isTrue;
import static dev.bylaw.benchmark.baseline.Json.list;
import static dev.bylaw.benchmark.baseline.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;

/** The controls of the level baseline, one method each. */
final class BaselineControls {
  private BaselineControls() {}

  static void hostNamespaces(PodTree pod, List<Violation> found) {
    JsonNode spec = pod.spec();
    if (isTrue(get(spec, "hostNetwork"))) {
      found.add(PodViolations.hostNetwork());
    }
    if (isTrue(get(spec, "hostPID"))) {
      found.add(PodViolations.hostProcesses());
    }
    if (isTrue(get(spec, "hostIPC"))) {
      found.add(PodViolations.hostIpc());
    }
  }

  static void privileged(PodTree pod, List<Violation> found) {
    pod.forEachContainer(found, (container, list, index, out) -> {
      if (isTrue(get(get(container, "securityContext"), "privileged"))) {
        out.add(ContainerViolations.privileged(at(list, index, container)));
      }
    });
  }

  static void capabilities(PodTree pod, List<Violation> found) {
    pod.forEachContainer(found, (container, list, index, out) -> {
      ArrayNode added = list(get(get(container, "securityContext"), "capabilities"), "add");
      for (int i = 0, size = added.size(); i < size; i++) {
        String capability = text(added.get(i));
        if (capability != null && !AllowedValues.CAPABILITIES.contains(capability)) {
          out.add(ContainerViolations.capability(at(list, index, container), i, capability));
        }
      }
    });
  }

  static void hostPathVolumes(PodTree pod, List<Violation> found) {
    ArrayNode volumes = list(pod.spec(), "volumes");
    for (int i = 0, size = volumes.size(); i < size; i++) {
      JsonNode hostPath = volumes.get(i).get("hostPath");
      if (Json.isPresent(hostPath)) {
        found.add(PodViolations.hostPath(i, text(volumes.get(i), "name"), text(hostPath, "path")));
      }
    }
  }

  static void hostPorts(PodTree pod, List<Violation> found) {
    pod.forEachContainer(found, (container, list, index, out) -> {
      ArrayNode ports = list(container, "ports");
      for (int i = 0, size = ports.size(); i < size; i++) {
        int port = Json.number(get(ports.get(i), "hostPort"));
        if (port != 0) {
          out.add(ContainerViolations.hostPort(at(list, index, container), i, port));
        }
      }
    });
  }

  static void hostProbes(PodTree pod, List<Violation> found) {
    pod.forEachContainer(found, HandlerHosts::check);
  }

  static void appArmorProfile(PodTree pod, List<Violation> found) {
    AppArmor.annotations(pod, found);
    AppArmor.pod(pod, found);
    pod.forEachContainer(found, AppArmor::container);
  }

  static void seLinuxOptions(PodTree pod, List<Violation> found) {
    SeLinux.pod(pod, found);
    pod.forEachContainer(found, SeLinux::container);
  }

  static void procMount(PodTree pod, List<Violation> found) {
    if (!pod.userNamespace()) {
      pod.forEachContainer(found, (container, list, index, out) -> {
        String mount = text(get(container, "securityContext"), "procMount");
        if (mount != null && !mount.equals("Default")) {
          out.add(
              ContainerViolations.procMount(Rules.PROC_MOUNT, at(list, index, container), mount));
        }
      });
    }
  }

  static void seccompProfile(PodTree pod, List<Violation> found) {
    JsonNode shared = get(pod.securityContext(), "seccompProfile");
    if (Json.isPresent(shared) && !AllowedValues.profileType(text(shared, "type"))) {
      found.add(PodViolations.seccomp(Rules.SECCOMP_PROFILE, text(shared, "type")));
    }
    pod.forEachContainer(found, (container, list, index, out) -> {
      JsonNode own = get(get(container, "securityContext"), "seccompProfile");
      if (Json.isPresent(own) && !AllowedValues.profileType(text(own, "type"))) {
        out.add(ContainerViolations.seccomp(
            Rules.SECCOMP_PROFILE, at(list, index, container), text(own, "type")));
      }
    });
  }

  static void sysctls(PodTree pod, List<Violation> found) {
    ArrayNode settings = list(pod.securityContext(), "sysctls");
    for (int i = 0, size = settings.size(); i < size; i++) {
      String name = text(settings.get(i), "name");
      if (name != null && !AllowedValues.SYSCTLS.contains(name)) {
        found.add(PodViolations.sysctl(i, name));
      }
    }
  }

  static void windowsHostProcess(PodTree pod, List<Violation> found) {
    if (isTrue(get(get(pod.securityContext(), "windowsOptions"), "hostProcess"))) {
      found.add(PodViolations.windowsHostProcess());
    }
    pod.forEachContainer(found, (container, list, index, out) -> {
      if (isTrue(get(get(get(container, "securityContext"), "windowsOptions"), "hostProcess"))) {
        out.add(ContainerViolations.windowsHostProcess(at(list, index, container)));
      }
    });
  }
}
