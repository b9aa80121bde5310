package dev.bylaw.internal.program;

/**
 * One method for each kind of {@link Statement}.
 *
 * @param <R> what a visit yields
 */
public interface StatementVisitor<R> {
  R visitLet(Statement.Let statement);

  R visitFor(Statement.For statement);

  R visitIf(Statement.If statement);

  R visitCheck(Statement.Check statement);

  R visitAllow(Statement.Allow statement);
}
