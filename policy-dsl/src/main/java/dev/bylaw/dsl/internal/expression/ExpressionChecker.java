package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.scope.BoundBinder;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.syntax.Expression.Call;
import dev.bylaw.dsl.syntax.Expression.Conditional;
import dev.bylaw.dsl.syntax.Expression.ElementAccess;
import dev.bylaw.dsl.syntax.Expression.EmptyBraces;
import dev.bylaw.dsl.syntax.Expression.FieldAccess;
import dev.bylaw.dsl.syntax.Expression.ListComprehension;
import dev.bylaw.dsl.syntax.Expression.ListLiteral;
import dev.bylaw.dsl.syntax.Expression.MapComprehension;
import dev.bylaw.dsl.syntax.Expression.MapLiteral;
import dev.bylaw.dsl.syntax.Expression.MethodCall;
import dev.bylaw.dsl.syntax.Expression.NameReference;
import dev.bylaw.dsl.syntax.Expression.Negate;
import dev.bylaw.dsl.syntax.Expression.Not;
import dev.bylaw.dsl.syntax.Expression.PresenceTest;
import dev.bylaw.dsl.syntax.Expression.Quantifier;
import dev.bylaw.dsl.syntax.Expression.RecordLiteral;
import dev.bylaw.dsl.syntax.Expression.SetComprehension;
import dev.bylaw.dsl.syntax.Expression.SetLiteral;
import dev.bylaw.dsl.syntax.Expression.Try;
import dev.bylaw.dsl.syntax.Expression.TypeTest;
import dev.bylaw.dsl.syntax.ExpressionVisitor;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.Optional;

/**
 * Checks the expressions of one declaration and gives them the form that they have in a program.
 * What is wrong is reported where it is wrong, and {@link Erroneous} stands in for it.
 */
public final class ExpressionChecker {
  private final LiteralChecker literals;
  private final AccessChecker accesses;
  private final CallChecker calls;
  private final OperatorChecker operators;
  private final TestOperators tests;
  private final CollectionChecker collections;
  private final RecordLiteralChecker records;
  private final BinderChecker binders;
  private final Coercion coercion;

  /** Makes a checker for the expressions of a declaration. */
  public ExpressionChecker(Surroundings surroundings) {
    this.coercion = new Coercion(surroundings.reporter());
    this.literals = new LiteralChecker(this, surroundings);
    this.accesses = new AccessChecker(this, surroundings);
    this.calls = new CallChecker(this, literals, surroundings);
    this.operators = new OperatorChecker(this, surroundings);
    this.tests = new TestOperators(this, surroundings);
    this.binders = new BinderChecker(this, surroundings);
    this.records = new RecordLiteralChecker(this, surroundings);
    this.collections = new CollectionChecker(this, binders, records, surroundings);
  }

  /** Checks an expression where nothing is expected of its type. */
  public Expression check(dev.bylaw.dsl.syntax.Expression expression, Scope scope) {
    return check(expression, scope, Optional.empty());
  }

  /**
   * Checks an expression where a type is expected: literals become what is expected, but whether
   * the type fits is left to the caller.
   */
  public Expression check(
      dev.bylaw.dsl.syntax.Expression expression, Scope scope, Optional<Type> expected) {
    return expression.accept(new Visit(scope, expected));
  }

  /** Checks an expression whose value must have a type. */
  public Expression checkAs(
      dev.bylaw.dsl.syntax.Expression expression, Scope scope, Type expected) {
    return fit(check(expression, scope, Optional.of(expected)), expected);
  }

  /** Checks a condition: a bool that is never absent. */
  public Expression condition(dev.bylaw.dsl.syntax.Expression expression, Scope scope) {
    return checkAs(expression, scope, ScalarType.BOOL);
  }

  /** Checks a binder and makes its variables visible. */
  public BoundBinder bind(dev.bylaw.dsl.syntax.Binder binder, Scope scope) {
    return binders.bind(binder, scope);
  }

  /** Makes a value fit a type, or reports that it does not. */
  public Expression fit(Expression value, Type expected) {
    return coercion.fit(value, expected);
  }

  Expression present(Expression value) {
    return coercion.present(value);
  }

