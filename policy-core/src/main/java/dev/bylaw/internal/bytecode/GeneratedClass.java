package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Step;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A class as it is written: the class file, and the constants that its initialiser takes. */
final class GeneratedClass {
  private static final String RUN_DESCRIPTOR =
      "(" + Representation.OBJECT.descriptor() + ")Ldev/bylaw/internal/bytecode/Hits;";

  private final byte[] bytes;
  private final List<Object> data;
  private final List<ReportSites.Place> reports;

  private GeneratedClass(byte[] bytes, List<Object> data, List<ReportSites.Place> reports) {
    this.bytes = bytes;
    this.data = data;
    this.reports = reports;
  }

  /** Returns the class file. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** Returns the places at which it records findings, by the numbers that it records. */
  List<ReportSites.Place> reports() {
    return reports;
  }

  /** Writes a class that runs steps on an object. */
  static GeneratedClass write(Operand.Variable root, List<Step> steps) {
    ClassCode owner = new ClassCode();
    MethodVisitor run = owner.publicMethod("run", RUN_DESCRIPTOR);
    run.visitCode();
    run.visitInsn(Opcodes.ACONST_NULL);
    run.visitVarInsn(Opcodes.ASTORE, 2);
    Code code = new Code(run, owner, 2, 3);
    code.bind(root, new Code.Place(1, -1, -1));
    new MethodCode(code).steps().write(steps);
    code.load(2);
    code.instruction(Opcodes.ARETURN);
    ClassCode.end(run);
    byte[] bytes = owner.bytes();
    return new GeneratedClass(bytes, owner.classData(), owner.reports());
  }

  /** Defines the class and makes its only instance. */
  GeneratedRules define() {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup()
          .defineHiddenClassWithClassData(
              bytes, data, true, MethodHandles.Lookup.ClassOption.NESTMATE);
      return (GeneratedRules) lookup
          .findConstructor(lookup.lookupClass(), MethodType.methodType(void.class))
          .invoke();
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }
}
