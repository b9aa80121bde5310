package dev.bylaw.decision;

import java.util.List;

/**
 * Findings that are known to be there before their texts, places and fixes are made. Thread-safe.
 */
public interface FindingSource {
  /**
   * Returns how many findings there are.
   *
   * @return the length of {@link #findings}
   */
  int count();

  /**
   * Tells whether one of them has an action that refuses.
   *
   * @return true if the object must not pass
   */
  boolean refuses();

  /**
   * Makes the findings; called at most a few times, and mostly once.
   *
   * @return the findings, the same each time
   */
  List<Finding> findings();

  /**
   * Makes a source of findings that are made already.
   *
   * @param findings the findings; copied
   * @return the source
   */
  static FindingSource of(List<Finding> findings) {
    return new MadeFindings(List.copyOf(findings));
  }
}
