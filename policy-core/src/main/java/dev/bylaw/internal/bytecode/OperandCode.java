package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Raw;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;
import java.util.OptionalInt;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Pushes operands. What a slot holds is checked against the type where it is read. */
final class OperandCode {
  private static final String OBJECT = Representation.OBJECT.className();
  private static final String BOOLEAN = Representation.BOOL.className();
  private static final String LONG = Representation.INTEGER.className();
  private static final String TEXT = Representation.TEXT.className();

  private final MethodCode writer;
  private final Code code;

  OperandCode(MethodCode writer) {
    this.writer = writer;
    this.code = writer.code();
  }

  void push(Operand operand) {
    if (operand instanceof Operand.Constant constant) {
      constant(constant.value());
    } else if (operand instanceof Operand.Variable variable) {
      code.load(code.place(variable).local());
    } else if (operand instanceof Operand.Field field) {
      field(field);
    } else if (operand instanceof Operand.Entry entry) {
      entry(entry);
    } else if (operand instanceof Operand.Narrowed narrowed) {
      push(narrowed.operand());
      check(narrowed.type(), narrowed.shapes());
    } else {
      composed(operand);
    }
  }

  private void composed(Operand operand) {
    if (operand instanceof Operand.Coalesce coalesce) {
      coalesce(coalesce);
    } else if (operand instanceof Operand.Choice choice) {
      choice(choice);
    } else if (operand instanceof Operand.Truth truth) {
      truth(truth);
    } else if (operand instanceof Operand.Let let) {
      writer.bind(let.variable(), let.value());
      push(let.operand());
    } else if (operand instanceof Operand.After after) {
      after.first().forEach(writer::force);
      push(after.operand());
    } else if (operand instanceof Operand.Text text) {
      text(text);
    } else {
      pushLong(operand);
      code.callStatic(LONG, "valueOf", "(J)Ljava/lang/Long;");
    }
  }

  private void constant(Value value) {
    Object raw = value.isPresent() ? Raw.scalar(value).orElse(value) : null;
    if (raw == null) {
      code.instruction(Opcodes.ACONST_NULL);
    } else if (raw instanceof String text) {
      code.method().visitLdcInsn(text);
    } else if (raw instanceof Boolean bool) {
      code.method()
          .visitFieldInsn(
              Opcodes.GETSTATIC, BOOLEAN, bool ? "TRUE" : "FALSE", "Ljava/lang/Boolean;");
    } else if (raw instanceof Long) {
      code.owner().constant(code.method(), raw, Long.class);
    } else {
      throw new IllegalStateException("a constant that slots do not hold: " + value);
    }
  }

  private void field(Operand.Field field) {
    Label end = new Label();
    push(field.target());
    if (field.target().mayBeAbsent()) {
      code.instruction(Opcodes.DUP);
      code.jump(Opcodes.IFNULL, end);
    }
    member(field);
    code.label(end);
    check(field.type(), field.shapes());
  }

  /** Replaces a record that is there by what it holds. */
  void member(Operand.Field field) {
    List<Shape> shapes = field.target().shapes();
    OptionalInt slot = slot(shapes, field.name());
    if (slot.isPresent()) {
      code.push(slot.getAsInt());
      if (shapes.stream().anyMatch(Shape::keepsNulls)) {
        code.reading("slot", "(L" + OBJECT + ";I)Ljava/lang/Object;");
      } else {
        code.call(OBJECT, "slot", "(I)Ljava/lang/Object;");
      }
    } else {
      code.method().visitLdcInsn(field.name());
      code.reading("member", "(L" + OBJECT + ";Ljava/lang/String;)Ljava/lang/Object;");
    }
    if (field.required()) {
      code.reading("required", "(Ljava/lang/Object;)Ljava/lang/Object;");
    }
  }

  /** Returns the slot of a key if it is the same in all shapes. */
  static OptionalInt slot(List<Shape> shapes, String key) {
    int slot = shapes.get(0).slot(key);
    boolean same = slot >= 0 && shapes.stream().allMatch(each -> each.slot(key) == slot);
    return same ? OptionalInt.of(slot) : OptionalInt.empty();
  }

  private void entry(Operand.Entry entry) {
    Label end = new Label();
    Label absent = new Label();
    boolean constant = entry.key() instanceof Operand.Constant;
    int map = code.local();
    push(entry.map());
    code.store(map);
    push(entry.key());
    int key = code.local();
    code.store(key);
    code.load(map);
    code.jump(Opcodes.IFNULL, absent);
    if (entry.key().mayBeAbsent()) {
      code.load(key);
      code.jump(Opcodes.IFNULL, absent);
    }
    code.load(map);
    OptionalInt slot = constant
        ? slot(entry.map().shapes(), key((Operand.Constant) entry.key()))
        : OptionalInt.empty();
    if (slot.isPresent()) {
      code.push(slot.getAsInt());
      code.call(OBJECT, "slot", "(I)Ljava/lang/Object;");
    } else {
      code.load(key);
      code.cast(Representation.TEXT);
      code.reading("entry", "(L" + OBJECT + ";Ljava/lang/String;)Ljava/lang/Object;");
    }
    code.jump(Opcodes.GOTO, end);
    code.label(absent);
    code.instruction(Opcodes.ACONST_NULL);
    code.label(end);
    check(entry.type(), entry.shapes());
  }

