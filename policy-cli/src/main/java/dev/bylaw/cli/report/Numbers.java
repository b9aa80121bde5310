package dev.bylaw.cli.report;

/** Numbers with what they count. */
public final class Numbers {
  private Numbers() {}

  /**
   * Writes a number of things.
   *
   * @param count how many
   * @param what the singular of a noun that takes an s
   * @return as {@code 1 object}, {@code 2 objects}
   */
  public static String of(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
