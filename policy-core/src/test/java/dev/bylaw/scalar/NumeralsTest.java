package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "+7, 7",
    "007, 7",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808"
  })
  void integers(String text, long value) {
    assertThat(Numerals.parseInt(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        "1.0",
        "1e3",
        " 1",
        "1 ",
        "0x1",
        "1_0",
        "--1",
        "9223372036854775808",
        "\u0661",
        "1L"
      })
  void no_integers(String text) {
    assertThat(Numerals.parseInt(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1.5, -1.5", "1e3, 1000", "1.5E-1, 0.15", "+2, 2", "1e-400, 0"})
  void floats(String text, double value) {
    assertThat(Numerals.parseFloat(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".5",
        "1.",
        "e3",
        "1e",
        "1e+",
        "NaN",
        "Infinity",
        "1e400",
        "0x1p3",
        "1f",
        "1d",
        " 1",
        "1,5",
        "\u0661.5"
      })
  void no_floats(String text) {
    assertThat(Numerals.parseFloat(text)).isEmpty();
  }
}
