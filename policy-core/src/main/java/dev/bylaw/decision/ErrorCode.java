package dev.bylaw.decision;

/** Why something could not be decided. The codes are stable. */
public enum ErrorCode {
  /** A value has another type than the schema says. */
  WRONG_TYPE("B0601"),
  /** A required value is missing. */
  MISSING("B0602"),
  /** A text does not parse as the scalar that is asked for. */
  UNPARSABLE("B0603"),
  /** An integer operation overflows. */
  OVERFLOW("B0604"),
  /** A division by zero. */
  DIVISION_BY_ZERO("B0605"),
  /** The rule's step budget is exhausted. */
  BUDGET_EXHAUSTED("B0606"),
  /** The deadline has passed. */
  DEADLINE_PASSED("B0607"),
  /** A value has become larger than the limit. */
  VALUE_TOO_LARGE("B0608"),
  /** A host function threw, or returned what its type does not allow. */
  HOST_FUNCTION("B0609"),
  /** The object has a kind or version that does not exist. */
  UNKNOWN_KIND("B0610"),
  /** The input is not an object that the binding can judge. */
  NOT_AN_OBJECT("B0611"),
  /** The engine met a state that it should not meet; it denies. */
  INTERNAL("B0612"),
  /** A rule needs what is not known, where a decision is acted upon at once. */
  UNKNOWN_INPUT("B0613"),
  /**
   * A part of the document is asked for that its reader did not keep, as of a document that was
   * read for another policy set. It denies, whatever the action of the rule.
   */
  NOT_READ("B0614");

  private final String code;

  ErrorCode(String code) {
    this.code = code;
  }

  /**
   * Returns the stable code.
   *
   * @return as {@code B0601}
   */
  public String code() {
    return code;
  }
}
