package dev.bylaw.dsl.internal.typing;

import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a value shows which alternative of a union it is. */
public final class UnionAlternatives {
  private enum JsonShape {
    BOOLEAN,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT
  }

  /** Two alternatives that nothing tells apart. */
  public record Clash(Type first, Type second) {}

  private UnionAlternatives() {}

  /** Finds two alternatives that neither kind, a literal field nor the JSON type tells apart. */
  public static Optional<Clash> clash(Type type) {
    List<Type> alternatives = Types.alternatives(type);
    for (int i = 0; i < alternatives.size(); i++) {
      for (int j = i + 1; j < alternatives.size(); j++) {
        if (!toldApart(alternatives.get(i), alternatives.get(j))) {
          return Optional.of(new Clash(alternatives.get(i), alternatives.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  /** Tells whether each value of the two types shows which of them it is. */
  public static boolean toldApart(Type a, Type b) {
    if (a instanceof LiteralType && b instanceof LiteralType) {
      return !a.equals(b);
    }
    if (a instanceof RecordType left && b instanceof RecordType right) {
      boolean kinds = left.kind().isPresent() && right.kind().isPresent();
      return kinds ? !left.kind().equals(right.kind()) : literalFieldTellsApart(left, right);
    }
    return Collections.disjoint(shapes(a), shapes(b));
  }

  private static boolean literalFieldTellsApart(RecordType left, RecordType right) {
    for (Field field : left.fields()) {
      Optional<Field> other = right.field(field.name());
      boolean literal = other.isPresent()
          && required(field)
          && required(other.get())
          && Collections.disjoint(
              Types.literals(field.type()), Types.literals(other.get().type()));
      if (literal) {
        return true;
      }
    }
    return false;
  }

  private static boolean required(Field field) {
    return !Types.mayBeAbsent(field.type()) && Types.isEnumeration(field.type());
  }

  private static Set<JsonShape> shapes(Type type) {
    if (type instanceof JsonType) {
      return EnumSet.allOf(JsonShape.class);
    }
    if (type instanceof ListType || type instanceof SetType) {
      return EnumSet.of(JsonShape.ARRAY);
    }
    if (type instanceof MapType || type instanceof RecordType) {
      return EnumSet.of(JsonShape.OBJECT);
    }
    if (type instanceof ScalarType scalar) {
      return switch (scalar) {
        case BOOL -> EnumSet.of(JsonShape.BOOLEAN);
        case INT, FLOAT -> EnumSet.of(JsonShape.NUMBER);
        // Kubernetes writes a quantity as a string or as a number.
        case QUANTITY -> EnumSet.of(JsonShape.STRING, JsonShape.NUMBER);
        default -> EnumSet.of(JsonShape.STRING);
      };
    }
    return type instanceof NothingType
        ? EnumSet.noneOf(JsonShape.class)
        : EnumSet.of(JsonShape.STRING);
  }
}
