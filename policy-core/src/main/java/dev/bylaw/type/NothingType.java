package dev.bylaw.type;

/**
 * The type without values, assignable to every type: of the elements of {@code []}, and of
 * expressions whose own error has been reported.
 */
public enum NothingType implements Type {
  /** The only instance. */
  NOTHING;

  @Override
  public String toString() {
    return "nothing";
  }
}
