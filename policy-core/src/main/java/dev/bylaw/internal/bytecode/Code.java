package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.Operand;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The code of one method while it grows, and where its variables are. */
final class Code {
  private static final String READING = "dev/bylaw/internal/bytecode/Reading";

  private final MethodVisitor method;
  private final ClassCode owner;
  private final int hits;
  private final Map<Operand.Variable, Place> places = new HashMap<>();
  private int next;

  /**
   * Where a variable is.
   *
   * @param local the local with its value
   * @param container the local with its container; -1 if that is not known
   * @param position the local with its position in the container
   */
  record Place(int local, int container, int position) {
    boolean isLocated() {
      return container >= 0;
    }
  }

  /**
   * Begins a method.
   *
   * @param hits the local with the findings so far
   * @param next the first local that is free
   */
  Code(MethodVisitor method, ClassCode owner, int hits, int next) {
    this.method = method;
    this.owner = owner;
    this.hits = hits;
    this.next = next;
  }

  ClassCode owner() {
    return owner;
  }

  MethodVisitor method() {
    return method;
  }

  int hits() {
    return hits;
  }

  int local() {
    return next++;
  }

  void bind(Operand.Variable variable, Place place) {
    places.put(variable, place);
  }

  Place place(Operand.Variable variable) {
    Place place = places.get(variable);
    if (place == null) {
      throw new IllegalStateException("a variable without a value: " + variable.id());
    }
    return place;
  }

  void load(int local) {
    method.visitVarInsn(Opcodes.ALOAD, local);
  }

  void store(int local) {
    method.visitVarInsn(Opcodes.ASTORE, local);
  }

  void loadInt(int local) {
    method.visitVarInsn(Opcodes.ILOAD, local);
  }

  void storeInt(int local) {
    method.visitVarInsn(Opcodes.ISTORE, local);
  }

  void cast(Representation representation) {
    if (representation != Representation.ANY) {
      method.visitTypeInsn(Opcodes.CHECKCAST, representation.className());
    }
  }

  void jump(int opcode, Label target) {
    method.visitJumpInsn(opcode, target);
  }

  void label(Label label) {
    method.visitLabel(label);
  }

  void instruction(int opcode) {
    method.visitInsn(opcode);
  }

  void push(int number) {
    push(method, number);
  }

  static void push(MethodVisitor method, int number) {
    if (number >= -1 && number <= 5) {
      method.visitInsn(Opcodes.ICONST_0 + number);
    } else if (number >= Byte.MIN_VALUE && number <= Byte.MAX_VALUE) {
      method.visitIntInsn(Opcodes.BIPUSH, number);
    } else if (number >= Short.MIN_VALUE && number <= Short.MAX_VALUE) {
      method.visitIntInsn(Opcodes.SIPUSH, number);
    } else {
      method.visitLdcInsn(number);
    }
  }

  void push(boolean flag) {
    push(flag ? 1 : 0);
  }

  void reading(String name, String descriptor) {
    callStatic(READING, name, descriptor);
  }

  void callStatic(String type, String name, String descriptor) {
    method.visitMethodInsn(Opcodes.INVOKESTATIC, type, name, descriptor, false);
  }

  void call(String type, String name, String descriptor) {
    method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, type, name, descriptor, false);
  }
}
