package dev.bylaw.internal.bound;

import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Measures sizes in documents; of the several parts that a pattern leads to, the largest counts.
 */
final class Measurement {
  private final Function<String, Optional<Node>> roots;
  private final Map<Size, Long> known = new HashMap<>();

  /**
   * Prepares a measurement.
   *
   * @param roots yields what is read under a name; the object under the empty one
   */
  Measurement(Function<String, Optional<Node>> roots) {
    this.roots = roots;
  }

  long of(Size size) {
    Long measured = known.get(size);
    if (measured == null) {
      measured = measure(size);
      known.put(size, measured);
    }
    return measured;
  }

  private long measure(Size size) {
    List<Node> parts = new ArrayList<>();
    roots.apply(size.path().root()).ifPresent(parts::add);
    for (String step : size.path().steps()) {
      List<Node> next = new ArrayList<>();
      for (Node part : parts) {
        follow(part, step, next);
      }
      parts = next;
    }
    long largest = 0;
    for (Node part : parts) {
      largest = Math.max(largest, measure(part, size.measure()));
    }
    return largest;
  }

  private static void follow(Node part, String step, List<Node> found) {
    if (step.equals(PathPattern.EVERY)) {
      found.addAll(children(part));
    } else if (part instanceof ObjectNode object) {
      Node child = object.get(step);
      if (child != null) {
        found.add(child);
      }
    }
  }

  private static List<Node> children(Node part) {
    List<Node> children = new ArrayList<>();
    if (part instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        children.add(list.element(i));
      }
    } else if (part instanceof ObjectNode object) {
      for (String key : object.keys()) {
        Node child = object.get(key);
        if (child != null) {
          children.add(child);
        }
      }
    }
    return children;
  }

  private static long measure(Node part, Size.Measure measure) {
    return switch (measure) {
      case LENGTH -> children(part).size();
      case TEXT -> text(part);
      case NODES -> nodes(part);
      case ALL_TEXT -> allText(part);
    };
  }

  private static long text(Node part) {
    if (part instanceof StringNode text) {
      return Texts.pieces(text.value().length());
    }
    return part instanceof IntegerNode || part instanceof FloatNode ? Texts.NUMBER : 1;
  }

  private static long nodes(Node part) {
    long sum = 1;
    for (Node child : children(part)) {
      sum += nodes(child);
    }
    return sum;
  }

  private static long allText(Node part) {
    long sum = text(part);
    if (part instanceof ObjectNode object) {
      for (String key : object.keys()) {
        sum += Texts.pieces(key.length());
      }
    }
    for (Node child : children(part)) {
      sum += allText(child);
    }
    return sum;
  }
}
