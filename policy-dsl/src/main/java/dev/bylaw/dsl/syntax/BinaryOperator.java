package dev.bylaw.dsl.syntax;

/** An operator between two operands. */
public enum BinaryOperator {
  /** {@code ||}. */
  OR("||"),
  /** {@code &&}. */
  AND("&&"),
  /** {@code ==}. */
  EQUAL("=="),
  /** {@code !=}. */
  NOT_EQUAL("!="),
  /** {@code <}. */
  LESS("<"),
  /** {@code <=}. */
  LESS_OR_EQUAL("<="),
  /** {@code >}. */
  GREATER(">"),
  /** {@code >=}. */
  GREATER_OR_EQUAL(">="),
  /** {@code in}. */
  IN("in"),
  /** {@code !in}. */
  NOT_IN("!in"),
  /** {@code matches}. */
  MATCHES("matches"),
  /** {@code like}. */
  LIKE("like"),
  /** {@code within}. */
  WITHIN("within"),
  /** {@code ??}. */
  COALESCE("??"),
  /** {@code +}. */
  ADD("+"),
  /** {@code -}. */
  SUBTRACT("-"),
  /** {@code ++}. */
  CONCATENATE("++"),
  /** {@code *}. */
  MULTIPLY("*"),
  /** {@code /}. */
  DIVIDE("/");

  private final String symbol;

  BinaryOperator(String symbol) {
    this.symbol = symbol;
  }

  /**
   * Returns how the operator is written.
   *
   * @return its symbol
   */
  public String symbol() {
    return symbol;
  }
}
