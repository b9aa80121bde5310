package dev.bylaw.binding;

/** Whether a block matches; what cannot be known counts as a match in {@code match} alone (L20). */
public enum MatchResult {
  /** It matches. */
  YES,
  /** It does not match. */
  NO,
  /** It depends on something that is not known. */
  UNKNOWN
}
