package dev.bylaw.internal.program;

/**
 * The documentation comment of a declaration.
 *
 * @param title its first sentence, without the period; empty if there is none
 * @param body the rest: why it matters and how to comply; may be empty
 */
public record Documentation(String title, String body) {
  /** No documentation. */
  public static final Documentation NONE = new Documentation("", "");
}
