package dev.bylaw.internal.dependence;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The expressions that an expression is made of, in the order in which they are evaluated. */
final class Operands implements ExpressionVisitor<List<Expression>> {
  private static final Operands OPERANDS = new Operands();

  private Operands() {}

  /** Returns the operands of an expression, those of its binders included. */
  static List<Expression> of(Expression expression) {
    return expression.accept(OPERANDS);
  }

  /** Returns all expressions of statements that are not within others, in their order. */
  static Stream<Expression> of(List<Statement> statements) {
    return statements.stream().flatMap(Operands::of);
  }

  private static Stream<Expression> of(Statement statement) {
    if (statement instanceof Statement.Let let) {
      return Stream.of(let.value());
    }
    if (statement instanceof Statement.For loop) {
      return Stream.concat(of(loop.binder()).stream(), of(loop.body()));
    }
    if (statement instanceof Statement.If branch) {
      return Stream.of(Stream.of(branch.condition()), of(branch.whenTrue()), of(branch.whenFalse()))
          .flatMap(each -> each);
    }
    if (statement instanceof Statement.Allow allow) {
      return Stream.concat(Stream.of(allow.condition()), allow.message().stream());
    }
    Statement.Check check = (Statement.Check) statement;
    return Stream.of(
            check.condition().stream(),
            Stream.of(check.message()),
            check.places().stream(),
            check.fixes().stream().flatMap(Operands::of))
        .flatMap(each -> each);
  }

  private static Stream<Expression> of(FixAction fix) {
    if (fix instanceof FixAction.Set set) {
      return Stream.of(set.target(), set.value());
    }
    return fix instanceof FixAction.Append append
        ? Stream.of(append.target(), append.value())
        : Stream.of(fix.target());
  }

  private static List<Expression> of(Binder binder) {
    return binder
        .where()
        .map(each -> List.of(binder.source(), each))
        .orElse(List.of(binder.source()));
  }

  private static List<Expression> of(List<Binder> generators, Expression... yielded) {
    List<Expression> all = new ArrayList<>();
    generators.forEach(each -> all.addAll(of(each)));
    all.addAll(List.of(yielded));
    return all;
  }

  private static List<Expression> of(List<Expression> first, List<Expression> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
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
    return of(List.of(expression.binder()), expression.condition());
  }

  @Override
  public List<Expression> visitCollect(Construction.Collect expression) {
    return expression.elements();
  }

  @Override
  public List<Expression> visitComprehension(Construction.Comprehension expression) {
    return of(expression.generators(), expression.element());
  }

  @Override
  public List<Expression> visitMakeRecord(Construction.MakeRecord expression) {
    return expression.values();
  }

  @Override
  public List<Expression> visitMakeMap(Construction.MakeMap expression) {
    return of(expression.keys(), expression.values());
  }

  @Override
  public List<Expression> visitMapComprehension(Construction.MapComprehension expression) {
    return of(expression.generators(), expression.key(), expression.value());
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
