package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no more than text is compared as text, and matches what the automaton matches. */
class LiteralPatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "^abc$",
        "docker\\.io/.*",
        "^docker\\.io/",
        ".*:latest",
        ".*secret.*",
        "a|b|c",
        "",
        "\\$x"
      })
  void texts_need_no_automaton(String regex) {
    assertThat(LiteralPattern.of(regex)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.c", "[ab]", "(a)", "a+", "\\d", ".*a|b", "^a|b$", "a\\.*", "é", "(?i)a", "a{2}"
      })
  void anything_else_does(String regex) {
    assertThat(LiteralPattern.of(regex)).isEmpty();
  }

  @Provide
  Arbitrary<String> regexes() {
    return Arbitraries.of("^", "$", ".*", "a", "b", "\\.", ".", "\\", "|", "*", "/", "\\$")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", ".", "\\", "|", "*", "/", "$", "\n", "\ud83d\ude00", "\ud83d")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 20_000)
  void both_match_the_same(@ForAll("regexes") String regex, @ForAll("texts") String text) {
    Optional<LiteralPattern> literal = LiteralPattern.of(regex);
    if (literal.isPresent()) {
      assertThat(literal.get().matches(text))
          .as("%s on %s", regex, text)
          .isEqualTo(compiled(regex).matches(text));
    }
  }

  private static Pattern compiled(String regex) {
    try {
      return Pattern.compile(regex, Pattern.DOTALL);
    } catch (PatternSyntaxException invalid) {
      throw new AssertionError("taken for a literal, and no regular expression: " + regex, invalid);
    }
  }
}
