package dev.bylaw.internal.plan;

import dev.bylaw.internal.program.Expression.Comparison.OrderOperator;
import dev.bylaw.scalar.Glob;
import dev.bylaw.scalar.Regex;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A truth, which decides where generated code goes on. */
public sealed interface Test extends Term {
  /** Always. */
  Test TRUE = new Constant(true);

  /** Never. */
  Test FALSE = new Constant(false);

  /** Returns a constant. */
  static Test of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Returns the opposite. */
  static Test not(Test test) {
    if (test instanceof Constant constant) {
      return of(!constant.value());
    }
    return test instanceof Not not ? not.operand() : new Not(test);
  }

  /** Returns whether all hold, of which those behind the first that does not are not evaluated. */
  static Test all(Test... tests) {
    return Logical.simplified(true, Arrays.asList(tests));
  }

  /** Returns whether one holds, of which those behind the first that does are not evaluated. */
  static Test any(List<Test> tests) {
    return Logical.simplified(false, tests);
  }

  /** What was computed when the rules were specialised. */
  record Constant(boolean value) implements Test {}

  /** The opposite. */
  record Not(Test operand) implements Test {}

  /**
   * Several truths, evaluated in their order until one decides.
   *
   * @param conjunction whether all have to hold
   */
  record Logical(boolean conjunction, List<Test> tests) implements Test {
    /** Copies the tests. */
    public Logical {
      tests = List.copyOf(tests);
    }

    static Test simplified(boolean conjunction, List<Test> tests) {
      List<Test> kept = LogicalParts.of(conjunction, tests);
      if (kept.isEmpty()) {
        return Test.of(conjunction);
      }
      return kept.size() == 1 ? kept.get(0) : new Logical(conjunction, kept);
    }
  }

  /** A value is present. */
  record Present(Operand operand) implements Test {}

  /** A bool that is not absent is true. */
  record IsTrue(Operand operand) implements Test {}

  /** Two scalars of JSON are equal, or both absent. */
  record Equal(Operand left, Operand right) implements Test {}

  /** Two integers, or two texts, are in an order. */
  record Ordered(OrderOperator operator, Operand left, Operand right) implements Test {}

  /** A value is one of constants; an absent one is not. */
  record InConstants(Operand element, Set<Object> constants) implements Test {
    /** Copies the constants. */
    public InConstants {
      constants = Set.copyOf(constants);
    }
  }

  /** A list of the document holds a scalar; an absent one is in no list. */
  record InList(Operand element, Operand list) implements Test {}

  /** A text has a property, which an argument tells. */
  record Texts(TextProperty property, Operand text, Operand argument) implements Test {}

  /** A text begins with one of constants. */
  record BeginsAny(Operand text, PrefixSet prefixes) implements Test {}

  /** A whole text matches a regular expression. */
  record Matches(Operand text, Regex regex) implements Test {}

  /** A whole text matches a glob. */
  record Like(Operand text, Glob glob) implements Test {}

  /**
   * A scalar of JSON is present and of a type.
   *
   * @param held the class of the values of that type
   */
  record HasType(Operand operand, Class<?> held) implements Test {}

  /** The condition holds of an element; those behind the first of which it does are not read. */
  record Some(Binding binding, Segment segment, Test condition) implements Test {}

  /** One of two. */
  record Choice(Test condition, Test whenTrue, Test whenFalse) implements Test {}

  /** A truth in which a variable is bound. */
  record Let(Operand.Variable variable, Operand value, Test test) implements Test {}

  /** A truth, after others were evaluated for what ends the generated code. */
  record After(List<Term> first, Test test) implements Test {
    /** Copies the terms. */
    public After {
      first = List.copyOf(first);
    }
  }

  /** Which property of a text. */
  enum TextProperty {
    STARTS_WITH,
    ENDS_WITH,
    CONTAINS
  }
}
