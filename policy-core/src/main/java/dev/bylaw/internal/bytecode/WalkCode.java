package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.Binding;
import dev.bylaw.internal.plan.ElementTypes;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Walks pieces of lists, and runs code for each element with its value and its place in locals. */
final class WalkCode {
  private static final String LIST = Representation.LIST.className();
  private static final String OBJECT = Representation.OBJECT.className();

  private final MethodCode writer;
  private final Code code;

  WalkCode(MethodCode writer) {
    this.writer = writer;
    this.code = writer.code();
  }

  /** Writes the code for one element; it leaves the stack as it is. */
  interface Body {
    void write();
  }

  /** Reads all elements, for what ends the generated code. */
  void force(Sequence sequence) {
    sequence.first().forEach(writer::force);
    if (sequence.isLazy()) {
      Segment only = sequence.segments().get(0);
      writer.push(
          only instanceof Segment.Elements elements
              ? elements.list()
              : ((Segment.Entries) only).map());
      code.instruction(Opcodes.POP);
      return;
    }
    for (Segment each : sequence.segments()) {
      force(each);
    }
  }

  private void force(Segment segment) {
    if (segment instanceof Segment.Single single) {
      writer.force(single.value());
    } else if (segment instanceof Segment.Nested nested) {
      for (Segment source : nested.sources()) {
        walk(source, nested.binding(), () -> {
          Label skip = new Label();
          writer.jump(nested.where(), skip, false);
          nested.inner().forEach(this::force);
          code.label(skip);
        });
      }
    } else if (segment instanceof Segment.When when) {
      branch(
          when,
          () -> when.whenTrue().forEach(this::force),
          () -> when.whenFalse().forEach(this::force));
    } else {
      walk(segment, Optional.empty(), Optional.empty(), List.of(), () -> {});
    }
  }

  private void branch(Segment.When when, Body whenTrue, Body whenFalse) {
    Label otherwise = new Label();
    Label end = new Label();
    writer.jump(when.condition(), otherwise, false);
    whenTrue.write();
    code.jump(Opcodes.GOTO, end);
    code.label(otherwise);
    whenFalse.write();
    code.label(end);
  }

  /** Walks a piece. */
  void walk(Segment segment, Binding binding, Body body) {
    walk(segment, binding, List.of(), body);
  }

  /**
   * Walks a piece.
   *
   * @param types the types that elements may have: which of them it is becomes a part of the
   *     position
   */
  void walk(Segment segment, Binding binding, List<Type> types, Body body) {
    walk(segment, binding.key(), Optional.of(binding.value()), types, body);
  }

  private void walk(
      Segment segment,
      Optional<Operand.Variable> key,
      Optional<Operand.Variable> value,
      List<Type> types,
      Body body) {
    if (segment instanceof Segment.Elements elements) {
      elements(elements, key, value, types, body);
    } else if (segment instanceof Segment.Entries entries) {
      entries(entries, key, value, types, body);
    } else if (segment instanceof Segment.Single single) {
      single(single, value.orElseThrow(), types, body);
    } else if (segment instanceof Segment.Nested nested) {
      for (Segment source : nested.sources()) {
        walk(source, nested.binding(), () -> inner(nested, key, value, types, body));
      }
    } else {
      Segment.When when = (Segment.When) segment;
      branch(
          when,
          () -> when.whenTrue().forEach(each -> walk(each, key, value, types, body)),
          () -> when.whenFalse().forEach(each -> walk(each, key, value, types, body)));
    }
  }

  private void inner(
      Segment.Nested nested,
      Optional<Operand.Variable> key,
      Optional<Operand.Variable> value,
      List<Type> types,
      Body body) {
    Label skip = new Label();
    if (!nested.where().equals(Test.TRUE)) {
      writer.jump(nested.where(), skip, false);
    }
    nested.inner().forEach(each -> walk(each, key, value, types, body));
    code.label(skip);
  }

  private void elements(
      Segment.Elements elements,
      Optional<Operand.Variable> key,
      Optional<Operand.Variable> value,
      List<Type> types,
      Body body) {
    int list = container(elements.list());
    int size = code.local();
    Label end = new Label();
    code.load(list);
    code.jump(Opcodes.IFNULL, end);
    code.load(list);
    code.call(LIST, "size", "()I");
    code.storeInt(size);
    loop(size, end, index -> {
      key.ifPresent(variable -> index(variable, index));
      code.load(list);
      code.loadInt(index);
      code.call(LIST, "get", "(I)Ljava/lang/Object;");
      Type type = ElementTypes.of(elements);
      element(type, value, list, () -> position(index, types, type));
      body.write();
    });
  }

