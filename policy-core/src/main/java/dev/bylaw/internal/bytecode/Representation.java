package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.type.Type;
import java.util.List;

/** As which class generated code holds a value. */
enum Representation {
  TEXT("java/lang/String"),
  BOOL("java/lang/Boolean"),
  INTEGER("java/lang/Long"),
  OBJECT("dev/bylaw/internal/projection/SlotObject"),
  LIST("dev/bylaw/internal/projection/SlotList"),
  /** An object of which nothing is read. */
  SKIPPED_OBJECT("dev/bylaw/document/ObjectNode"),
  /** A list of which nothing is read. */
  SKIPPED_LIST("dev/bylaw/document/ListNode"),
  ANY("java/lang/Object");

  private final String className;

  Representation(String className) {
    this.className = className;
  }

  String className() {
    return className;
  }

  String descriptor() {
    return "L" + className + ";";
  }

  static Representation of(Operand operand) {
    return of(operand.type(), operand.shapes());
  }

  static Representation of(Type type, List<Shape> shapes) {
    return switch (ValueKind.of(type)) {
      case TEXT -> TEXT;
      case BOOL -> BOOL;
      case INTEGER -> INTEGER;
      case RECORD, MAP ->
        !shapes.isEmpty() && shapes.stream().allMatch(Shape::readsObject) ? OBJECT : SKIPPED_OBJECT;
      case LIST ->
        !shapes.isEmpty() && shapes.stream().allMatch(each -> each.element().isPresent())
            ? LIST
            : SKIPPED_LIST;
      default -> ANY;
    };
  }
}
