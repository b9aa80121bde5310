package dev.bylaw.internal.value;

/**
 * What is not there.
 *
 * @param required whether the type says that it must be there: then reading it is an error, but for
 *     asking whether it is present and for printing it in a message
 * @param origin where it would stand
 */
public record AbsentValue(boolean required, Origin origin) implements Value {
  /** The literal. */
  public static final AbsentValue LITERAL = new AbsentValue(false, Origin.NONE);

  @Override
  public boolean isPresent() {
    return false;
  }
}
