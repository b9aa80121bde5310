package dev.bylaw.dsl.syntax;

/**
 * What to do with each kind of declaration.
 *
 * @param <R> the result
 */
public interface DeclarationVisitor<R> {
  /**
   * Visits a {@link Declaration.Rule}.
   *
   * @param node the declaration
   * @return the result
   */
  R visitRule(Declaration.Rule node);

  /**
   * Visits a {@link Declaration.Function}.
   *
   * @param node the declaration
   * @return the result
   */
  R visitFunction(Declaration.Function node);

  /**
   * Visits a {@link Declaration.HostFunction}.
   *
   * @param node the declaration
   * @return the result
   */
  R visitHostFunction(Declaration.HostFunction node);

  /**
   * Visits a {@link Declaration.Constant}.
   *
   * @param node the declaration
   * @return the result
   */
  R visitConstant(Declaration.Constant node);

  /**
   * Visits a {@link Declaration.RecordType}.
   *
   * @param node the declaration
   * @return the result
   */
  R visitRecordType(Declaration.RecordType node);

  /**
   * Visits a {@link Declaration.TypeAlias}.
   *
   * @param node the declaration
   * @return the result
   */
  R visitTypeAlias(Declaration.TypeAlias node);

  /**
   * Visits a {@link Declaration.View}.
   *
   * @param node the declaration
   * @return the result
   */
  R visitView(Declaration.View node);

  /**
   * Visits a {@link Declaration.Test}.
   *
   * @param node the declaration
   * @return the result
   */
  R visitTest(Declaration.Test node);
}
