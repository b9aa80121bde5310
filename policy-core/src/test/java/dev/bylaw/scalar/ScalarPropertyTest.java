package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ScalarPropertyTest {
  @Property(tries = 2000)
  void no_text_makes_a_parser_throw(@ForAll("texts") String text) {
    Quantity.parse(text)
        .ifPresent(each -> assertThat(Quantity.parse(each.canonical())).hasValue(each));
    Quantity.parse(text)
        .ifPresent(each -> assertThat(Quantity.parse(each.toString())).hasValue(each));
    GoDuration.parse(text)
        .ifPresent(each -> assertThat(GoDuration.parse(each.canonical())).hasValue(each));
    Rfc3339.parse(text)
        .ifPresent(each -> assertThat(Rfc3339.parse(Rfc3339.format(each))).hasValue(each));
    Version.parse(text)
        .ifPresent(each -> assertThat(Version.parse(each.toString())).hasValue(each));
    Cidr.parse(text).ifPresent(each -> assertThat(each.contains(each)).isTrue());
    ImageReference.parse(text)
        .ifPresent(each -> assertThat(ImageReference.parse(each.canonical())).hasValue(each));
    ImagePrefix.parse(text);
    Numerals.parseFloat(text);
    Numerals.parseInt(text)
        .ifPresent(each -> assertThat(Numerals.parseInt(Long.toString(each))).hasValue(each));
    Regex.parse(text).ifPresent(each -> each.matches(text));
    Glob.parse(text).ifPresent(each -> each.matches(text));
    assertThat(PathPrefix.of(text).contains(PathPrefix.of(text).toString())).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces = Arbitraries.of(
        "0",
        "1",
        "9",
        "25",
        "255",
        "256",
        "1000000000",
        ".",
        ":",
        "::",
        "/",
        "-",
        "+",
        "@",
        "sha256:",
        "Ki",
        "Gi",
        "E",
        "e",
        "m",
        "u",
        "n",
        "ns",
        "s",
        "h",
        "v",
        "a",
        "A",
        "f",
        "localhost",
        "docker.io",
        "T",
        "Z",
        "2027-01-31",
        "12:00:00",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        "*",
        "?",
        "|",
        "\\",
        "\\Q",
        "\\p{",
        "^",
        "$",
        "..",
        "_",
        "__",
        " ",
        "\n",
        "\u0661",
        "\uD83D",
        "\uDE00",
        "\u0000",
        "\u00e9",
        "beta");
    Arbitrary<String> grammatical = pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    return Arbitraries.oneOf(
        grammatical, grammatical, Arbitraries.strings().all().ofMaxLength(40));
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return Combinators.combine(
            Arbitraries.longs(),
            Arbitraries.of(
                "", "n", "u", "m", "k", "M", "G", "Ki", "Mi", "Gi", "Ei", "e3", "e-3", "e9"),
            Arbitraries.of("", ".5", ".000000001"))
        .as((number, suffix, fraction) -> QuantityTest.quantity(number + fraction + suffix));
  }

  @Property
  void sums_commute_and_associate(
      @ForAll("quantities") Quantity a,
      @ForAll("quantities") Quantity b,
      @ForAll("quantities") Quantity c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.minus(b)).isEqualTo(a.plus(b.negate()));
    assertThat(a.compareTo(b)).isEqualTo(Quantity.of(0).compareTo(b.minus(a)));
  }

  @Property
  void products_distribute(
      @ForAll("quantities") Quantity a,
      @ForAll("quantities") Quantity b,
      @ForAll @IntRange(min = -1000, max = 1000) int factor) {
    assertThat(a.plus(b).times(factor)).isEqualTo(a.times(factor).plus(b.times(factor)));
    assertThat(a.times(2)).isEqualTo(a.plus(a));
    assertThat(a.times(-1)).isEqualTo(a.negate());
  }

  @Property
  void decimal_quantities_have_the_value_of_their_digits(
      @ForAll long number, @ForAll @IntRange(min = 0, max = 9) int places) {
    BigDecimal value = BigDecimal.valueOf(number, places);
    Quantity nano = QuantityTest.quantity(value.toPlainString()).times(1_000_000_000);
    assertThat(nano).isEqualTo(QuantityTest.quantity(value.scaleByPowerOfTen(9).toPlainString()));
  }

  @Property
  void order_is_total(@ForAll @Size(3) List<@From("versions") Version> v) {
    Version a = v.get(0);
    Version b = v.get(1);
    Version c = v.get(2);
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isNotPositive();
    }
  }

  @Provide
  Arbitrary<Version> versions() {
    return Arbitraries.of(
            "1", "1.0", "1.1", "2-a", "2-a.1", "2-a.b", "2-1", "2-01", "2-1.1", "2", "v2.0.1",
            "2-A", "2--")
        .map(text -> Version.parse(text).orElseThrow());
  }

  @Property
  void quantities_and_texts_are_in_total_order(
      @ForAll("quantities") Quantity a,
      @ForAll("quantities") Quantity b,
      @ForAll("texts") String left,
      @ForAll("texts") String right) {
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    assertThat(CodePoints.compare(left, right) == 0).isEqualTo(left.equals(right));
    assertThat(Integer.signum(CodePoints.compare(left, right)))
        .isEqualTo(Integer.signum(byCodePoints(left, right)));
  }

  private static int byCodePoints(String left, String right) {
    return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
  }

  @Property
  void a_glob_matches_as_the_same_regex_does(
      @ForAll("globs") String pattern, @ForAll("globs") String text) {
    StringBuilder regex = new StringBuilder();
    pattern
        .chars()
        .forEach(
            c -> regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote("" + (char) c)));
    boolean expected =
        Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
    assertThat(GlobTest.glob(pattern).matches(text)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> globs() {
    return Arbitraries.strings().withChars("ab*?\n").ofMaxLength(8);
  }
}