  /** Checks two operands, of which a literal takes the type of the other. */
  Operands operands(
      dev.bylaw.dsl.syntax.Expression left, dev.bylaw.dsl.syntax.Expression right, Scope scope) {
    if (LiteralForms.adapts(left) && !LiteralForms.adapts(right)) {
      Expression second = check(right, scope);
      return new Operands(check(left, scope, Optional.of(second.type())), second);
    }
    Expression first = check(left, scope);
    return new Operands(first, check(right, scope, Optional.of(first.type())));
  }

  /** Two checked operands. */
  record Operands(Expression left, Expression right) {
    boolean areErroneous() {
      return Erroneous.is(left) || Erroneous.is(right);
    }
  }

  private final class Visit implements ExpressionVisitor<Expression> {
    private final Scope scope;
    private final Scope plain;
    private final Optional<Type> expected;

    Visit(Scope scope, Optional<Type> expected) {
      this.scope = scope;
      this.plain = scope.outsideMessage();
      this.expected = expected;
    }

    @Override
    public Expression visitBooleanLiteral(Literal.BooleanLiteral node) {
      return LiteralChecker.bool(node);
    }

    @Override
    public Expression visitAbsentLiteral(Literal.AbsentLiteral node) {
      return LiteralChecker.absent(node);
    }

    @Override
    public Expression visitIntegerLiteral(Literal.IntegerLiteral node) {
      return LiteralChecker.integer(node, expected);
    }

    @Override
    public Expression visitFloatLiteral(Literal.FloatLiteral node) {
      return LiteralChecker.floating(node.value(), node.span());
    }

    @Override
    public Expression visitStringLiteral(Literal.StringLiteral node) {
      return literals.string(node, expected, scope);
    }

    @Override
    public Expression visitNameReference(NameReference node) {
      return accesses.name(node, plain);
    }

    @Override
    public Expression visitCall(Call node) {
      return calls.call(node, plain);
    }

    @Override
    public Expression visitFieldAccess(FieldAccess node) {
      return accesses.field(node, plain);
    }

    @Override
    public Expression visitMethodCall(MethodCall node) {
      return calls.method(node, plain);
    }

    @Override
    public Expression visitElementAccess(ElementAccess node) {
      return accesses.element(node, plain);
    }

    @Override
    public Expression visitNegate(Negate node) {
      return operators.negate(node, plain, expected);
    }

    @Override
    public Expression visitNot(Not node) {
      Expression operand = condition(node.operand(), plain);
      return new Expression.Not(operand, ScalarType.BOOL, node.span());
    }

    @Override
    public Expression visitTry(Try node) {
      return calls.attempt(node, plain);
    }

    @Override
    public Expression visitBinary(dev.bylaw.dsl.syntax.Expression.Binary node) {
      return operators.binary(node, scope, expected);
    }

    @Override
    public Expression visitPresenceTest(PresenceTest node) {
      return tests.presence(node, plain);
    }

    @Override
    public Expression visitTypeTest(TypeTest node) {
      return tests.type(node, plain);
    }

    @Override
    public Expression visitConditional(Conditional node) {
      return operators.conditional(node, scope, expected);
    }

    @Override
    public Expression visitQuantifier(Quantifier node) {
      return binders.quantifier(node, plain);
    }

    @Override
    public Expression visitListLiteral(ListLiteral node) {
      return collections.list(node, plain, expected);
    }

    @Override
    public Expression visitSetLiteral(SetLiteral node) {
      return collections.set(node, plain, expected);
    }

    @Override
    public Expression visitEmptyBraces(EmptyBraces node) {
      return collections.empty(node, expected);
    }

    @Override
    public Expression visitRecordLiteral(RecordLiteral node) {
      return records.record(node, plain, expected);
    }

    @Override
    public Expression visitMapLiteral(MapLiteral node) {
      return collections.map(node, plain, expected);
    }

    @Override
    public Expression visitListComprehension(ListComprehension node) {
      return collections.list(node, plain, expected);
    }

    @Override
    public Expression visitSetComprehension(SetComprehension node) {
      return collections.set(node, plain, expected);
    }

    @Override
    public Expression visitMapComprehension(MapComprehension node) {
      return collections.map(node, plain, expected);
    }
  }
}
