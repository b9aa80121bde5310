package dev.bylaw.internal.fit;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import org.jspecify.annotations.Nullable;

/** Whether JSON has the shape of a type, down to its last part. Costs a step for each node. */
public final class TypeFit {
  private final Meter meter;

  private TypeFit(Meter meter) {
    this.meter = meter;
  }

  /**
   * Tells whether a node has the shape of a type. Literal types fit their own text alone; what a
   * record does not declare is ignored.
   */
  public static boolean fits(Node node, Type type, Meter meter) {
    return new TypeFit(meter).fits(node, type);
  }

  private boolean fits(Node node, Type type) {
    meter.elements(1);
    if (type instanceof OptionalType optional) {
      return node instanceof NullNode || fits(node, optional.value());
    }
    if (type instanceof UnionType union) {
      return union.alternatives().stream().anyMatch(each -> fits(node, each));
    }
    if (type instanceof ScalarType || type instanceof LiteralType) {
      return fitsScalar(node, type);
    }
    if (type instanceof ListType list) {
      return node instanceof ListNode elements && elements(elements, list.element());
    }
    if (type instanceof SetType set) {
      return node instanceof ListNode elements && elements(elements, set.element());
    }
    if (node instanceof ObjectNode object && type instanceof MapType map) {
      return values(object, map.value());
    }
    if (node instanceof ObjectNode object && type instanceof RecordType record) {
      return record.fields().stream().allMatch(field -> field(object.get(field.name()), field));
    }
    return type instanceof JsonType;
  }

  private static boolean fitsScalar(Node node, Type type) {
    if (type instanceof LiteralType literal) {
      return node instanceof StringNode text && text.value().equals(literal.value());
    }
    try {
      TypedReader.element(node, type, Origin.NONE);
      return true;
    } catch (EvaluationFailure other) {
      return false;
    }
  }

  private boolean elements(ListNode list, Type type) {
    for (int i = 0; i < list.size(); i++) {
      if (!fits(list.element(i), type)) {
        return false;
      }
    }
    return true;
  }

  private boolean values(ObjectNode object, Type type) {
    for (String key : object.keys()) {
      Node value = object.get(key);
      if (value == null || !fits(value, type)) {
        return false;
      }
    }
    return true;
  }

  private boolean field(@Nullable Node value, Field field) {
    if (value == null || value instanceof NullNode) {
      Type type = field.type();
      return type instanceof OptionalType || type instanceof ListType || type instanceof MapType;
    }
    return fits(value, field.type());
  }
}
