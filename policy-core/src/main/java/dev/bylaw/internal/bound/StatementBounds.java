package dev.bylaw.internal.bound;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import java.util.List;

/** What statements cost beside the one step for themselves. */
final class StatementBounds implements StatementVisitor<Polynomial> {
  /** A message ends at a length in bytes; each of its pieces has at least one. */
  private static final int MESSAGE_STEPS = 1_025;

  private final FrameBounds frame;

  StatementBounds(FrameBounds frame) {
    this.frame = frame;
  }

  Polynomial of(List<Statement> statements) {
    Polynomial sum = Polynomial.ZERO;
    for (Statement each : statements) {
      sum = sum.plus(each.accept(this)).plus(1);
    }
    return sum;
  }

  @Override
  public Polynomial visitLet(Statement.Let statement) {
    Costed value = frame.of(statement.value());
    frame.set(statement.slot(), value.extent());
    return value.cost();
  }

  @Override
  public Polynomial visitFor(Statement.For statement) {
    return frame.walk(statement.binder(), length -> of(statement.body()));
  }

  @Override
  public Polynomial visitIf(Statement.If statement) {
    Polynomial branches = of(statement.whenTrue()).max(of(statement.whenFalse()));
    return frame.cost(statement.condition()).plus(branches);
  }

  @Override
  public Polynomial visitCheck(Statement.Check statement) {
    Polynomial sum = statement.condition().map(frame::cost).orElse(Polynomial.ZERO);
    sum = sum.plus(message(statement.message()));
    for (Expression place : statement.places()) {
      sum = sum.plus(place(place));
    }
    for (FixAction fix : statement.fixes()) {
      sum = sum.plus(place(fix.target())).plus(value(fix));
    }
    return sum;
  }

  private Polynomial message(Expression message) {
    List<Expression> parts =
        message instanceof Expression.Interpolate text ? text.parts() : List.of(message);
    Polynomial sum = Polynomial.ZERO;
    boolean open = false;
    for (Expression part : parts) {
      Costed costed = frame.of(part);
      Polynomial printed = Printing.steps(costed.extent(), part.type());
      boolean counted = printed.isConstant() || TypeSizes.isScalar(part.type());
      sum = sum.plus(costed.cost()).plus(counted ? printed : Polynomial.ZERO);
      open |= !counted;
    }
    return open ? sum.plus(MESSAGE_STEPS) : sum;
  }

  private Polynomial value(FixAction fix) {
    if (fix instanceof FixAction.Set set) {
      return written(set.value());
    }
    return fix instanceof FixAction.Append append ? written(append.value()) : Polynomial.ZERO;
  }

  private Polynomial written(Expression value) {
    Costed costed = frame.of(value);
    return costed.cost().plus(costed.extent().nodes());
  }

  /** A path is followed for its place; where that leads nowhere, it is evaluated at each step. */
  private Polynomial place(Expression expression) {
    if (expression instanceof Expression.ReadField field) {
      return place(field.target()).plus(frame.cost(field));
    }
    if (expression instanceof Expression.ReadElement element) {
      return place(element.target()).plus(frame.cost(element.key())).plus(frame.cost(element));
    }
    if (expression instanceof Expression.Narrow narrow) {
      return place(narrow.operand());
    }
    if (expression instanceof Expression.Widen widen) {
      return place(widen.operand());
    }
    if (expression instanceof Expression.Parse parse) {
      return place(parse.text());
    }
    return frame.cost(expression);
  }

  @Override
  public Polynomial visitAllow(Statement.Allow statement) {
    return frame
        .cost(statement.condition())
        .plus(statement.message().map(this::message).orElse(Polynomial.ZERO));
  }
}
