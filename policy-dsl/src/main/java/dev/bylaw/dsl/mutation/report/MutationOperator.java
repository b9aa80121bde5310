package dev.bylaw.dsl.mutation.report;

import java.util.Locale;

/** A sort of change that a policy's tests should notice. */
public enum MutationOperator {
  /** An order with and without equality: {@code <} and {@code <=}, {@code >} and {@code >=}. */
  COMPARISON_BOUNDARY("a boundary is moved by one"),
  /** The opposite order: {@code <} and {@code >=}, {@code <=} and {@code >}. */
  COMPARISON_NEGATED("a comparison is turned round"),
  /** {@code ==} and {@code !=}. */
  EQUALITY_NEGATED("equality is turned into its opposite"),
  /** {@code in} and {@code !in}. */
  MEMBERSHIP_NEGATED("membership is turned into its opposite"),
  /** {@code &&} and {@code ||}. */
  LOGICAL_EXCHANGED("'and' and 'or' are exchanged"),
  /** One side of {@code &&}, {@code ||} or {@code ++} is left out. */
  OPERAND_DROPPED("an operand is left out"),
  /** {@code !x} becomes {@code x}. */
  NEGATION_DROPPED("a negation is left out"),
  /** {@code x} becomes {@code !x}. */
  NEGATION_ADDED("a condition is negated"),
  /** The condition of a statement is always true, or always false. */
  CONDITION_DECIDED("a condition no longer depends on anything"),
  /** A number is one more, or one less. */
  NUMBER_CHANGED("a number is moved by one"),
  /** A text is another one, as near to it as may be. */
  TEXT_CHANGED("a text lacks its last character, or has one more"),
  /** {@code true} and {@code false}. */
  BOOLEAN_CHANGED("true and false are exchanged"),
  /** Another value of the same enumeration. */
  ENUMERATION_CHANGED("another value of the enumeration is named"),
  /** A version, quantity, duration or address block with another number. */
  SCALAR_CHANGED("a number within a scalar is moved by one"),
  /** {@code any} and {@code all}. */
  QUANTIFIER_EXCHANGED("'any' and 'all' are exchanged"),
  /** {@code x ?? d} becomes {@code x}. */
  DEFAULT_DROPPED("a default is left out"),
  /** {@code x ?? d} becomes {@code d}. */
  DEFAULT_TAKEN("a default is taken always"),
  /** {@code is present} and {@code is absent}. */
  PRESENCE_NEGATED("presence is turned into absence, or the other way round"),
  /** {@code x is T} becomes {@code !x is T}. */
  TYPE_TEST_NEGATED("a test of a type is negated"),
  /** {@code like}, {@code matches} or {@code within} is always true, or always false. */
  PATTERN_DECIDED("a pattern matches everything, or nothing"),
  /** {@code when} is left out. */
  WHEN_REMOVED("'when' is left out"),
  /** {@code when} is negated. */
  WHEN_NEGATED("'when' is negated"),
  /** {@code where} is left out. */
  WHERE_REMOVED("'where' is left out"),
  /** An element of a list, set, map or record is left out. */
  ELEMENT_REMOVED("an element is left out"),
  /** A statement is left out. */
  STATEMENT_REMOVED("a statement is left out"),
  /** One branch of {@code if … then … else} is taken always. */
  BRANCH_TAKEN("one branch is taken always"),
  /** {@code +} and {@code -}, {@code *} and {@code /}. */
  ARITHMETIC_EXCHANGED("an arithmetic operator is exchanged"),
  /** {@code -x} becomes {@code x}. */
  SIGN_DROPPED("a sign is left out"),
  /** A method becomes its neighbour, as {@code startsWith} and {@code contains}. */
  METHOD_CHANGED("a method is exchanged for its neighbour"),
  /** A method that changes its subject, as {@code lower}, is left out. */
  METHOD_DROPPED("a method is left out"),
  /** {@code fix} is left out. */
  FIX_REMOVED("a fix is left out"),
  /** {@code at} is left out. */
  PLACE_REMOVED("'at' is left out"),
  /** A kind is left out of a view or of what a rule is on. */
  KIND_REMOVED("a kind is left out"),
  /** An operation is left out of those on which a rule runs. */
  OPERATION_REMOVED("an operation is left out");

  private final String description;

  MutationOperator(String description) {
    this.description = description;
  }

  /**
   * Says what the change is.
   *
   * @return a short sentence without a period
   */
  public String description() {
    return description;
  }

  /**
   * Returns the stable name that reports use.
   *
   * @return the name in lower case with hyphens, as {@code operand-dropped}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
