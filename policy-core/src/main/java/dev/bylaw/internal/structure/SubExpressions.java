package dev.bylaw.internal.structure;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import java.util.ArrayList;
import java.util.List;

/** What expressions consist of. */
public final class SubExpressions implements ExpressionVisitor<List<Expression>> {
  private static final SubExpressions VISITOR = new SubExpressions();

  private SubExpressions() {}

  /** Returns the expressions directly below one, those of its binders included. */
  public static List<Expression> of(Expression expression) {
    return expression.accept(VISITOR);
  }

  /** Returns the binders of an expression itself. */
  public static List<Binder> binders(Expression expression) {
    if (expression instanceof Expression.Quantifier quantifier) {
      return List.of(quantifier.binder());
    }
    if (expression instanceof Construction.Comprehension comprehension) {
      return comprehension.generators();
    }
    return expression instanceof Construction.MapComprehension comprehension
        ? comprehension.generators()
        : List.of();
  }

  private static List<Expression> bound(List<Binder> binders, Expression... behind) {
    List<Expression> parts = new ArrayList<>();
    for (Binder binder : binders) {
      parts.add(binder.source());
      binder.where().ifPresent(parts::add);
    }
    parts.addAll(List.of(behind));
    return parts;
  }

  private static List<Expression> both(List<Expression> some, List<Expression> others) {
    List<Expression> parts = new ArrayList<>(some);
    parts.addAll(others);
    return parts;
  }

  @Override
  public List<Expression> visitLiteral(Expression.Literal expression) {
    return List.of();
  }

  @Override
  public List<Expression> visitReadLocal(Expression.ReadLocal expression) {
    return List.of();
  }

  @Override
  public List<Expression> visitReadConstant(Expression.ReadConstant expression) {
    return List.of();
  }

  @Override
  public List<Expression> visitReadAmbient(Expression.ReadAmbient expression) {
    return List.of();
  }

  @Override
  public List<Expression> visitReadField(Expression.ReadField expression) {
    return List.of(expression.target());
  }

  @Override
  public List<Expression> visitReadElement(Expression.ReadElement expression) {
    return List.of(expression.target(), expression.key());
  }

  @Override
  public List<Expression> visitCallFunction(Expression.CallFunction expression) {
    return expression.arguments();
  }

  @Override
  public List<Expression> visitCallBuiltin(Expression.CallBuiltin expression) {
    return expression.arguments();
  }

  @Override
  public List<Expression> visitParse(Expression.Parse expression) {
    return List.of(expression.text());
  }

  @Override
  public List<Expression> visitAttempt(Expression.Attempt expression) {
    return List.of(expression.operand());
  }

  @Override
  public List<Expression> visitNot(Expression.Not expression) {
    return List.of(expression.operand());
  }

  @Override
  public List<Expression> visitLogical(Expression.Logical expression) {
    return List.of(expression.left(), expression.right());
  }

  @Override
  public List<Expression> visitEquality(Expression.Equality expression) {
    return List.of(expression.left(), expression.right());
  }

  @Override
  public List<Expression> visitComparison(Expression.Comparison expression) {
    return List.of(expression.left(), expression.right());
  }

  @Override
  public List<Expression> visitMembership(Expression.Membership expression) {
    return List.of(expression.element(), expression.collection());
  }

  @Override
  public List<Expression> visitCoalesce(Expression.Coalesce expression) {
    return List.of(expression.left(), expression.right());
  }

  @Override
  public List<Expression> visitArithmetic(Expression.Arithmetic expression) {
    return List.of(expression.left(), expression.right());
  }

  @Override
  public List<Expression> visitNegate(Expression.Negate expression) {
    return List.of(expression.operand());
  }

  @Override
  public List<Expression> visitConcatenate(Expression.Concatenate expression) {
    return List.of(expression.left(), expression.right());
  }

  @Override
  public List<Expression> visitConditional(Expression.Conditional expression) {
    return List.of(expression.condition(), expression.whenTrue(), expression.whenFalse());
  }

  @Override
  public List<Expression> visitQuantifier(Expression.Quantifier expression) {
    return bound(List.of(expression.binder()), expression.condition());
  }

  @Override
  public List<Expression> visitCollect(Construction.Collect expression) {
    return expression.elements();
  }

  @Override
  public List<Expression> visitComprehension(Construction.Comprehension expression) {
    return bound(expression.generators(), expression.element());
  }

  @Override
  public List<Expression> visitMakeRecord(Construction.MakeRecord expression) {
    return expression.values();
  }

  @Override
  public List<Expression> visitMakeMap(Construction.MakeMap expression) {
    return both(expression.keys(), expression.values());
  }

  @Override
  public List<Expression> visitMapComprehension(Construction.MapComprehension expression) {
    return bound(expression.generators(), expression.key(), expression.value());
  }

  @Override
  public List<Expression> visitInterpolate(Expression.Interpolate expression) {
    return expression.parts();
  }

  @Override
  public List<Expression> visitPresence(Expression.Presence expression) {
    return List.of(expression.operand());
  }

  @Override
  public List<Expression> visitTypeTest(Expression.TypeTest expression) {
    return List.of(expression.operand());
  }

  @Override
  public List<Expression> visitNarrow(Expression.Narrow expression) {
    return List.of(expression.operand());
  }

  @Override
  public List<Expression> visitMatches(Expression.Matches expression) {
    return List.of(expression.text(), expression.regex());
  }

  @Override
  public List<Expression> visitLike(Expression.Like expression) {
    return List.of(expression.text(), expression.glob());
  }

  @Override
  public List<Expression> visitWithin(Expression.Within expression) {
    return List.of(expression.part(), expression.whole());
  }

  @Override
  public List<Expression> visitWiden(Expression.Widen expression) {
    return List.of(expression.operand());
  }
}
