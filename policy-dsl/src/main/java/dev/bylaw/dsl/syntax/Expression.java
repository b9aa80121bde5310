package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;

/** An expression. Parentheses leave no trace but in the spans of what is around them. */
public sealed interface Expression extends SyntaxNode
    permits Literal,
        Expression.NameReference,
        Expression.Call,
        Expression.FieldAccess,
        Expression.MethodCall,
        Expression.ElementAccess,
        Expression.Negate,
        Expression.Not,
        Expression.Try,
        Expression.Binary,
        Expression.PresenceTest,
        Expression.TypeTest,
        Expression.Conditional,
        Expression.Quantifier,
        Expression.ListLiteral,
        Expression.SetLiteral,
        Expression.EmptyBraces,
        Expression.RecordLiteral,
        Expression.MapLiteral,
        Expression.ListComprehension,
        Expression.SetComprehension,
        Expression.MapComprehension {
  /**
   * Calls the method of the visitor that is for this expression.
   *
   * @param visitor the visitor
   * @param <R> what the visitor returns
   * @return what it returned
   */
  <R> R accept(ExpressionVisitor<R> visitor);

  /**
   * A name that stands alone: a variable, a constant, a kind.
   *
   * @param name the name
   * @param span where it stands
   */
  record NameReference(Name name, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNameReference(this);
    }
  }

  /**
   * {@code f(a, b)}.
   *
   * @param function the name of the function
   * @param arguments the arguments, in order
   * @param span where it stands
   */
  record Call(Name function, List<Expression> arguments, Span span) implements Expression {
    /** Copies the list. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /**
   * {@code target.field}.
   *
   * @param target what the field is of
   * @param field the name of the field
   * @param span where it stands
   */
  record FieldAccess(Expression target, Name field, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitFieldAccess(this);
    }
  }

  /**
   * {@code target.method(a, b)}.
   *
   * @param target the subject
   * @param method the name of the method
   * @param arguments the arguments, in order
   * @param span where it stands
   */
  record MethodCall(Expression target, Name method, List<Expression> arguments, Span span)
      implements Expression {
    /** Copies the list. */
    public MethodCall {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMethodCall(this);
    }
  }

  /**
   * {@code target[key]}.
   *
   * @param target the list, map or json
   * @param key the index or key
   * @param span where it stands
   */
  record ElementAccess(Expression target, Expression key, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitElementAccess(this);
    }
  }

  /**
   * {@code -x}.
   *
   * @param operand the operand
   * @param span where it stands
   */
  record Negate(Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNegate(this);
    }
  }

  /**
   * {@code !x}.
   *
   * @param operand the operand
   * @param span where it stands
   */
  record Not(Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNot(this);
    }
  }

  /**
   * {@code try f(x)}.
   *
   * @param operand what may fail to parse
   * @param span where it stands
   */
  record Try(Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitTry(this);
    }
  }

  /**
   * Two operands with an operator between them.
   *
   * @param operator the operator
   * @param left the left operand
   * @param right the right operand
   * @param operatorSpan where the operator stands
   * @param span where it stands
   */
  record Binary(
      BinaryOperator operator, Expression left, Expression right, Span operatorSpan, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitBinary(this);
    }
  }

  /**
   * {@code x is present} or {@code x is absent}.
   *
   * @param present whether presence is asked, not absence
   * @param operand what is asked about
   * @param span where it stands
   */
  record PresenceTest(boolean present, Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitPresenceTest(this);
    }
  }

  /**
   * {@code x is T}.
   *
   * @param operand what is asked about
   * @param tested the type
   * @param span where it stands
   */
  record TypeTest(Expression operand, TypeExpression tested, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitTypeTest(this);
    }
  }

  /**
   * {@code if c then a else b}.
   *
   * @param condition the condition
   * @param whenTrue the value if it holds
   * @param whenFalse the value otherwise
   * @param span where it stands
   */
  record Conditional(Expression condition, Expression whenTrue, Expression whenFalse, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitConditional(this);
    }
  }

  /**
   * {@code any x in xs: p} or {@code all x in xs: p}.
   *
   * @param universal true for {@code all}
   * @param binder what is walked
   * @param condition what is asked of the elements
   * @param span where it stands
   */
  record Quantifier(boolean universal, Binder binder, Expression condition, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitQuantifier(this);
    }
  }

  /**
   * {@code [a, b]}.
   *
   * @param elements the elements, in order
   * @param span where it stands
   */
  record ListLiteral(List<Expression> elements, Span span) implements Expression {
    /** Copies the list. */
    public ListLiteral {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitListLiteral(this);
    }
  }

  /**
   * {@code {a, b}}.
   *
   * @param elements at least one element
   * @param span where it stands
   */
  record SetLiteral(List<Expression> elements, Span span) implements Expression {
    /** Copies the list. */
    public SetLiteral {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSetLiteral(this);
    }
  }

  /**
   * {@code {}}: an empty set, map or record, as its expected type says.
   *
   * @param span where it stands
   */
  record EmptyBraces(Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitEmptyBraces(this);
    }
  }

  /**
   * {@code {name: e}}.
   *
   * @param fields at least one field
   * @param span where it stands
   */
  record RecordLiteral(List<FieldValue> fields, Span span) implements Expression {
    /** Copies the list. */
    public RecordLiteral {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitRecordLiteral(this);
    }
  }

  /**
   * A field of a record literal.
   *
   * @param name its name
   * @param value its value
   * @param span where it stands
   */
  record FieldValue(Name name, Expression value, Span span) implements SyntaxNode {}

  /**
   * {@code {"key": e}}.
   *
   * @param entries at least one entry
   * @param span where it stands
   */
  record MapLiteral(List<Entry> entries, Span span) implements Expression {
    /** Copies the list. */
    public MapLiteral {
      entries = List.copyOf(entries);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMapLiteral(this);
    }
  }

  /**
   * An entry of a map literal.
   *
   * @param key its key
   * @param value its value
   * @param span where it stands
   */
  record Entry(Expression key, Expression value, Span span) implements SyntaxNode {}

  /**
   * {@code [e for x in xs]}.
   *
   * @param element the element
   * @param generators at least one; later ones are inside earlier ones
   * @param span where it stands
   */
  record ListComprehension(Expression element, List<Binder> generators, Span span)
      implements Expression {
    /** Copies the list. */
    public ListComprehension {
      generators = List.copyOf(generators);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitListComprehension(this);
    }
  }

  /**
   * {@code {e for x in xs}}.
   *
   * @param element the element
   * @param generators at least one; later ones are inside earlier ones
   * @param span where it stands
   */
  record SetComprehension(Expression element, List<Binder> generators, Span span)
      implements Expression {
    /** Copies the list. */
    public SetComprehension {
      generators = List.copyOf(generators);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSetComprehension(this);
    }
  }

  /**
   * {@code {k: v for x in xs}}.
   *
   * @param key the key
   * @param value the value
   * @param generators at least one; later ones are inside earlier ones
   * @param span where it stands
   */
  record MapComprehension(Expression key, Expression value, List<Binder> generators, Span span)
      implements Expression {
    /** Copies the list. */
    public MapComprehension {
      generators = List.copyOf(generators);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMapComprehension(this);
    }
  }
}
