package dev.bylaw.binding;

/** Which rules a request reaches, by the part of an object that it writes (safety.md, L17). */
public enum Reach {
  /** Rules on the object's kind, and rules on any object. */
  ANY_RULE,
  /** Rules on the object's kind alone. */
  RULES_ON_KIND,
  /** Rules on the object's kind whose {@code match} names the part. */
  NAMED_RULES
}
