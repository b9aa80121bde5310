package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  static Glob glob(String pattern) {
    return Glob.parse(pattern).orElseThrow(() -> new AssertionError("too long"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', true",
    "'', a, false",
    "*, '', true",
    "*, a/b, true",
    "**, '', true",
    "?, '', false",
    "?, a, true",
    "?, '\uD83D\uDE00', true",
    "??, '\uD83D\uDE00', false",
    "a, a, true",
    "a, A, false",
    "a*, abc, true",
    "a*, ba, false",
    "*c, abc, true",
    "a*c, ac, true",
    "a*c, acb, false",
    "a*b*c, aXbYbZc, true",
    "a?c, abc, true",
    "a?c, ac, false",
    "*a?, aab, true",
    "kube-*, kube-system, true",
    "kube-*, kube, false",
    "[a], [a], true",
    "[a], a, false",
    "\\*, '\\x', true"
  })
  void a_glob_matches_whole_texts(String pattern, String text, boolean matches) {
    assertThat(glob(pattern).matches(text)).isEqualTo(matches);
    assertThat(glob(pattern)).hasToString(pattern).isEqualTo(glob(pattern));
  }

  @Test
  void patterns_longer_than_a_machine_word_work() {
    String long63 = "a".repeat(63);
    for (String tail : new String[] {"b", "bc", "bcd"}) {
      assertThat(glob(long63 + tail).matches(long63 + tail)).isTrue();
      assertThat(glob("*" + long63 + "?".repeat(tail.length())).matches("xyz" + long63 + tail))
          .isTrue();
      assertThat(glob(long63 + tail).matches(long63 + tail + "e")).isFalse();
      assertThat(glob(long63 + tail).matches("a" + long63 + tail)).isFalse();
    }
  }

  @Test
  void the_length_of_a_pattern_is_limited() {
    assertThat(Glob.parse("*".repeat(1024))).isPresent();
    assertThat(Glob.parse("*".repeat(1025))).isEmpty();
  }
}