  private void entries(
      Segment.Entries entries,
      Optional<Operand.Variable> key,
      Optional<Operand.Variable> value,
      List<Type> types,
      Body body) {
    int map = container(entries.map());
    int size = code.local();
    Label end = new Label();
    code.load(map);
    code.jump(Opcodes.IFNULL, end);
    code.load(map);
    code.reading("entries", "(L" + OBJECT + ";)I");
    code.storeInt(size);
    loop(size, end, index -> {
      Label next = new Label();
      int entry = code.local();
      code.load(map);
      code.loadInt(index);
      code.reading("entryAt", "(L" + OBJECT + ";I)Ljava/lang/Object;");
      code.instruction(Opcodes.DUP);
      code.store(entry);
      code.jump(Opcodes.IFNULL, next);
      key.ifPresent(variable -> key(variable, map, index));
      code.load(entry);
      Type type = ElementTypes.of(entries);
      element(type, value, map, () -> position(index, types, type));
      body.write();
      code.label(next);
    });
  }

  private int container(Operand operand) {
    int container = code.local();
    writer.push(operand);
    code.store(container);
    return container;
  }

  private interface IndexedBody {
    void write(int index);
  }

  private void loop(int size, Label end, IndexedBody body) {
    int index = code.local();
    Label top = new Label();
    code.push(0);
    code.storeInt(index);
    code.label(top);
    code.loadInt(index);
    code.loadInt(size);
    code.jump(Opcodes.IF_ICMPGE, end);
    body.write(index);
    code.method().visitIincInsn(index, 1);
    code.jump(Opcodes.GOTO, top);
    code.label(end);
  }

  private void index(Operand.Variable variable, int index) {
    int local = code.local();
    code.loadInt(index);
    code.instruction(Opcodes.I2L);
    code.callStatic("java/lang/Long", "valueOf", "(J)Ljava/lang/Long;");
    code.store(local);
    code.bind(variable, new Code.Place(local, -1, -1));
  }

  private void key(Operand.Variable variable, int map, int index) {
    int local = code.local();
    code.load(map);
    code.loadInt(index);
    code.reading("keyAt", "(L" + OBJECT + ";I)Ljava/lang/String;");
    code.store(local);
    code.bind(variable, new Code.Place(local, -1, -1));
  }

  /** Checks and binds the element that is on the stack. */
  private void element(
      Type type, Optional<Operand.Variable> value, int container, IntSupplier position) {
    if (value.isEmpty()) {
      forced(type);
      code.instruction(Opcodes.POP);
      return;
    }
    Operand.Variable variable = value.get();
    if (variable.shapes().isEmpty()) {
      forced(type);
    } else {
      writer.operands().check(type, variable.shapes());
    }
    int local = code.local();
    code.store(local);
    code.bind(variable, new Code.Place(local, container, position.getAsInt()));
  }

  /** Returns the local with a position that tells the type, too. */
  private int position(int index, List<Type> types, Type type) {
    if (types.size() < 2) {
      return index;
    }
    int position = code.local();
    code.loadInt(index);
    code.push(types.size());
    code.instruction(Opcodes.IMUL);
    code.push(types.indexOf(type));
    code.instruction(Opcodes.IADD);
    code.storeInt(position);
    return position;
  }

  /** Checks the class of an element whose parts are not read. */
  private void forced(Type type) {
    ValueKind kind = ValueKind.of(type);
    if (kind == ValueKind.RECORD || kind == ValueKind.MAP) {
      code.cast(Representation.SKIPPED_OBJECT);
    } else if (kind == ValueKind.LIST) {
      code.cast(Representation.SKIPPED_LIST);
    } else {
      writer.operands().check(type, List.of());
    }
  }

  private void single(
      Segment.Single single, Operand.Variable variable, List<Type> types, Body body) {
    Operand value = single.value();
    Label end = new Label();
    Operand read = value instanceof Operand.Narrowed narrowed ? narrowed.operand() : value;
    int local = code.local();
    int container = code.local();
    int position = code.local();
    if (read instanceof Operand.Field field) {
      writer.push(field.target());
      code.store(container);
      if (field.target().mayBeAbsent()) {
        code.load(container);
        code.jump(Opcodes.IFNULL, end);
      }
      position(field, container);
      code.storeInt(position);
      code.load(container);
      writer.operands().member(field);
      writer.operands().check(field.type(), field.shapes());
      writer.operands().check(OptionalType.unwrap(value.type()), value.shapes());
    } else {
      writer.push(value);
      code.instruction(Opcodes.DUP);
      code.store(container);
      code.push(Reading.ITSELF);
      code.storeInt(position);
    }
    code.cast(Representation.of(variable));
    code.store(local);
    code.load(local);
    code.jump(Opcodes.IFNULL, end);
    int recorded = position(position, types, ElementTypes.of(single));
    code.bind(variable, new Code.Place(local, container, recorded));
    body.write();
    code.label(end);
  }

  private void position(Operand.Field field, int container) {
    OptionalInt slot = OperandCode.slot(field.target().shapes(), field.name());
    if (slot.isPresent()) {
      code.push(slot.getAsInt());
    } else {
      code.load(container);
      code.method().visitLdcInsn(field.name());
      code.reading("position", "(L" + OBJECT + ";Ljava/lang/String;)I");
    }
  }
}
