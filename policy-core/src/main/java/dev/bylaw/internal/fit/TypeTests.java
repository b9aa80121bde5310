package dev.bylaw.internal.fit;

import dev.bylaw.document.Node;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.FloatValue;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.JsonValue;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.internal.value.ScalarValue;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.KindName;
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

/**
 * {@code x is T}: by group and kind between kinds, by their literal fields between other records,
 * by shape on json, else by what the value is.
 */
public final class TypeTests {
  private final Meter meter;

  /** Makes tests that are told what they cost. */
  public TypeTests(Meter meter) {
    this.meter = meter;
  }

  /** Tells whether a value is of a type; an absent one is of none. */
  public boolean isOfType(Value value, Type tested) {
    Type type = OptionalType.unwrap(tested);
    if (!value.isPresent()) {
      return false;
    }
    if (value instanceof JsonValue json) {
      return TypeFit.fits(json.node(), type, meter);
    }
    if (type instanceof UnionType union) {
      return union.alternatives().stream().anyMatch(each -> isOfType(value, each));
    }
    if (type instanceof RecordType record) {
      return value instanceof RecordValue given && isRecord(given, record);
    }
    if (type instanceof LiteralType literal) {
      return value instanceof StringValue text && text.value().equals(literal.value());
    }
    return type instanceof ScalarType scalar ? isScalar(value, scalar) : isContainer(value, type);
  }

  private static boolean isScalar(Value value, ScalarType type) {
    return switch (type) {
      case BOOL -> value instanceof BoolValue;
      case INT -> value instanceof IntValue;
      case FLOAT -> value instanceof FloatValue;
      case STRING -> value instanceof StringValue;
      default -> value instanceof ScalarValue scalar && scalar.type() == type;
    };
  }

  private static boolean isContainer(Value value, Type type) {
    return (type instanceof ListType && value instanceof ListValue)
        || (type instanceof SetType && value instanceof SetValue)
        || (type instanceof MapType && value instanceof MapValue)
        || type instanceof JsonType;
  }

  private boolean isRecord(RecordValue value, RecordType type) {
    if (value instanceof RecordValue.FromDocument read) {
      if (read.type().equals(type)) {
        return true;
      }
      if (type.kind().isPresent()) {
        return isKind(read, type.kind().get());
      }
    }
    return type.fields().stream().allMatch(field -> literalFits(value, field));
  }

  private static boolean isKind(RecordValue.FromDocument value, KindName kind) {
    if (value.type() instanceof RecordType known && known.kind().isPresent()) {
      return known.kind().get().equals(kind);
    }
    String apiVersion = text(value.node().get("apiVersion"));
    int slash = apiVersion.indexOf('/');
    String group = slash < 0 ? "" : apiVersion.substring(0, slash);
    return kind.equals(new KindName(group, text(value.node().get("kind"))));
  }

  private static String text(@Nullable Node node) {
    return node instanceof StringNode string ? string.value() : "";
  }

  private boolean literalFits(RecordValue value, Field field) {
    meter.elements(1);
    Type type = OptionalType.unwrap(field.type());
    boolean literal = type instanceof LiteralType
        || (type instanceof UnionType union
            && union.alternatives().stream().allMatch(LiteralType.class::isInstance));
    return !literal || isOfType(value.field(field.name(), ScalarType.STRING), type);
  }
}
