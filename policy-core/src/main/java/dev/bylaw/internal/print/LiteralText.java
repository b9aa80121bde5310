package dev.bylaw.internal.print;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.LiteralValue;

/** Literals and names as policies write them. */
final class LiteralText {
  private LiteralText() {}

  static String of(LiteralValue literal) {
    if (literal instanceof LiteralValue.Text text) {
      return quoted(text.value());
    }
    if (literal instanceof LiteralValue.Scalar scalar) {
      return quoted(scalar.text());
    }
    if (literal instanceof LiteralValue.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (literal instanceof LiteralValue.Int number) {
      return Long.toString(number.value());
    }
    return literal instanceof LiteralValue.FloatingPoint number
        ? Double.toString(number.value())
        : "absent";
  }

  static String quoted(String text) {
    return '"' + escaped(text) + '"';
  }

  /** The text as it stands between quotes. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (c) {
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            escaped.append(String.format("\\u{%x}", c));
          } else {
            escaped.appendCodePoint(c);
          }
        }
      }
    });
    return escaped.toString().replace("${", "\\${");
  }

  /** How a policy calls a method or member. */
  static String name(Builtin builtin) {
    return switch (builtin) {
      case SIZE -> "size";
      case FIRST -> "first";
      case LAST -> "last";
      case SORTED -> "sorted";
      case JOIN -> "join";
      case KEYS -> "keys";
      case STARTS_WITH -> "startsWith";
      case ENDS_WITH -> "endsWith";
      case CONTAINS -> "contains";
      case BEFORE -> "before";
      case AFTER -> "after";
      case SPLIT -> "split";
      case REPLACE -> "replace";
      case REMOVE_SUFFIX -> "removeSuffix";
      case LOWER -> "lower";
      case UPPER -> "upper";
      case IMAGE_REGISTRY -> "registry";
      case IMAGE_REPOSITORY -> "repository";
      case IMAGE_TAG -> "tag";
      case IMAGE_DIGEST -> "digest";
      case CIDR_PREFIX -> "prefix";
      case INSTANT_HOUR -> "hour";
      case INSTANT_WEEKDAY -> "weekday";
      case NOW -> "now";
    };
  }

  /** Whether a member is read without parentheses. */
  static boolean isField(Builtin builtin) {
    return switch (builtin) {
      case IMAGE_REGISTRY, IMAGE_REPOSITORY, IMAGE_TAG, IMAGE_DIGEST, CIDR_PREFIX -> true;
      default -> false;
    };
  }
}
