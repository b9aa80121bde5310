package dev.bylaw.internal.plan;

import dev.bylaw.type.Type;
import java.util.List;

/** What generated code does. */
public sealed interface Step {
  /** Binds a variable. */
  record Let(Operand.Variable variable, Operand value) implements Step {}

  /** Evaluates for what ends the generated code. */
  record Force(Term term) implements Step {}

  /**
   * Runs the body for each element.
   *
   * @param types the types that elements have, where they are recorded for findings
   */
  record Loop(Sequence source, Binding binding, List<Type> types, List<Step> body) implements Step {
    /** Copies the lists. */
    public Loop {
      types = List.copyOf(types);
      body = List.copyOf(body);
    }
  }

  /** Runs one of two bodies. */
  record When(Test condition, List<Step> whenTrue, List<Step> whenFalse) implements Step {
    /** Copies the bodies. */
    public When {
      whenTrue = List.copyOf(whenTrue);
      whenFalse = List.copyOf(whenFalse);
    }
  }

  /**
   * Records a finding.
   *
   * @param check its index among the checks
   * @param order where it comes among the findings of its rule: those of equal order stay as they
   *     are made
   * @param elements what is walked around it, outermost first
   */
  record Report(int check, int order, List<Operand.Variable> elements) implements Step {
    /** Copies the elements. */
    public Report {
      elements = List.copyOf(elements);
    }
  }
}
