package dev.bylaw.kubernetes.internal.match;

import dev.bylaw.binding.MatchBlock.LabelRequirement;
import dev.bylaw.binding.MatchBlock.LabelSelector;
import dev.bylaw.binding.MatchResult;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Label selectors as Kubernetes' apimachinery matches them. */
final class LabelSelectors {
  static final String IN = "In";
  static final String NOT_IN = "NotIn";
  static final String EXISTS = "Exists";
  static final String DOES_NOT_EXIST = "DoesNotExist";

  private LabelSelectors() {}

  /** The labels of an object's metadata: null where it has none. */
  static Node labelsOf(ObjectNode metadata) {
    Node labels = metadata.get("labels");
    return labels == null ? new NullNode(Span.NONE) : labels;
  }

  /**
   * Whether labels meet a selector.
   *
   * @param labels the labels, empty if they are not known
   * @return unknown also where the labels are none
   */
  static MatchResult matches(LabelSelector selector, Optional<Node> labels) {
    if (labels.isEmpty()) {
      return MatchResult.UNKNOWN;
    }
    MatchResult result = MatchResult.YES;
    for (Map.Entry<String, String> each : selector.matchLabels().entrySet()) {
      result = and(result, requirement(each.getKey(), IN, List.of(each.getValue()), labels.get()));
    }
    for (LabelRequirement each : selector.matchExpressions()) {
      result = and(result, requirement(each.key(), each.operator(), each.values(), labels.get()));
    }
    return result;
  }

  private static MatchResult and(MatchResult a, MatchResult b) {
    if (a == MatchResult.NO || b == MatchResult.NO) {
      return MatchResult.NO;
    }
    return a == MatchResult.UNKNOWN ? a : b;
  }

  private static MatchResult requirement(
      String key, String operator, List<String> values, Node labels) {
    if (labels instanceof NullNode) {
      return decide(operator, values, null);
    }
    if (!(labels instanceof ObjectNode object)) {
      return MatchResult.UNKNOWN;
    }
    Node label = object.get(key);
    if (label == null) {
      return decide(operator, values, null);
    }
    return label instanceof StringNode text
        ? decide(operator, values, text.value())
        : MatchResult.UNKNOWN;
  }

  private static MatchResult decide(String operator, List<String> values, @Nullable String label) {
    boolean holds = switch (operator) {
      case IN -> label != null && values.contains(label);
      case NOT_IN -> label == null || !values.contains(label);
      case EXISTS -> label != null;
      default -> label == null;
    };
    return holds ? MatchResult.YES : MatchResult.NO;
  }
}
