package dev.bylaw.scalar;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression in RE2 syntax that is matched against whole texts, in time linear in the
 * text. A full stop matches every character, newlines included. Equal if written equally. Immutable
 * and thread-safe.
 */
public final class Regex {
  private final Pattern pattern;
  private final Optional<LiteralPattern> literal;

  private Regex(Pattern pattern) {
    this.pattern = pattern;
    this.literal = LiteralPattern.of(pattern.pattern());
  }

  /**
   * Parses a regular expression. Before it is compiled, its size is limited to about 3,000
   * instructions with counted repetitions written out, and its nesting to 600 levels, of which
   * {@code x{n,m}} takes m - n.
   *
   * @param text a regular expression
   * @return the regex, or empty if the text is none or beyond the limits
   */
  public static Optional<Regex> parse(String text) {
    if (!RegexSize.isWithinLimits(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Regex(Pattern.compile(text, Pattern.DOTALL)));
    } catch (PatternSyntaxException invalid) {
      return Optional.empty();
    }
  }

  /**
   * Tells whether the regular expression matches a whole text.
   *
   * @param text a text
   * @return true if it does
   */
  public boolean matches(String text) {
    return literal.isPresent() ? literal.get().matches(text) : pattern.matches(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Regex regex && toString().equals(regex.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /**
   * Returns the regular expression.
   *
   * @return the text as it was written
   */
  @Override
  public String toString() {
    return pattern.pattern();
  }
}
