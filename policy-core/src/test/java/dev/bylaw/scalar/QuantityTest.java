package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  static Quantity quantity(String text) {
    return Quantity.parse(text).orElseThrow(() -> new AssertionError("does not parse: " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "00, 0",
    "-0, 0",
    "0e9, 0",
    "1, 1",
    "+1, 1",
    "1., 1",
    ".5, 500m",
    "1.5, 1500m",
    "0.5, 500m",
    "500m, 500m",
    "1000m, 1",
    "250u, 250u",
    "1000n, 1u",
    "1k, 1k",
    "1000k, 1M",
    "1024, 1024",
    "2048Ki, 2Mi",
    "1.5Gi, 1536Mi",
    "1023Ki, 1023Ki",
    "0.5Ki, 512",
    "-0.5Ki, -512",
    "0.0005Ki, 512m",
    "0.1Ki, 102400m",
    "12e6, 12e6",
    "12E6, 12e6",
    "100000e0, 100e3",
    "1E5, 100e3",
    "1E, 1E",
    "1e-3, 1e-3",
    "1000E, 1e21",
    "1e40, 10e39",
    "-1e40, -10e39"
  })
  void canonical_form_is_the_one_of_go(String text, String canonical) {
    assertThat(quantity(text).canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "1.5n, 2n",
    "-1.5n, -2n",
    "0.1n, 1n",
    "1e-40, 1n",
    "0.0000000001Ki, 103n",
    "1.0000000000001, 1000000001n",
    "8Ei, 9223372036854775807",
    "-8Ei, -9223372036854775807",
    "99999999999999999999Ki, 9223372036854775807"
  })
  void values_are_rounded_away_from_zero_to_nano_and_capped_if_binary(String text, String same) {
    assertThat(quantity(text)).isEqualTo(quantity(same));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1 ",
        " 1",
        "Ki",
        "+",
        "-",
        ".",
        "1.2.3",
        "1Gx",
        "1gi",
        "1GI",
        "1ki",
        "1K",
        "1KiB",
        "1e",
        "1e+",
        "1ee5",
        "1e1.5",
        "1Ki5",
        "0x10",
        "1_000",
        "NaN",
        "--1",
        "1m1",
        "1e99999999999999999999",
        "e5"
      })
  void other_texts_do_not_parse(String text) {
    assertThat(Quantity.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e41",
        "-1e41",
        "1.1e40",
        "1e-41",
        "0.00001e-36",
        "1e1000",
        "1e4294967296",
        "1e2147483648",
        "1e-2147483648",
        "10000000000000000000000000000000000000000E"
      })
  void a_magnitude_beyond_forty_powers_of_ten_is_invalid(String text) {
    assertThat(Quantity.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1024Mi, 1Gi", "1000m, 1", "1e3, 1k", "0, -0", "0.5, 500m", "1e-9, 1n", "1M, 1e6"})
  void quantities_are_equal_by_value(String left, String right) {
    assertThat(quantity(left)).isEqualTo(quantity(right)).isEqualByComparingTo(quantity(right));
    assertThat(quantity(left)).hasSameHashCodeAs(quantity(right));
  }

  @ParameterizedTest
  @CsvSource({"1M, 1Mi", "999m, 1", "-1, 0", "-2, -1", "1e39, 1e40", "4Gi, 5Gi", "1n, 1u"})
  void quantities_are_ordered_by_value(String less, String greater) {
    assertThat(quantity(less)).isLessThan(quantity(greater));
    assertThat(quantity(greater)).isGreaterThan(quantity(less));
  }

  @ParameterizedTest
  @CsvSource({
    "1Gi, 1Gi, 2Gi, 0",
    "1Gi, 512Mi, 1536Mi, 512Mi",
    "0, 1Gi, 1Gi, -1Gi",
    "1, 1Ki, 1025, -1023",
    "500m, 1, 1500m, -500m",
    "1e3, 1, 1001, 999"
  })
  void sums_and_differences_take_the_notation_of_the_left(
      String left, String right, String sum, String difference) {
    assertThat(quantity(left).plus(quantity(right))).hasToString(sum);
    assertThat(quantity(left).minus(quantity(right))).hasToString(difference);
  }

  @ParameterizedTest
  @CsvSource({
    "100m, 3, 300m",
    "1Gi, 4, 4Gi",
    "1Gi, 0, 0",
    "1Gi, -2, -2Gi",
    "8Ei, 2, 18446744073709551614"
  })
  void products_with_whole_numbers(String quantity, long factor, String product) {
    assertThat(quantity(quantity).times(factor)).hasToString(product);
  }

  @Test
  void text_is_kept_as_written_and_canonical_when_computed() {
    assertThat(quantity("1024Mi")).hasToString("1024Mi");
    assertThat(quantity("1024Mi").negate()).hasToString("-1Gi");
    assertThat(Quantity.of(3000)).hasToString("3000").isEqualTo(quantity("3k"));
  }

  @Test
  void arithmetic_beyond_the_bound_is_an_overflow() {
    Quantity greatest = quantity("1e40");
    assertThatThrownBy(() -> greatest.plus(quantity("1n"))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> greatest.negate().minus(quantity("1n")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> greatest.times(2)).isInstanceOf(ArithmeticException.class);
  }
}
