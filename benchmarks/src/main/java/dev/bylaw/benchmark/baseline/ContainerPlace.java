package dev.bylaw.benchmark.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Which container a violation is of. */
record ContainerPlace(String list, int index, @Nullable String name) {
  static ContainerPlace at(String list, int index, JsonNode container) {
    return new ContainerPlace(list, index, Json.text(container, "name"));
  }

  Violation violation(String rule, String field, String message) {
    return new Violation(rule, list, index, field, message);
  }
}
