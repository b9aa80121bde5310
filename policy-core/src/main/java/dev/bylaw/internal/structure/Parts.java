package dev.bylaw.internal.structure;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import java.util.List;
import java.util.Optional;

/**
 * What a node of a program consists of: all that tells it from others of its class, in the order in
 * which it is written, but not where it stands in a source. A part is another node, a list or an
 * optional of parts, or a value whose text says all about it.
 */
public final class Parts implements ExpressionVisitor<List<?>>, StatementVisitor<List<?>> {
  private static final Parts PARTS = new Parts();

  private Parts() {}

  /** Returns the parts of a node of whatever sort; empty for what is no node. */
  public static Optional<List<?>> ofNode(Object part) {
    if (part instanceof Expression expression) {
      return Optional.of(of(expression));
    }
    if (part instanceof Statement statement) {
      return Optional.of(of(statement));
    }
    if (part instanceof Binder binder) {
      return Optional.of(of(binder));
    }
    if (part instanceof FixAction fix) {
      return Optional.of(of(fix));
    }
    return part instanceof Parameter parameter ? Optional.of(of(parameter)) : Optional.empty();
  }

  /** Returns the parts of an expression. */
  public static List<?> of(Expression expression) {
    return expression.accept(PARTS);
  }

  /** Returns the parts of a statement. */
  public static List<?> of(Statement statement) {
    return statement.accept(PARTS);
  }

  /** Returns the parts of a fix. */
  public static List<?> of(FixAction fix) {
    if (fix instanceof FixAction.Set set) {
      return List.of(set.target(), set.value());
    }
    return fix instanceof FixAction.Append append
        ? List.of(append.target(), append.value())
        : List.of(fix.target());
  }

  /** Returns the parts of a walk. */
  public static List<?> of(Binder binder) {
    return List.of(binder.keySlot(), binder.valueSlot(), binder.source(), binder.where());
  }

  /** Returns the parts of a parameter. */
  public static List<?> of(Parameter parameter) {
    return List.of(parameter.name(), parameter.type(), parameter.defaultValue());
  }

  @Override
  public List<?> visitLiteral(Expression.Literal expression) {
    return List.of(expression.value(), expression.type());
  }

  @Override
  public List<?> visitReadLocal(Expression.ReadLocal expression) {
    return List.of(expression.slot(), expression.name(), expression.type());
  }

  @Override
  public List<?> visitReadConstant(Expression.ReadConstant expression) {
    return List.of(expression.constant(), expression.type());
  }

  @Override
  public List<?> visitReadAmbient(Expression.ReadAmbient expression) {
    return List.of(expression.name(), expression.type());
  }

  @Override
  public List<?> visitReadField(Expression.ReadField expression) {
    return List.of(expression.target(), expression.field(), expression.type());
  }

  @Override
  public List<?> visitReadElement(Expression.ReadElement expression) {
    return List.of(expression.target(), expression.key(), expression.type());
  }

  @Override
  public List<?> visitCallFunction(Expression.CallFunction expression) {
    return List.of(expression.function(), expression.arguments(), expression.type());
  }

  @Override
  public List<?> visitCallBuiltin(Expression.CallBuiltin expression) {
    return List.of(expression.builtin(), expression.arguments(), expression.type());
  }

  @Override
  public List<?> visitParse(Expression.Parse expression) {
    return List.of(expression.target(), expression.text(), expression.lenient(), expression.type());
  }

  @Override
  public List<?> visitAttempt(Expression.Attempt expression) {
    return List.of(expression.operand(), expression.type());
  }

  @Override
  public List<?> visitNot(Expression.Not expression) {
    return List.of(expression.operand(), expression.type());
  }

  @Override
  public List<?> visitLogical(Expression.Logical expression) {
    return List.of(
        expression.conjunction(), expression.left(), expression.right(), expression.type());
  }

  @Override
  public List<?> visitEquality(Expression.Equality expression) {
    return List.of(expression.negated(), expression.left(), expression.right(), expression.type());
  }

