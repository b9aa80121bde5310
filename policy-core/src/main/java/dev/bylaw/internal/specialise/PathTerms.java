package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.internal.program.DeclaredFields;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names and the steps behind them: what reads the document. */
final class PathTerms {
  private static final Map<ValueKind, Class<?>> CLASSES = Map.of(
      ValueKind.TEXT, String.class,
      ValueKind.BOOL, Boolean.class,
      ValueKind.INTEGER, Long.class);

  private final ExpressionSpecialiser specialiser;
  private final Optional<Operand> object;

  PathTerms(ExpressionSpecialiser specialiser, Optional<Operand> object) {
    this.specialiser = specialiser;
    this.object = object;
  }

  Term ambient(Expression.ReadAmbient ambient) {
    if (ambient.name().equals("object") && object.isPresent()) {
      return new Operand.Narrowed(object.get(), present(ambient.type()));
    }
    throw new NotCompiledException("'" + ambient.name() + "'");
  }

  Term field(Expression.ReadField field) {
    Operand target = specialiser.operand(field.target());
    Type declared = DeclaredFields.type(field)
        .orElseThrow(() -> new NotCompiledException("a field of what is no record"));
    ValueKind kind = readable(declared);
    if (target instanceof Operand.Constant || ValueKind.of(target.type()) != ValueKind.RECORD) {
      throw new NotCompiledException("a field of what is no record of the document");
    }
    boolean required = !(declared instanceof OptionalType) && !kind.isCollection();
    return new Operand.Field(
        target, field.field(), present(declared), required, shapes(target, field.field()));
  }

  private static ValueKind readable(Type type) {
    ValueKind kind = ValueKind.of(type);
    if (kind == ValueKind.OTHER) {
      throw new NotCompiledException("a value of type " + OptionalType.unwrap(type));
    }
    return kind;
  }

  private static Type present(Type type) {
    return OptionalType.unwrap(type);
  }

  /** Returns what is kept of a member, wherever its container comes from. */
  static List<Shape> shapes(Operand container, String key) {
    Set<Shape> shapes = new LinkedHashSet<>();
    for (Shape each : container.shapes()) {
      int slot = each.slot(key);
      if (slot < 0 && each.others().isEmpty()) {
        throw new NotCompiledException("'" + key + "', which is not kept");
      }
      shapes.add(slot < 0 ? each.others().get() : each.child(slot));
    }
    if (shapes.isEmpty()) {
      throw new NotCompiledException("'" + key + "' of what is not kept");
    }
    return List.copyOf(shapes);
  }

  Term element(Expression.ReadElement element) {
    Operand target = specialiser.operand(element.target());
    Operand key = specialiser.operand(element.key());
    boolean map = !(target instanceof Operand.Constant)
        && present(target.type()) instanceof MapType
        && ValueKind.of(key.type()) == ValueKind.TEXT;
    if (!map) {
      throw new NotCompiledException("an element by its index, or by a key of a constant");
    }
    Type value = ((MapType) present(target.type())).value();
    readable(value);
    List<Shape> shapes =
        key instanceof Operand.Constant constant && constant.value() instanceof StringValue text
            ? shapes(target, text.value())
            : anyEntry(target);
    return new Operand.Entry(target, key, present(value), shapes);
  }

  /** Returns what is kept of the entries of a map, whatever their keys. */
  static List<Shape> anyEntry(Operand map) {
    Set<Shape> shapes = new LinkedHashSet<>();
    for (Shape each : map.shapes()) {
      shapes.add(each.others()
          .orElseThrow(() -> new NotCompiledException("keys of a map, which are not kept")));
      for (int slot = 0; slot < each.fields().size(); slot++) {
        shapes.add(each.child(slot));
      }
    }
    return List.copyOf(shapes);
  }

  /** Returns what is kept of the elements of a list. */
  static List<Shape> anyElement(Operand list) {
    Set<Shape> shapes = new LinkedHashSet<>();
    for (Shape each : list.shapes()) {
      shapes.add(each.element()
          .orElseThrow(() -> new NotCompiledException("elements of a list, which are not kept")));
    }
    return List.copyOf(shapes);
  }

  /** Returns the type of the elements of a list, or of the values of a map. */
  static Type elementType(Operand collection) {
    Type type = present(collection.type());
    Type element = type instanceof ListType list
        ? list.element()
        : type instanceof MapType map ? map.value() : type;
    readable(element);
    return element;
  }

  Term isOfType(Expression.TypeTest test) {
    Operand operand = specialiser.operand(test.operand());
    Class<?> held = CLASSES.get(ValueKind.of(test.tested()));
    if (held == null || !ValueKind.of(operand.type()).isScalar()) {
      throw new NotCompiledException("'is' " + test.tested());
    }
    return new Test.HasType(operand, held);
  }

  Term narrow(Expression.Narrow narrow) {
    Term term = specialiser.term(narrow.operand());
    if (term instanceof Operand operand) {
      ValueKind from = ValueKind.of(operand.type());
      if (from == ValueKind.JSON || readable(narrow.type()) == ValueKind.JSON) {
        throw new NotCompiledException("free-form JSON");
      }
      return operand instanceof Operand.Constant
          ? operand
          : new Operand.Narrowed(operand, present(narrow.type()));
    }
    return term;
  }
}
