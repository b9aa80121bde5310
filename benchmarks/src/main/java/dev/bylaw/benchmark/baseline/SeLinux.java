package dev.bylaw.benchmark.baseline;

import static dev.bylaw.benchmark.baseline.Json.get;
import static dev.bylaw.benchmark.baseline.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SELinux options of pods and of containers. */
final class SeLinux {
  private SeLinux() {}

  static void pod(PodTree pod, List<Violation> found) {
    JsonNode options = get(pod.securityContext(), "seLinuxOptions");
    if (options == null) {
      return;
    }
    String type = text(options, "type");
    if (type != null && !AllowedValues.SE_LINUX_TYPES.contains(type)) {
      found.add(PodViolations.seLinuxType(type));
    }
    String user = text(options, "user");
    if (user != null && !user.isEmpty()) {
      found.add(PodViolations.seLinuxUser(user));
    }
    String role = text(options, "role");
    if (role != null && !role.isEmpty()) {
      found.add(PodViolations.seLinuxRole(role));
    }
  }

  static void container(JsonNode container, String list, int index, List<Violation> found) {
    context(get(container, "securityContext"), container, list, index, found);
  }

  /** Looks at the security context of a container. */
  static void context(
      @Nullable JsonNode context,
      JsonNode container,
      String list,
      int index,
      List<Violation> found) {
    JsonNode options = get(context, "seLinuxOptions");
    if (options == null) {
      return;
    }
    String type = text(options, "type");
    if (type != null && !AllowedValues.SE_LINUX_TYPES.contains(type)) {
      found.add(ContainerViolations.seLinuxType(ContainerPlace.at(list, index, container), type));
    }
    String user = text(options, "user");
    if (user != null && !user.isEmpty()) {
      found.add(ContainerViolations.seLinuxUser(ContainerPlace.at(list, index, container), user));
    }
    String role = text(options, "role");
    if (role != null && !role.isEmpty()) {
      found.add(ContainerViolations.seLinuxRole(ContainerPlace.at(list, index, container), role));
    }
  }
}
