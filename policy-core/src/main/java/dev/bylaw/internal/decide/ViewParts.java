package dev.bylaw.internal.decide;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.internal.link.RuleOnObject;
import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of an object that a view names. What is absent on the way has no part; what is of
 * another type is an error, as it is for every path.
 */
final class ViewParts {
  private final List<ViewStep> path;
  private final Type type;
  private final List<Value> parts = new ArrayList<>();

  private ViewParts(List<ViewStep> path, Type type) {
    this.path = path;
    this.type = type;
  }

  /**
   * Returns the parts in document order.
   *
   * @throws EvaluationFailure if something on the way is not of the type that the path says
   */
  static List<Value> of(Node root, List<ViewStep> path, Type type) {
    ViewParts found = new ViewParts(path, type);
    found.collect(root, Place.ROOT, 0);
    return found.parts;
  }

  /** Returns the nodes of the parts. */
  static List<Node> nodes(ObjectNode root, RuleOnObject.Part part) {
    return part.type().isEmpty()
        ? List.of(root)
        : of(root, part.path(), part.type().get()).stream()
            .<Node>map(each -> ((RecordValue.FromDocument) each).node())
            .toList();
  }

  private void collect(@Nullable Node node, Place place, int depth) {
    if (node == null || node instanceof NullNode) {
      return;
    }
    if (depth == path.size()) {
      parts.add(part(node, place));
      return;
    }
    ViewStep step = path.get(depth);
    if (step instanceof ViewStep.Key key) {
      ObjectNode object = object(node, place);
      collect(object.get(key.name()), place.key(key.name()), depth + 1);
    } else if (step instanceof ViewStep.Index index) {
      ListNode list = list(node, place);
      if (index.index() < list.size()) {
        collect(list.element(index.index()), place.index(index.index()), depth + 1);
      }
    } else {
      ListNode list = list(node, place);
      for (int i = 0; i < list.size(); i++) {
        collectElement(list.element(i), place.index(i), depth + 1);
      }
    }
  }

  private void collectElement(Node element, Place place, int depth) {
    if (element instanceof NullNode) {
      throw wrongType(element, "an element that is not null", place);
    }
    collect(element, place, depth);
  }

  private Value part(Node node, Place place) {
    return new RecordValue.FromDocument(object(node, place), type, Origin.at(place));
  }

  private static ObjectNode object(Node node, Place place) {
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw wrongType(node, "an object", place);
  }

  private static ListNode list(Node node, Place place) {
    if (node instanceof ListNode list) {
      return list;
    }
    throw wrongType(node, "a list", place);
  }

  private static EvaluationFailure wrongType(Node node, String expected, Place place) {
    return new EvaluationFailure(
        ErrorCode.WRONG_TYPE,
        "expected " + expected + ", found " + node.describe(),
        Origin.at(place));
  }
}
