package dev.bylaw.dsl.coverage;

/** Something that may come of a point of a policy, and that tests should have seen. */
public enum Outcome {
  /** A rule, function, statement or entry of a view is reached. */
  REACHED("reached"),
  /** A condition holds. */
  TRUE("true"),
  /** A condition does not hold. */
  FALSE("false"),
  /** Something optional is there. */
  PRESENT("present"),
  /** Something optional is not there, though what it is a part of is. */
  ABSENT("absent"),
  /** A walk finds no element. */
  EMPTY("empty"),
  /** A walk finds exactly one element. */
  ONE("one"),
  /** A walk finds two elements or more. */
  MANY("many");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /**
   * Returns the outcome in a word.
   *
   * @return as {@code true}, which follows "never" or "always"
   */
  @Override
  public String toString() {
    return word;
  }
}
