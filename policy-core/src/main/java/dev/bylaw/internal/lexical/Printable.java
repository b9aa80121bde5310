package dev.bylaw.internal.lexical;

/** Texts of the input in messages. */
public final class Printable {
  private Printable() {}

  /** Writes control characters of a text visibly. */
  public static String of(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isISOControl(c)) {
        out.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
