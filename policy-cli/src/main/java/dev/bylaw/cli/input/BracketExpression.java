package dev.bylaw.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

/** A set of characters in a glob, as {@code [a-z_]} or {@code [![:digit:]]}. */
final class BracketExpression {
  private final List<IntPredicate> members;
  private final boolean negated;
  private final int end;

  private BracketExpression(List<IntPredicate> members, boolean negated, int end) {
    this.members = List.copyOf(members);
    this.negated = negated;
    this.end = end;
  }

  /**
   * Parses an expression.
   *
   * @param pattern the whole glob
   * @param start the index after the opening bracket
   * @return the expression; empty if it is not closed or names an unknown class
   */
  static Optional<BracketExpression> parse(String pattern, int start) {
    int at = start;
    boolean negated = at < pattern.length() && "!^".indexOf(pattern.charAt(at)) >= 0;
    if (negated) {
      at++;
    }
    List<IntPredicate> members = new ArrayList<>();
    boolean first = true;
    while (at < pattern.length()) {
      if (pattern.charAt(at) == ']' && !first) {
        return Optional.of(new BracketExpression(members, negated, at + 1));
      }
      first = false;
      Optional<Member> member = pattern.startsWith("[:", at)
          ? characterClass(pattern, at)
          : characterOrRange(pattern, at);
      if (member.isEmpty()) {
        return Optional.empty();
      }
      members.add(member.get().accepts());
      at = member.get().end();
    }
    return Optional.empty();
  }

  /** The index after the closing bracket. */
  int end() {
    return end;
  }

  boolean accepts(int codePoint) {
    return members.stream().anyMatch(each -> each.test(codePoint)) != negated;
  }

  private static Optional<Member> characterOrRange(String pattern, int at) {
    Optional<Character32> low = character(pattern, at);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    int from = low.get().codePoint();
    int next = low.get().end();
    boolean range = next + 1 < pattern.length()
        && pattern.charAt(next) == '-'
        && pattern.charAt(next + 1) != ']';
    if (!range) {
      return Optional.of(new Member(c -> c == from, next));
    }
    return character(pattern, next + 1).map(high -> {
      int to = high.codePoint();
      return new Member(c -> c >= from && c <= to, high.end());
    });
  }

  private static Optional<Character32> character(String pattern, int at) {
    int start = pattern.charAt(at) == '\\' ? at + 1 : at;
    if (start >= pattern.length()) {
      return Optional.empty();
    }
    int codePoint = pattern.codePointAt(start);
    return Optional.of(new Character32(codePoint, start + Character.charCount(codePoint)));
  }

  private static Optional<Member> characterClass(String pattern, int at) {
    int close = pattern.indexOf(":]", at + 2);
    if (close < 0) {
      return Optional.empty();
    }
    return named(pattern.substring(at + 2, close)).map(test -> new Member(test, close + 2));
  }

  private static Optional<IntPredicate> named(String name) {
    IntPredicate ascii = c -> c < 128;
    IntPredicate test = switch (name.toLowerCase(Locale.ROOT)) {
      case "alnum" -> Character::isLetterOrDigit;
      case "alpha" -> Character::isLetter;
      case "blank" -> c -> c == ' ' || c == '\t';
      case "cntrl" -> Character::isISOControl;
      case "digit" -> Character::isDigit;
      case "graph" -> c -> c > 32 && c < 127;
      case "lower" -> Character::isLowerCase;
      case "print" -> c -> c >= 32 && c < 127;
      case "punct" -> c -> c > 32 && c < 127 && !Character.isLetterOrDigit(c);
      case "space" -> c -> c == ' ' || (c >= 9 && c <= 13);
      case "upper" -> Character::isUpperCase;
      case "xdigit" -> c -> Character.digit(c, 16) >= 0;
      default -> c -> false;
    };
    return Optional.of(ascii.and(test));
  }

  private record Member(IntPredicate accepts, int end) {}

  private record Character32(int codePoint, int end) {}
}