  @Override
  public List<?> visitComparison(Expression.Comparison expression) {
    return List.of(expression.operator(), expression.left(), expression.right(), expression.type());
  }

  @Override
  public List<?> visitMembership(Expression.Membership expression) {
    return List.of(
        expression.negated(), expression.element(), expression.collection(), expression.type());
  }

  @Override
  public List<?> visitCoalesce(Expression.Coalesce expression) {
    return List.of(expression.left(), expression.right(), expression.type());
  }

  @Override
  public List<?> visitArithmetic(Expression.Arithmetic expression) {
    return List.of(expression.operator(), expression.left(), expression.right(), expression.type());
  }

  @Override
  public List<?> visitNegate(Expression.Negate expression) {
    return List.of(expression.operand(), expression.type());
  }

  @Override
  public List<?> visitConcatenate(Expression.Concatenate expression) {
    return List.of(expression.left(), expression.right(), expression.type());
  }

  @Override
  public List<?> visitConditional(Expression.Conditional expression) {
    return List.of(
        expression.condition(), expression.whenTrue(), expression.whenFalse(), expression.type());
  }

  @Override
  public List<?> visitQuantifier(Expression.Quantifier expression) {
    return List.of(
        expression.universal(), expression.binder(), expression.condition(), expression.type());
  }

  @Override
  public List<?> visitCollect(Construction.Collect expression) {
    return List.of(expression.elements(), expression.type());
  }

  @Override
  public List<?> visitComprehension(Construction.Comprehension expression) {
    return List.of(expression.generators(), expression.element(), expression.type());
  }

  @Override
  public List<?> visitMakeRecord(Construction.MakeRecord expression) {
    return List.of(expression.names(), expression.values(), expression.type());
  }

  @Override
  public List<?> visitMakeMap(Construction.MakeMap expression) {
    return List.of(expression.keys(), expression.values(), expression.type());
  }

  @Override
  public List<?> visitMapComprehension(Construction.MapComprehension expression) {
    return List.of(
        expression.generators(), expression.key(), expression.value(), expression.type());
  }

  @Override
  public List<?> visitInterpolate(Expression.Interpolate expression) {
    return List.of(expression.parts(), expression.type());
  }

  @Override
  public List<?> visitPresence(Expression.Presence expression) {
    return List.of(expression.present(), expression.operand(), expression.type());
  }

  @Override
  public List<?> visitTypeTest(Expression.TypeTest expression) {
    return List.of(expression.operand(), expression.tested(), expression.type());
  }

  @Override
  public List<?> visitNarrow(Expression.Narrow expression) {
    return List.of(expression.operand(), expression.type());
  }

  @Override
  public List<?> visitMatches(Expression.Matches expression) {
    return List.of(expression.text(), expression.regex(), expression.type());
  }

  @Override
  public List<?> visitLike(Expression.Like expression) {
    return List.of(expression.text(), expression.glob(), expression.type());
  }

  @Override
  public List<?> visitWithin(Expression.Within expression) {
    return List.of(expression.part(), expression.whole(), expression.type());
  }

  @Override
  public List<?> visitWiden(Expression.Widen expression) {
    return List.of(expression.operand(), expression.type());
  }

  @Override
  public List<?> visitLet(Statement.Let statement) {
    return List.of(statement.slot(), statement.name(), statement.value());
  }

  @Override
  public List<?> visitFor(Statement.For statement) {
    return List.of(statement.binder(), statement.body());
  }

  @Override
  public List<?> visitIf(Statement.If statement) {
    return List.of(statement.condition(), statement.whenTrue(), statement.whenFalse());
  }

  @Override
  public List<?> visitCheck(Statement.Check statement) {
    return List.of(
        statement.condition(),
        statement.required(),
        statement.message(),
        statement.places(),
        statement.fixes());
  }

  @Override
  public List<?> visitAllow(Statement.Allow statement) {
    return List.of(statement.condition(), statement.message());
  }
}
