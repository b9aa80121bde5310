package dev.bylaw.scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A regular expression that says no more than that a text is one of some texts, or begins with,
 * ends with or contains one: searching for it takes no automaton. Only printable characters of
 * ASCII are taken for literal. Immutable and thread-safe.
 */
final class LiteralPattern {
  private static final String ANYTHING = ".*";
  private static final String SPECIAL = "\\.+*?()|[]{}^$";

  private final boolean anyBefore;
  private final boolean anyAfter;
  private final String text;
  private final Set<String> alternatives;

  private LiteralPattern(boolean anyBefore, boolean anyAfter, Set<String> alternatives) {
    this.anyBefore = anyBefore;
    this.anyAfter = anyAfter;
    this.alternatives = alternatives;
    this.text = alternatives.iterator().next();
  }

  /** Returns a regular expression as a literal pattern; empty if it says more. */
  static Optional<LiteralPattern> of(String regex) {
    String whole = withoutAnchors(regex);
    boolean before = whole.startsWith(ANYTHING);
    String rest = before ? whole.substring(ANYTHING.length()) : whole;
    boolean after = rest.endsWith(ANYTHING) && !rest.endsWith("\\" + ANYTHING);
    String middle = after ? rest.substring(0, rest.length() - ANYTHING.length()) : rest;
    Optional<List<String>> texts = texts(middle);
    boolean several = texts.isPresent() && texts.get().size() > 1;
    return texts
        .filter(any -> !several || (!before && !after && whole.equals(regex)))
        .map(all -> new LiteralPattern(before, after, Set.copyOf(all)));
  }

  /** Whole texts are matched, so that anchors at both ends say nothing. */
  private static String withoutAnchors(String regex) {
    int start = regex.startsWith("^") ? 1 : 0;
    boolean end = regex.length() > start && regex.endsWith("$") && !regex.endsWith("\\$");
    String inner = regex.substring(start, end ? regex.length() - 1 : regex.length());
    return inner.isEmpty() ? regex : inner;
  }

  private static Optional<List<String>> texts(String regex) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '|') {
        texts.add(text.toString());
        text.setLength(0);
      } else if (c == '\\' && i + 1 < regex.length() && SPECIAL.indexOf(regex.charAt(i + 1)) >= 0) {
        text.append(regex.charAt(++i));
      } else if (c < ' ' || c > '~' || SPECIAL.indexOf(c) >= 0) {
        return Optional.empty();
      } else {
        text.append(c);
      }
    }
    texts.add(text.toString());
    return Optional.of(texts);
  }

  boolean matches(String whole) {
    if (anyBefore) {
      return anyAfter ? whole.contains(text) : whole.endsWith(text);
    }
    return anyAfter ? whole.startsWith(text) : alternatives.contains(whole);
  }
}
