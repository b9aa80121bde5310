package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.List;

/**
 * A typed expression. Operands are evaluated left to right; which of them may be absent is in their
 * types, and what absence does is said at each node. Immutable.
 */
public sealed interface Expression
    permits Construction,
        Expression.Literal,
        Expression.ReadLocal,
        Expression.ReadConstant,
        Expression.ReadAmbient,
        Expression.ReadField,
        Expression.ReadElement,
        Expression.CallFunction,
        Expression.CallBuiltin,
        Expression.Parse,
        Expression.Attempt,
        Expression.Not,
        Expression.Logical,
        Expression.Equality,
        Expression.Comparison,
        Expression.Membership,
        Expression.Coalesce,
        Expression.Arithmetic,
        Expression.Negate,
        Expression.Concatenate,
        Expression.Conditional,
        Expression.Quantifier,
        Expression.Interpolate,
        Expression.Presence,
        Expression.TypeTest,
        Expression.Narrow,
        Expression.Matches,
        Expression.Like,
        Expression.Within,
        Expression.Widen {
  /** Returns the static type of the value. */
  Type type();

  /** Returns where the expression stands in the source of its declaration. */
  Span span();

  /** Calls the method of the visitor that is for this node. */
  <R> R accept(ExpressionVisitor<R> visitor);

  /** A literal. */
  record Literal(LiteralValue value, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitLiteral(this);
    }
  }

  /** Reads a parameter, a rule's object, {@code was}, a {@code let} or a binder's variable. */
  record ReadLocal(int slot, String name, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitReadLocal(this);
    }
  }

  /** Reads a constant of a package. */
  record ReadConstant(DeclarationId constant, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitReadConstant(this);
    }
  }

  /** Reads a name that the binding declares, as {@code request}; unknown ends the rule (L1). */
  record ReadAmbient(String name, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitReadAmbient(this);
    }
  }

  /** Reads a field of a record; absent if the target is. */
  record ReadField(Expression target, String field, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitReadField(this);
    }
  }

  /**
   * {@code target[key]} on a map, a list or json; absent if the target, the key or the element is.
   */
  record ReadElement(Expression target, Expression key, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitReadElement(this);
    }
  }

  /**
   * Calls a function of a package; absent if an argument is whose parameter is not optional.
   *
   * @param function the function, a {@link FunctionDefinition} or a {@link HostFunctionDefinition}
   */
  record CallFunction(DeclarationId function, List<Expression> arguments, Type type, Span span)
      implements Expression {
    public CallFunction {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCallFunction(this);
    }
  }

  /**
   * Calls a function, method or member of the library.
   *
   * @param arguments the subject, if it has one, and the arguments
   */
  record CallBuiltin(Builtin builtin, List<Expression> arguments, Type type, Span span)
      implements Expression {
    public CallBuiltin {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCallBuiltin(this);
    }
  }

  /**
   * Parses a string, as {@code image(x)}; absent if the text is; a text that does not parse is an
   * error at its place, or, with {@code try}, absent. The value keeps the place of its text.
   *
   * @param target a scalar type (domain scalars, int, float, bool) or json
   */
  record Parse(Type target, Expression text, boolean lenient, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitParse(this);
    }
  }

  /** {@code try f(x)} on any other call: what does not parse inside is absent. */
  record Attempt(Expression operand, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitAttempt(this);
    }
  }

  /** Boolean negation. */
  record Not(Expression operand, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNot(this);
    }
  }

  /**
   * {@code &&} and {@code ||}; the right operand is evaluated only if the left does not decide.
   *
   * @param conjunction true for {@code &&}
   */
  record Logical(boolean conjunction, Expression left, Expression right, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitLogical(this);
    }
  }

  /**
   * {@code ==} and {@code !=}: structural; absent equals only absent, but an absent list, set or
   * map equals an empty one.
   */
  record Equality(boolean negated, Expression left, Expression right, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitEquality(this);
    }
  }

  /** {@code < <= > >=} on two ordered scalars of one type. */
  record Comparison(OrderOperator operator, Expression left, Expression right, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitComparison(this);
    }

    /** Which order is asked. */
    public enum OrderOperator {
      LESS,
      LESS_OR_EQUAL,
      GREATER,
      GREATER_OR_EQUAL
    }
  }

  /**
   * {@code in} and {@code !in}: element of a list or set, key of a map; false for an absent
   * element.
   */
  record Membership(
      boolean negated, Expression element, Expression collection, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMembership(this);
    }
  }

  /** {@code ??}: the right operand where the left is absent. */
  record Coalesce(Expression left, Expression right, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCoalesce(this);
    }
  }

  /** {@code + - * /} on numbers, quantities, durations and instants; overflow is an error. */
  record Arithmetic(
      ArithmeticOperator operator, Expression left, Expression right, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitArithmetic(this);
    }

    /** Which operation. */
    public enum ArithmeticOperator {
      ADD,
      SUBTRACT,
      MULTIPLY,
      DIVIDE
    }
  }

  /** {@code -x} on numbers, quantities and durations. */
  record Negate(Expression operand, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNegate(this);
    }
  }

  /** {@code ++} on lists, sets and strings; an absent list or set counts as empty. */
  record Concatenate(Expression left, Expression right, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitConcatenate(this);
    }
  }

  /** {@code if c then a else b}. */
  record Conditional(
      Expression condition, Expression whenTrue, Expression whenFalse, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitConditional(this);
    }
  }

  /**
   * {@code any} and {@code all}; stops at the element that decides and leaves it in the binder's
   * slots, where the finding's place may read it.
   *
   * @param universal true for {@code all}
   */
  record Quantifier(boolean universal, Binder binder, Expression condition, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitQuantifier(this);
    }
  }

  /**
   * A string with {@code ${…}}: the parts' texts joined. In a message absent prints as
   * {@code (absent)}, a missing required value as {@code (missing)}; elsewhere no part is optional.
   */
  record Interpolate(List<Expression> parts, Type type, Span span) implements Expression {
    public Interpolate {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitInterpolate(this);
    }
  }

  /**
   * {@code is present} and {@code is absent}; a missing required value counts as absent here (L1).
   *
   * @param present true for {@code is present}
   */
  record Presence(boolean present, Expression operand, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitPresence(this);
    }
  }

  /**
   * {@code is T}: between kinds by group and kind, on json by shape, on other unions by the
   * alternative; false where absent.
   */
  record TypeTest(Expression operand, Type tested, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitTypeTest(this);
    }
  }

  /** The operand as the type that a test before has shown it to be; keeps its place. */
  record Narrow(Expression operand, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNarrow(this);
    }
  }

  /** {@code matches}: the whole text, RE2 syntax, '.' matches newlines. The regex is a scalar. */
  record Matches(Expression text, Expression regex, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMatches(this);
    }
  }

  /** {@code like}: a glob of {@code *} and {@code ?} over a whole string. */
  record Like(Expression text, Expression glob, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitLike(this);
    }
  }

  /** {@code within}: whole segments of an image, or of a path (a string). */
  record Within(Expression part, Expression whole, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitWithin(this);
    }
  }

  /** An int where a float is expected. */
  record Widen(Expression operand, ScalarType type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitWiden(this);
    }
  }
}
