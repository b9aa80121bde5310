package dev.bylaw.dsl.syntax;

/**
 * What to do with each kind of statement.
 *
 * @param <R> the result
 */
public interface StatementVisitor<R> {
  /**
   * Visits a {@link Statement.Let}.
   *
   * @param node the statement
   * @return the result
   */
  R visitLet(Statement.Let node);

  /**
   * Visits a {@link Statement.For}.
   *
   * @param node the statement
   * @return the result
   */
  R visitFor(Statement.For node);

  /**
   * Visits a {@link Statement.If}.
   *
   * @param node the statement
   * @return the result
   */
  R visitIf(Statement.If node);

  /**
   * Visits a {@link Statement.Deny}.
   *
   * @param node the statement
   * @return the result
   */
  R visitDeny(Statement.Deny node);

  /**
   * Visits a {@link Statement.Require}.
   *
   * @param node the statement
   * @return the result
   */
  R visitRequire(Statement.Require node);

  /**
   * Visits a {@link Statement.Allow}.
   *
   * @param node the statement
   * @return the result
   */
  R visitAllow(Statement.Allow node);
}
