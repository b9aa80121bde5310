package dev.bylaw.dsl.coverage;

/** What a point of a policy is. */
public enum CoverageSubject {
  /** A rule or a function as a whole. */
  DECLARATION,
  /** A kind that a view names. */
  VIEW_ENTRY,
  /** A statement. */
  STATEMENT,
  /** An operand of a condition, or a condition that has none. */
  CONDITION,
  /** A step of a path, or another operand, that may be absent. */
  OPTIONAL,
  /** A walk of {@code for}, {@code any}, {@code all} or a comprehension. */
  WALK
}
