package dev.bylaw.internal.scanner;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts of JSON at random, written in all ways in which JSON can be: blanks, escapes, forms of
 * numbers, now and then a key twice. Their names are few, so that shapes and documents meet.
 */
final class RandomJson {
  static final List<String> NAMES = List.of(
      "request",
      "object",
      "kind",
      "metadata",
      "labels",
      "spec",
      "containers",
      "name",
      "image",
      "securityContext",
      "privileged",
      "runAsUser",
      "runAsUsed",
      "allowPrivilegeEscalation",
      "allowPrivilegeEscalatioN",
      "allowPrivilegEEscalation",
      "capabilities",
      "add",
      "a",
      "",
      "8 bytes.",
      "nine byte",
      "größe",
      "名前",
      "😀",
      "a\"b\\c/d");

  private static final List<String> NUMBERS = List.of(
      "0",
      "-0",
      "-0.0",
      "1",
      "-17",
      "1.0",
      "1e3",
      "1E+3",
      "12e-1",
      "0.5",
      "10e-1",
      "999999999999999999",
      "9223372036854775807",
      "-9223372036854775808",
      "9223372036854775808",
      "9007199254740993.0",
      "1e308",
      "1e-400",
      "1e-99999999999",
      "0e99999999999",
      "3.141592653589793");

  private static final List<String> TEXTS = List.of(
      "",
      "ALL",
      "ghcr.io/acme/app:1.2.3",
      "true",
      "línea",
      "日本語のテキスト",
      "😀😀",
      "tab\tend",
      "\u007f\u0000");

  private static final HexFormat HEX = HexFormat.of();

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private RandomJson(Random random) {
    this.random = random;
  }

  /** Makes a source of numbers; seeds next to each other would begin with almost equal ones. */
  static Random random(long seed) {
    return new Random(seed * 0x9e3779b97f4a7c15L);
  }

  /** Writes an object. */
  static String object(Random random) {
    RandomJson json = new RandomJson(random);
    json.object(2 + random.nextInt(4));
    return json.out.toString();
  }

  private void value(int depth) {
    switch (random.nextInt(depth <= 0 ? 6 : 10)) {
      case 0 -> out.append("null");
      case 1 -> out.append(random.nextBoolean());
      case 2, 3 -> out.append(NUMBERS.get(random.nextInt(NUMBERS.size())));
      case 4, 5 -> text(TEXTS.get(random.nextInt(TEXTS.size())));
      case 6, 7 -> list(depth);
      default -> object(depth);
    }
  }

  private void list(int depth) {
    out.append('[');
    int size = random.nextInt(4);
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : ",");
      blank();
      value(depth - 1);
      blank();
    }
    out.append(']');
  }

  private void object(int depth) {
    out.append('{');
    int size = random.nextInt(20) == 0 ? 30 : random.nextInt(6);
    int first = random.nextInt(NAMES.size());
    int step = 1 + random.nextInt(NAMES.size() - 1);
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : ",");
      blank();
      name(i, first, step);
      blank();
      out.append(':');
      blank();
      value(size > 10 ? 0 : depth - 1);
      blank();
    }
    out.append('}');
  }

  /** Names differ, but for those that the steps meet again, and one in a hundred. */
  private void name(int index, int first, int step) {
    String name = NAMES.get((first + index * step) % NAMES.size());
    text(random.nextInt(100) == 0 || index < 3 ? name : name + "." + index);
  }

  private void blank() {
    int kind = random.nextInt(30);
    if (kind < 4) {
      out.append(List.of(" ", "\n", "\r\n", "\t  ").get(kind));
    }
  }

  private void text(String text) {
    boolean escape = random.nextInt(12) == 0;
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || (escape && random.nextInt(3) == 0)) {
        String hex = HEX.toHexDigits(c);
        out.append("\\u").append(random.nextBoolean() ? hex : hex.toUpperCase(Locale.ROOT));
      } else {
        out.append(escape && c == '/' ? "\\" : "").append(c);
      }
    }
    out.append('"');
  }
}
