package dev.bylaw.dsl.difference;

import java.util.Locale;

/** How two policies differ about a rule on one document. */
public enum DifferenceSort {
  /** The new policies find something where the old ones find nothing. */
  NEWLY_FOUND,
  /** The new policies find nothing where the old ones find something. */
  NO_LONGER_FOUND,
  /** Both find something, at different places. */
  OTHER_PLACES,
  /** Both find the same, and act on it differently. */
  OTHER_ACTION,
  /** One of them ends in an error or lacks what it needs, where the other does not. */
  OTHER_ERROR,
  /** Both find the same and act alike; they say it in other words. */
  MESSAGE_ONLY,
  /** Both find the same and act alike; they offer another fix. */
  FIX_ONLY;

  /**
   * Tells whether verdicts, places or actions differ.
   *
   * @return false for what is only said or mended differently
   */
  public boolean isOfBehaviour() {
    return this != MESSAGE_ONLY && this != FIX_ONLY;
  }

  /**
   * Returns the sort as reports write it.
   *
   * @return as {@code newly found}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
