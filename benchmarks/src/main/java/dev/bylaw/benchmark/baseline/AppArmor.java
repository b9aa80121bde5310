package dev.bylaw.benchmark.baseline;

import static dev.bylaw.benchmark.baseline.Json.get;
import static dev.bylaw.benchmark.baseline.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** AppArmor profiles in annotations and in fields. */
final class AppArmor {
  private AppArmor() {}

  static void annotations(PodTree pod, List<Violation> found) {
    JsonNode annotations = get(get(pod.root(), "metadata"), "annotations");
    if (annotations == null) {
      return;
    }
    for (Map.Entry<String, JsonNode> annotation : annotations.properties()) {
      String value = annotation.getValue().textValue();
      if (annotation.getKey().startsWith(AllowedValues.APP_ARMOR_ANNOTATION)
          && value != null
          && !AllowedValues.appArmorAnnotation(value)) {
        found.add(PodViolations.appArmorAnnotation(annotation.getKey(), value));
      }
    }
  }

  static void pod(PodTree pod, List<Violation> found) {
    JsonNode profile = get(pod.securityContext(), "appArmorProfile");
    if (Json.isPresent(profile) && !AllowedValues.profileType(text(profile, "type"))) {
      found.add(PodViolations.appArmor(text(profile, "type")));
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
    JsonNode profile = get(context, "appArmorProfile");
    if (Json.isPresent(profile) && !AllowedValues.profileType(text(profile, "type"))) {
      ContainerPlace at = ContainerPlace.at(list, index, container);
      found.add(ContainerViolations.appArmor(at, text(profile, "type")));
    }
  }
}
