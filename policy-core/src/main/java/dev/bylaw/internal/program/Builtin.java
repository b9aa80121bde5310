package dev.bylaw.internal.program;

/**
 * The functions, methods and members of the library. A subject is the first argument. Absent where
 * the subject is, but methods of a collection treat an absent one as empty.
 */
public enum Builtin {
  /** Length of a list, set, map or, in code points, a string. */
  SIZE,
  /** First element of a list. */
  FIRST,
  /** Last element of a list. */
  LAST,
  /** A list or set of ordered scalars as a sorted list. */
  SORTED,
  /** Strings joined with a separator. */
  JOIN,
  /** Keys of a map, or of all that a record has, undeclared ones too. */
  KEYS,
  /** Prefix test. */
  STARTS_WITH,
  /** Suffix test. */
  ENDS_WITH,
  /** Substring of a string; address or block of a cidr. */
  CONTAINS,
  /** Text before the first occurrence; absent without one. */
  BEFORE,
  /** Text after the first occurrence; absent without one. */
  AFTER,
  /** Parts between separators. */
  SPLIT,
  /** All occurrences replaced. */
  REPLACE,
  /** The text without a suffix. */
  REMOVE_SUFFIX,
  /** Lower case, root locale. */
  LOWER,
  /** Upper case, root locale. */
  UPPER,
  /** The registry of an image. */
  IMAGE_REGISTRY,
  /** The repository of an image, without the registry. */
  IMAGE_REPOSITORY,
  /** The tag of an image; latest if neither tag nor digest is written. */
  IMAGE_TAG,
  /** The digest of an image. */
  IMAGE_DIGEST,
  /** The prefix length of a cidr. */
  CIDR_PREFIX,
  /** The hour of an instant in UTC, 0 to 23. */
  INSTANT_HOUR,
  /** The day of the week of an instant in UTC, 1 is Monday. */
  INSTANT_WEEKDAY,
  /** The evaluator's clock. */
  NOW
}
