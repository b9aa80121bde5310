package dev.bylaw.dsl.internal.parse.token;

import java.util.Optional;

/** The escapes of strings. */
public final class Escapes {
  private Escapes() {}

  /** Returns what an escape, as the lexer accepts it, stands for; empty if no character. */
  public static Optional<String> decode(String escape) {
    return switch (escape.charAt(1)) {
      case 'n' -> Optional.of("\n");
      case 't' -> Optional.of("\t");
      case 'u' -> codePoint(escape.substring(3, escape.length() - 1));
      default -> Optional.of(escape.substring(1));
    };
  }

  private static Optional<String> codePoint(String digits) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    if (significant.length() > 6) {
      return Optional.empty();
    }
    int value = Integer.parseInt(significant, 16);
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return Character.isValidCodePoint(value) && !surrogate
        ? Optional.of(Character.toString(value))
        : Optional.empty();
  }
}
