package dev.bylaw.internal.value;

/**
 * What the binding was not given. Nothing may be concluded from it: a rule that reads it is not
 * evaluated.
 *
 * @param name what is unknown, as policies call it
 */
public record UnknownValue(String name) implements Value {
  @Override
  public Origin origin() {
    return Origin.NONE;
  }
}
