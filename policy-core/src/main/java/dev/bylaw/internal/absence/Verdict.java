package dev.bylaw.internal.absence;

/** What a statement of a rule decides, wherever it is reached. */
public enum Verdict {
  /** It finds nothing, or is not reached. */
  PASSES("passes"),
  /** It makes a finding. */
  DENIES("denies"),
  /** Other values decide, or the analysis cannot tell. */
  DEPENDS("depends"),
  /** Its rule ends with an error. */
  FAILS("error");

  private final String text;

  Verdict(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
