package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
  static Regex regex(String text) {
    return Regex.parse(text).orElseThrow(() -> new AssertionError("does not parse: " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "a, a, true",
    "a, ba, false",
    "a|ab, ab, true",
    "[a-z]+, abc, true",
    "(?i)abc, ABC, true",
    "'a{2,3}', aaa, true",
    "'a{2,3}', aaaa, false",
    "'a{x', 'a{x', true",
    "\\Qa{9999}\\E, 'a{9999}', true",
    "[]a{9999}]+, '{9]', true",
    "\\x{41}\\pL\\p{Greek}, ABα, true",
    "[[:alpha:]\\]]+, 'a]', true",
    "., '\uD83D\uDE00', true"
  })
  void a_regex_matches_whole_texts(String regex, String text, boolean matches) {
    assertThat(regex(regex).matches(text)).isEqualTo(matches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "[", "a**", "\\", "(?=a)", "\\1", "a{1001}", "\\pX", "*"})
  void other_texts_do_not_parse(String text) {
    assertThat(Regex.parse(text)).isEmpty();
  }

  static String[] usual() {
    return new String[] {
      "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*",
      "[\\w.-]{1,253}",
      ".{0,512}",
      "(registry|mirror)\\.example\\.com/[a-z0-9/._-]+@sha256:[a-f0-9]{64}",
      "(?i)(prod|production)-[0-9]{1,4}"
    };
  }

  @ParameterizedTest
  @MethodSource("usual")
  void usual_sizes_are_within_the_limits(String text) {
    assertThat(Regex.parse(text)).isPresent();
  }
}
