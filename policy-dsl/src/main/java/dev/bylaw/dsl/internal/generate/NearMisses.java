package dev.bylaw.dsl.internal.generate;

import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that are hardly different from one that a policy mentions. */
final class NearMisses {
  private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d{1,9})(\\D*)$");

  private NearMisses() {}

  /** Returns a text beside one that is of a type; it need not be of the type itself. */
  static String of(ScalarType type, String text, RandomGenerator random) {
    return switch (type) {
      case BOOL -> text.equals("true") ? "false" : "true";
      case INT, FLOAT, QUANTITY, DURATION, VERSION, CIDR, INSTANT -> number(text, random);
      case IMAGE -> image(text, random);
      case STRING, REGEX -> text(text, random);
    };
  }

  private static String number(String text, RandomGenerator random) {
    Matcher last = LAST_NUMBER.matcher(text);
    if (!last.matches()) {
      return text;
    }
    long number = Long.parseLong(last.group(2)) + (random.nextBoolean() ? 1 : -1);
    return last.group(1) + number + last.group(3);
  }

  private static String image(String text, RandomGenerator random) {
    int slash = text.indexOf('/');
    return switch (random.nextInt(4)) {
      case 0 -> text + "/app:1.0";
      case 1 -> text + "x";
      case 2 -> slash < 0 ? text : text.substring(slash + 1);
      default -> text + ":latest";
    };
  }

  private static String text(String text, RandomGenerator random) {
    String glob = text.indexOf('*') < 0 && text.indexOf('?') < 0
        ? text
        : text.replace("*", random.nextBoolean() ? "" : "a").replace('?', 'b');
    String upper = glob.toUpperCase(Locale.ROOT);
    List<String> near = List.of(
        glob + "a",
        glob + "/a",
        glob + "-1",
        "x" + glob,
        "a" + glob + "a",
        glob.isEmpty() ? "a" : glob.substring(0, glob.length() - 1),
        glob.isEmpty() ? "b" : glob.substring(1),
        upper.equals(glob) ? glob.toLowerCase(Locale.ROOT) : upper,
        glob);
    return near.get(random.nextInt(near.size()));
  }
}
