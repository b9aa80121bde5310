package dev.bylaw.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A glob over one segment of a path as git's wildmatch reads it: {@code *}, {@code ?},
 * {@code [a-z]}, {@code [!a]}, {@code [[:alpha:]]}, and a backslash that takes the next character
 * as it is. Matching takes at most pattern times text steps.
 */
final class SegmentGlob {
  private static final SegmentGlob NEVER = new SegmentGlob(List.of(), true);

  private final List<Element> elements;
  private final boolean never;

  private SegmentGlob(List<Element> elements, boolean never) {
    this.elements = List.copyOf(elements);
    this.never = never;
  }

  /** Parses a pattern; one with an unclosed bracket matches nothing, as in git. */
  static SegmentGlob parse(String pattern) {
    List<Element> elements = new ArrayList<>();
    int at = 0;
    while (at < pattern.length()) {
      int c = pattern.codePointAt(at);
      at += Character.charCount(c);
      if (c == '*') {
        elements.add(new Star());
      } else if (c == '?') {
        elements.add(new AnyCharacter());
      } else if (c == '[') {
        Optional<BracketExpression> bracket = BracketExpression.parse(pattern, at);
        if (bracket.isEmpty()) {
          return NEVER;
        }
        elements.add(new OneOf(bracket.get()));
        at = bracket.get().end();
      } else if (c == '\\') {
        if (at == pattern.length()) {
          return NEVER;
        }
        int escaped = pattern.codePointAt(at);
        at += Character.charCount(escaped);
        elements.add(new Exactly(escaped));
      } else {
        elements.add(new Exactly(c));
      }
    }
    return new SegmentGlob(elements, false);
  }

  boolean matches(String segment) {
    if (never) {
      return false;
    }
    int[] text = segment.codePoints().toArray();
    int at = 0;
    int element = 0;
    int star = -1;
    int afterStar = 0;
    while (at < text.length) {
      if (element < elements.size() && elements.get(element) instanceof Star) {
        star = element++;
        afterStar = at;
      } else if (element < elements.size() && elements.get(element).accepts(text[at])) {
        element++;
        at++;
      } else if (star >= 0) {
        element = star + 1;
        at = ++afterStar;
      } else {
        return false;
      }
    }
    while (element < elements.size() && elements.get(element) instanceof Star) {
      element++;
    }
    return element == elements.size();
  }

  private sealed interface Element {
    boolean accepts(int codePoint);
  }

  private record Star() implements Element {
    @Override
    public boolean accepts(int codePoint) {
      return true;
    }
  }

  private record AnyCharacter() implements Element {
    @Override
    public boolean accepts(int codePoint) {
      return true;
    }
  }

  private record Exactly(int expected) implements Element {
    @Override
    public boolean accepts(int codePoint) {
      return codePoint == expected;
    }
  }

  private record OneOf(BracketExpression bracket) implements Element {
    @Override
    public boolean accepts(int codePoint) {
      return bracket.accepts(codePoint);
    }
  }
}
