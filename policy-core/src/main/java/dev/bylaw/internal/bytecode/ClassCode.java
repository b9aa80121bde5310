package dev.bylaw.internal.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The code of a class while it grows: its methods and its constants. Constants are static finals
 * that the class initialiser takes from the class data: JDK 17 does not compile a method with a
 * dynamic constant that was not resolved before.
 */
final class ClassCode {
  static final String NAME = "dev/bylaw/internal/bytecode/Generated";

  private static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";
  private static final String CLASS_DATA_AT =
      "(L" + LOOKUP + ";Ljava/lang/String;Ljava/lang/Class;I)Ljava/lang/Object;";

  private final ClassWriter writer = new PlainFrames();
  private final List<Object> constants = new ArrayList<>();
  private final List<String> constantTypes = new ArrayList<>();
  private final Map<List<String>, TextSet> textSets = new HashMap<>();
  private final List<ReportSites.Place> reports = new ArrayList<>();
  private int methods;

  /** Code has no references to classes that would have to be loaded to write it. */
  private static final class PlainFrames extends ClassWriter {
    PlainFrames() {
      super(COMPUTE_FRAMES | COMPUTE_MAXS);
    }

    @Override
    protected String getCommonSuperClass(String one, String other) {
      return "java/lang/Object";
    }
  }

  ClassCode() {
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        NAME,
        null,
        "java/lang/Object",
        new String[] {Type.getInternalName(GeneratedRules.class)});
    MethodVisitor constructor =
        writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "()V", null, null);
    constructor.visitCode();
    constructor.visitVarInsn(Opcodes.ALOAD, 0);
    constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    constructor.visitInsn(Opcodes.RETURN);
    end(constructor);
  }

  /** Returns a name that no other method has. */
  String methodName(String purpose) {
    return purpose + methods++;
  }

  MethodVisitor staticMethod(String name, String descriptor) {
    return writer.visitMethod(
        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, name, descriptor, null, null);
  }

  MethodVisitor publicMethod(String name, String descriptor) {
    return writer.visitMethod(Opcodes.ACC_PUBLIC, name, descriptor, null, null);
  }

  static void end(MethodVisitor method) {
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  /** Pushes a constant, of which equal ones are one. */
  void constant(MethodVisitor method, Object value, Class<?> type) {
    int index = constants.indexOf(value);
    if (index < 0) {
      index = constants.size();
      constants.add(value);
      constantTypes.add(Type.getInternalName(type));
    }
    method.visitFieldInsn(Opcodes.GETSTATIC, NAME, field(index), descriptor(index));
  }

  /** Pushes a set of texts, of which equal ones are one. */
  void textSet(MethodVisitor method, List<String> texts) {
    constant(method, textSets.computeIfAbsent(texts, TextSet::new), TextSet.class);
  }

  private static String field(int index) {
    return "constant" + index;
  }

  private String descriptor(int index) {
    return "L" + constantTypes.get(index) + ";";
  }

  /** Returns the number of a place at which findings are recorded; equal places are one. */
  int report(ReportSites.Place place) {
    int known = reports.indexOf(place);
    if (known < 0) {
      reports.add(place);
    }
    return known < 0 ? reports.size() - 1 : known;
  }

  /** Returns the places at which findings are recorded, by their numbers. */
  List<ReportSites.Place> reports() {
    return List.copyOf(reports);
  }

  /** Returns the class data that the class expects. */
  List<Object> classData() {
    return List.copyOf(constants);
  }

  /** Ends the class and returns its bytes. */
  byte[] bytes() {
    MethodVisitor initialiser =
        writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    initialiser.visitCode();
    for (int i = 0; i < constants.size(); i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
      writer.visitField(access, field(i), descriptor(i), null, null).visitEnd();
      initialise(initialiser, i);
    }
    initialiser.visitInsn(Opcodes.RETURN);
    end(initialiser);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void initialise(MethodVisitor method, int index) {
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "java/lang/invoke/MethodHandles",
        "lookup",
        "()L" + LOOKUP + ";",
        false);
    method.visitLdcInsn("_");
    method.visitLdcInsn(Type.getObjectType(constantTypes.get(index)));
    Code.push(method, index);
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "java/lang/invoke/MethodHandles",
        "classDataAt",
        CLASS_DATA_AT,
        false);
    method.visitTypeInsn(Opcodes.CHECKCAST, constantTypes.get(index));
    method.visitFieldInsn(Opcodes.PUTSTATIC, NAME, field(index), descriptor(index));
  }
}
