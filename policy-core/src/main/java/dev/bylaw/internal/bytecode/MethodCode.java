package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes one method. It hands each family of terms to a class of its own, which comes back. */
final class MethodCode {
  private final Code code;
  private final OperandCode operands;
  private final TestCode tests;
  private final WalkCode walks;
  private final StepCode steps;

  MethodCode(Code code) {
    this.code = code;
    this.operands = new OperandCode(this);
    this.tests = new TestCode(this);
    this.walks = new WalkCode(this);
    this.steps = new StepCode(this);
  }

  Code code() {
    return code;
  }

  WalkCode walks() {
    return walks;
  }

  StepCode steps() {
    return steps;
  }

  OperandCode operands() {
    return operands;
  }

  /** Pushes a value, null where it is absent. */
  void push(Operand operand) {
    operands.push(operand);
  }

  /** Jumps if a test has an outcome, else goes on. */
  void jump(Test test, Label target, boolean outcome) {
    tests.jump(test, target, outcome);
  }

  /** Evaluates for what ends the generated code. */
  void force(Term term) {
    if (term instanceof Operand operand) {
      push(operand);
      code.instruction(Opcodes.POP);
    } else if (term instanceof Test test) {
      Label end = new Label();
      jump(test, end, true);
      code.label(end);
    } else {
      walks.force((Sequence) term);
    }
  }

  /** Binds a variable to a value. */
  void bind(Operand.Variable variable, Operand value) {
    push(value);
    code.cast(Representation.of(variable));
    int local = code.local();
    code.store(local);
    code.bind(variable, new Code.Place(local, -1, -1));
  }
}
