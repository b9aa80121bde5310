package dev.bylaw.scalar;

/** The terminal rules of image references, as {@code distribution/reference} has them. */
final class ImageGrammar {
  private static final int MAXIMUM_TAG_LENGTH = 128;

  private ImageGrammar() {}

  /** Tells whether a text is a host, {@code localhost} or not, with an optional port. */
  static boolean isRegistry(String text) {
    int colon = text.lastIndexOf(':');
    boolean bracketed = text.startsWith("[");
    boolean port = bracketed ? colon > text.lastIndexOf(']') : colon >= 0;
    if (port && !Ascii.isDigits(text.substring(colon + 1))) {
      return false;
    }
    String host = port ? text.substring(0, colon) : text;
    return bracketed ? isBracketedAddress(host) : isDomain(host);
  }

  private static boolean isBracketedAddress(String host) {
    if (host.length() < 3 || !host.endsWith("]")) {
      return false;
    }
    for (int i = 1; i < host.length() - 1; i++) {
      char c = host.charAt(i);
      if (c != ':' && Ascii.hexValue(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDomain(String host) {
    for (String label : host.split("\\.", -1)) {
      if (!isLabel(label)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabel(String label) {
    if (label.isEmpty() || label.startsWith("-") || label.endsWith("-")) {
      return false;
    }
    for (int i = 0; i < label.length(); i++) {
      if (!Ascii.isLetterOrDigit(label.charAt(i)) && label.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a text is path components with slashes between. */
  static boolean isPath(String text) {
    for (String component : text.split("/", -1)) {
      if (!isPathComponent(component)) {
        return false;
      }
    }
    return true;
  }

  /** Lower case letters and digits, with {@code . _ __} or any number of hyphens between. */
  static boolean isPathComponent(String text) {
    int at = 0;
    while (true) {
      int word = at;
      while (at < text.length() && isLowerOrDigit(text.charAt(at))) {
        at++;
      }
      if (at == word) {
        return false;
      }
      if (at == text.length()) {
        return true;
      }
      int separator = at;
      while (at < text.length() && "._-".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (!isSeparator(text.substring(separator, at))) {
        return false;
      }
    }
  }

  private static boolean isSeparator(String text) {
    return text.equals(".")
        || text.equals("_")
        || text.equals("__")
        || (!text.isEmpty() && text.chars().allMatch(c -> c == '-'));
  }

  private static boolean isLowerOrDigit(char c) {
    return Ascii.isLower(c) || Ascii.isDigit(c);
  }

  static boolean isTag(String text) {
    if (text.isEmpty() || text.length() > MAXIMUM_TAG_LENGTH) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Ascii.isLetterOrDigit(c) || c == '_';
      if (!word && (i == 0 || (c != '.' && c != '-'))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a text is a digest of one of the algorithms that registries use. */
  static boolean isDigest(String text) {
    return isHexDigest(text, "sha256:", 64)
        || isHexDigest(text, "sha384:", 96)
        || isHexDigest(text, "sha512:", 128);
  }

  private static boolean isHexDigest(String text, String algorithm, int length) {
    return text.startsWith(algorithm)
        && text.length() == algorithm.length() + length
        && isLowerHex(text.substring(algorithm.length()));
  }

  static boolean isLowerHex(String text) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }
}
