package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import dev.bylaw.type.Type;
import java.util.List;

/** An expression that makes a list, set, map or record of the values of others. */
public sealed interface Construction extends Expression {
  /**
   * {@code [a, b]} and {@code {a, b}}; absent elements are left out. The type tells list from set.
   */
  record Collect(List<Expression> elements, Type type, Span span) implements Construction {
    public Collect {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCollect(this);
    }
  }

  /**
   * {@code [e for x in xs]} and {@code {e for x in xs}}; absent elements are left out. The type
   * tells list from set.
   *
   * @param generators at least one; later ones are walked for each value of earlier ones
   */
  record Comprehension(List<Binder> generators, Expression element, Type type, Span span)
      implements Construction {
    public Comprehension {
      generators = List.copyOf(generators);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitComprehension(this);
    }
  }

  /**
   * {@code {a: x, b: y}} as a record; an absent value is an absent field.
   *
   * @param names the fields
   * @param values their values, in the same order
   */
  record MakeRecord(List<String> names, List<Expression> values, Type type, Span span)
      implements Construction {
    public MakeRecord {
      names = List.copyOf(names);
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMakeRecord(this);
    }
  }

  /**
   * {@code {"a": x}} as a map; entries with an absent value are left out, of equal keys the last
   * counts.
   */
  record MakeMap(List<Expression> keys, List<Expression> values, Type type, Span span)
      implements Construction {
    public MakeMap {
      keys = List.copyOf(keys);
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMakeMap(this);
    }
  }

  /**
   * {@code {k: v for x in xs}}; entries with an absent value are left out, the last of equal keys
   * counts.
   */
  record MapComprehension(
      List<Binder> generators, Expression key, Expression value, Type type, Span span)
      implements Construction {
    public MapComprehension {
      generators = List.copyOf(generators);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMapComprehension(this);
    }
  }
}
