package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoDurationTest {
  static GoDuration duration(String text) {
    return GoDuration.parse(text).orElseThrow(() -> new AssertionError("does not parse: " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0s",
    "+0, 0, 0s",
    "0s, 0, 0s",
    "1ns, 1, 1ns",
    "1us, 1000, 1µs",
    "1µs, 1000, 1µs",
    "1μs, 1000, 1µs",
    "1500us, 1500000, 1.5ms",
    "300ms, 300000000, 300ms",
    "1s, 1000000000, 1s",
    "1.5s, 1500000000, 1.5s",
    ".5s, 500000000, 500ms",
    "1.s, 1000000000, 1s",
    "90s, 90000000000, 1m30s",
    "1h30m, 5400000000000, 1h30m0s",
    "30m1h, 5400000000000, 1h30m0s",
    "-1.5h, -5400000000000, -1h30m0s",
    "0.0000000001s, 0, 0s",
    "9223372036854775807ns, 9223372036854775807, 2562047h47m16.854775807s",
    "-9223372036854775808ns, -9223372036854775808, -2562047h47m16.854775808s",
    "0.9223372036854775808us, 922, 922ns"
  })
  void texts_have_the_length_that_go_gives_them(String text, long nanoseconds, String canonical) {
    assertThat(duration(text).nanoseconds()).isEqualTo(nanoseconds);
    assertThat(duration(text).canonical()).isEqualTo(canonical);
    assertThat(duration(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        "1",
        "00",
        "s",
        ".s",
        "-.s",
        "1d",
        "1w",
        "1 h",
        " 1h",
        "1h ",
        "1H",
        "1,5h",
        "1e3s",
        "1hm",
        "9223372036854775808ns",
        "-9223372036854775809ns",
        "2562048h",
        "99999999999999999999s"
      })
  void other_texts_do_not_parse(String text) {
    assertThat(GoDuration.parse(text)).isEmpty();
  }

  @Test
  void durations_are_equal_and_ordered_by_length() {
    assertThat(duration("60m")).isEqualTo(duration("1h")).hasSameHashCodeAs(duration("1h"));
    assertThat(duration("59m")).isLessThan(duration("1h"));
    assertThat(duration("-2h")).isLessThan(duration("-1h"));
  }

  @Test
  void sums_differences_and_negatives() {
    assertThat(duration("1h").plus(duration("30m"))).hasToString("1h30m0s");
    assertThat(duration("1h").minus(duration("90m"))).hasToString("-30m0s");
    assertThat(duration("90s").negate()).hasToString("-1m30s");
  }

  @Test
  void what_does_not_fit_is_an_overflow() {
    GoDuration greatest = GoDuration.ofNanoseconds(Long.MAX_VALUE);
    GoDuration least = GoDuration.ofNanoseconds(Long.MIN_VALUE);
    assertThatThrownBy(() -> greatest.plus(duration("1ns")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> least.minus(duration("1ns"))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(least::negate).isInstanceOf(ArithmeticException.class);
  }
}
