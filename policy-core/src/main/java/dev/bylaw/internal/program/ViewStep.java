package dev.bylaw.internal.program;

/** A step of a view's path. */
public sealed interface ViewStep {
  /** A field or key. */
  record Key(String name) implements ViewStep {}

  /** An element of a list. */
  record Index(int index) implements ViewStep {}

  /** Every element of a list. */
  record Every() implements ViewStep {}
}