  private static String key(Operand.Constant constant) {
    return constant.value() instanceof StringValue text ? text.value() : "";
  }

  /** Checks that what a slot holds is of a type, and lets it be of the class for it. */
  void check(Type type, List<Shape> shapes) {
    Representation representation = Representation.of(type, shapes);
    if (representation == Representation.ANY && ValueKind.of(type) == ValueKind.SCALAR) {
      flags(type);
      code.reading("scalar", "(Ljava/lang/Object;ZZZ)Ljava/lang/Object;");
    } else {
      code.cast(representation);
    }
  }

  /** Pushes which scalars a type has: texts, bools, integers. */
  void flags(Type type) {
    code.push(has(type, ValueKind.TEXT));
    code.push(has(type, ValueKind.BOOL));
    code.push(has(type, ValueKind.INTEGER));
  }

  private static boolean has(Type type, ValueKind kind) {
    return type instanceof UnionType union
        ? union.alternatives().stream().anyMatch(each -> has(each, kind))
        : (type instanceof ScalarType || type instanceof LiteralType) && ValueKind.of(type) == kind;
  }

  private void coalesce(Operand.Coalesce coalesce) {
    Label end = new Label();
    push(coalesce.left());
    code.instruction(Opcodes.DUP);
    code.jump(Opcodes.IFNONNULL, end);
    code.instruction(Opcodes.POP);
    push(coalesce.right());
    code.label(end);
    code.cast(Representation.of(coalesce));
  }

  private void choice(Operand.Choice choice) {
    Label otherwise = new Label();
    Label end = new Label();
    writer.jump(choice.condition(), otherwise, false);
    push(choice.whenTrue());
    code.jump(Opcodes.GOTO, end);
    code.label(otherwise);
    push(choice.whenFalse());
    code.label(end);
    code.cast(Representation.of(choice));
  }

  private void truth(Operand.Truth truth) {
    Label no = new Label();
    Label end = new Label();
    writer.jump(truth.test(), no, false);
    code.method().visitFieldInsn(Opcodes.GETSTATIC, BOOLEAN, "TRUE", "Ljava/lang/Boolean;");
    code.jump(Opcodes.GOTO, end);
    code.label(no);
    code.method().visitFieldInsn(Opcodes.GETSTATIC, BOOLEAN, "FALSE", "Ljava/lang/Boolean;");
    code.label(end);
  }

  private void text(Operand.Text text) {
    code.method().visitLdcInsn("");
    for (Operand part : text.parts()) {
      push(part);
      code.cast(Representation.TEXT);
      code.call(TEXT, "concat", "(Ljava/lang/String;)Ljava/lang/String;");
    }
  }

  /** Pushes an integer without making an object of it. */
  void pushLong(Operand operand) {
    if (operand instanceof Operand.Size size) {
      size(size);
    } else if (operand instanceof Operand.Arithmetic calculation) {
      pushLong(calculation.left());
      pushLong(calculation.right());
      calculate(calculation.operator());
    } else if (operand instanceof Operand.Constant constant
        && Raw.scalar(constant.value()).orElse("") instanceof Long number) {
      code.method().visitLdcInsn(number);
    } else {
      push(operand);
      code.cast(Representation.INTEGER);
      code.call(LONG, "longValue", "()J");
    }
  }

  private void calculate(ArithmeticOperator operator) {
    switch (operator) {
      case ADD -> code.callStatic("java/lang/Math", "addExact", "(JJ)J");
      case SUBTRACT -> code.callStatic("java/lang/Math", "subtractExact", "(JJ)J");
      case MULTIPLY -> code.callStatic("java/lang/Math", "multiplyExact", "(JJ)J");
      case DIVIDE -> code.reading("divide", "(JJ)J");
    }
  }

  private void size(Operand.Size size) {
    Label absent = new Label();
    Label end = new Label();
    int list = code.local();
    push(size.list());
    code.store(list);
    code.load(list);
    code.jump(Opcodes.IFNULL, absent);
    code.load(list);
    code.call(Representation.LIST.className(), "size", "()I");
    code.instruction(Opcodes.I2L);
    code.jump(Opcodes.GOTO, end);
    code.label(absent);
    code.instruction(Opcodes.LCONST_0);
    code.label(end);
  }
}
