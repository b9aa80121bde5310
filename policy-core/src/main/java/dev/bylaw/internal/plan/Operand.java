package dev.bylaw.internal.plan;

import dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.stream.Stream;

/**
 * A value as slots hold it; null where it is absent. Evaluating one either yields what the
 * interpreter yields, or ends the generated code.
 */
public sealed interface Operand extends Term {
  /** Returns its type where it is present. */
  Type type();

  /** Tells whether it may be absent. */
  boolean mayBeAbsent();

  /** Returns what may be kept of it, one for each way on which it may be reached. */
  default List<Shape> shapes() {
    return List.of();
  }

  private static List<Shape> both(Operand one, Operand other) {
    return Stream.concat(one.shapes().stream(), other.shapes().stream())
        .distinct()
        .toList();
  }

  /** What was computed when the rules were specialised. */
  record Constant(Value value, Type type) implements Operand {
    @Override
    public boolean mayBeAbsent() {
      return !value.isPresent();
    }
  }

  /** The object under review, an element that is walked, or what was bound before. */
  record Variable(int id, Type type, boolean mayBeAbsent, List<Shape> shapes) implements Operand {
    /** Copies the shapes. */
    public Variable {
      shapes = List.copyOf(shapes);
    }
  }

  /**
   * A record's field.
   *
   * @param required whether it ends the generated code if the record does not have it
   */
  record Field(Operand target, String name, Type type, boolean required, List<Shape> shapes)
      implements Operand {
    /** Copies the shapes. */
    public Field {
      shapes = List.copyOf(shapes);
    }

    @Override
    public boolean mayBeAbsent() {
      return !required || target.mayBeAbsent();
    }
  }

  /** A map's entry; absent also where the key is. */
  record Entry(Operand map, Operand key, Type type, List<Shape> shapes) implements Operand {
    /** Copies the shapes. */
    public Entry {
      shapes = List.copyOf(shapes);
    }

    @Override
    public boolean mayBeAbsent() {
      return true;
    }
  }

  /** The second where the first is absent. */
  record Coalesce(Operand left, Operand right) implements Operand {
    @Override
    public Type type() {
      return right.type();
    }

    @Override
    public boolean mayBeAbsent() {
      return right.mayBeAbsent();
    }

    @Override
    public List<Shape> shapes() {
      return both(left, right);
    }
  }

  /** One of two. */
  record Choice(Test condition, Operand whenTrue, Operand whenFalse, Type type) implements Operand {
    @Override
    public boolean mayBeAbsent() {
      return whenTrue.mayBeAbsent() || whenFalse.mayBeAbsent();
    }

    @Override
    public List<Shape> shapes() {
      return both(whenTrue, whenFalse);
    }
  }

  /** An operand in which a variable is bound. */
  record Let(Variable variable, Operand value, Operand operand) implements Operand {
    @Override
    public Type type() {
      return operand.type();
    }

    @Override
    public boolean mayBeAbsent() {
      return operand.mayBeAbsent();
    }

    @Override
    public List<Shape> shapes() {
      return operand.shapes();
    }
  }

  /** A truth as a value. */
  record Truth(Test test, Type type) implements Operand {
    @Override
    public boolean mayBeAbsent() {
      return false;
    }
  }

  /** An operand, after others were evaluated for what ends the generated code. */
  record After(List<Term> first, Operand operand) implements Operand {
    /** Copies the terms. */
    public After {
      first = List.copyOf(first);
    }

    @Override
    public Type type() {
      return operand.type();
    }

    @Override
    public boolean mayBeAbsent() {
      return operand.mayBeAbsent();
    }

    @Override
    public List<Shape> shapes() {
      return operand.shapes();
    }
  }

  /** An operand of which a narrower type is known. */
  record Narrowed(Operand operand, Type type) implements Operand {
    @Override
    public boolean mayBeAbsent() {
      return operand.mayBeAbsent();
    }

    @Override
    public List<Shape> shapes() {
      return operand.shapes();
    }
  }

  /** Texts, none of which may be absent, joined. */
  record Text(List<Operand> parts, Type type) implements Operand {
    /** Copies the parts. */
    public Text {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean mayBeAbsent() {
      return false;
    }
  }

  /** The number of elements of a list of the document, 0 where that is absent. */
  record Size(Operand list, Type type) implements Operand {
    @Override
    public boolean mayBeAbsent() {
      return false;
    }
  }

  /** A calculation on integers; overflow ends the generated code. */
  record Arithmetic(ArithmeticOperator operator, Operand left, Operand right, Type type)
      implements Operand {
    @Override
    public boolean mayBeAbsent() {
      return false;
    }
  }
}
