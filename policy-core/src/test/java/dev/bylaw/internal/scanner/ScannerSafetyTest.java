package dev.bylaw.internal.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.DiagnosticCode;
import dev.bylaw.internal.projection.Projections;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReaderCode;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The threats to reading only what is asked for, by their number. */
class ScannerSafetyTest {
  private static final Shape POD = new Shape.Builder()
      .field("kind", Shape.SCALAR)
      .field("spec", new Shape.Builder().field("hostNetwork", Shape.SCALAR).build())
      .build();

  private static final Shape REVIEW = new Shape.Builder()
      .field(
          "request",
          new Shape.Builder()
              .field("operation", Shape.SCALAR)
              .field("object", POD)
              .build())
      .build();

  private static ShapeReading read(byte[] json, Limits limits) {
    return ShapeReader.read(json, REVIEW, limits);
  }

  private static String kept(byte[] json) {
    ShapeReading reading = read(json, Limits.DEFAULT);
    assertThat(reading).isInstanceOf(ShapeReading.Done.class);
    return Projections.describe(((ShapeReading.Done) reading).projection().root());
  }

  private static String kept(String json) {
    return kept(json.getBytes(StandardCharsets.UTF_8));
  }

  private static DiagnosticCode refused(byte[] json, Limits limits) {
    ShapeReading reading = read(json, limits);
    assertThat(reading).isInstanceOf(ShapeReading.Refused.class);
    return ((ShapeReading.Refused) reading).problem().code();
  }

  private static DiagnosticCode refused(String json) {
    return refused(json.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"request\":{\"object\":{\"spec\":{\"hostNetwork\":true},\"spec\":{}}}}",
        "{\"request\":{\"object\":{\"spec\":{\"hostNetwork\":true}},\"object\":{}}}",
        "{\"request\":{\"object\":{}},\"request\":{}}",
        "{\"request\":{\"object\":{\"spec\":{\"hostNetwork\":true,\"hostNetwork\":null}}}}",
        "{\"request\":{\"object\":{\"spec\":{\"hostNetwork\":true,\"hostNetw\\u006frk\":false}}}}",
        "{\"request\":{\"object\":{\"spec\":{\"volumes\":[],\"volumes\":[{}]}}}}"
      })
  void row06_a_key_that_stands_twice_where_a_rule_reads_is_an_error(String json) {
    assertThat(refused(json)).isEqualTo(ReaderCode.DUPLICATE_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"request\":{\"object\":{}},\"rest\":[1,]}",
        "{\"request\":{\"object\":{}},\"rest\":{\"a\" 1}}",
        "{\"request\":{\"object\":{}},\"rest\":01}",
        "{\"request\":{\"object\":{}},\"rest\":\"\\x\"}",
        "{\"request\":{\"object\":{}},\"rest\":\"\t\"}",
        "{\"request\":{\"object\":{}},\"rest\":{}",
        "{\"request\":{\"object\":{}}}}"
      })
  void row06_what_no_rule_reads_is_validated_to_the_end(String json) {
    assertThat(refused(json)).isEqualTo(ReaderCode.JSON_SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"request\":{\"operation\":\"CREATE\",\"object\":{\"kind\":\"Pod\","
            + "\"spec\":{\"hostNetwork\":true}}}}",
        "{\"request\":{\"object\":{\"kind\":\"Pod\",\"spec\":{\"hostNetwork\":true}},"
            + "\"operation\":\"CREATE\"}}",
        "{\"request\":{\"object\":{\"spec\":{\"x\":[],\"hostNetwork\":true},\"kind\":\"Pod\"},"
            + "\"operation\":\"CREATE\"},\"kind\":\"AdmissionReview\"}"
      })
  void row07_the_order_of_keys_has_no_influence(String json) {
    assertThat(kept(json))
        .isEqualTo("{request: {operation: CREATE String,"
            + " object: {kind: Pod String, spec: {hostNetwork: true Boolean; }; }; }; }");
  }

  @ParameterizedTest
  @CsvSource({
    "-0, 0 Long",
    "1.0, 1 Long",
    "1e3, 1000 Long",
    "9223372036854775807, 9223372036854775807 Long",
    "9223372036854775808, 9.223372036854776E18 Double",
    "1.5, 1.5 Double"
  })
  void row36_an_integral_number_in_range_is_an_integer_however_written(String json, String value) {
    assertThat(kept("{\"request\":{\"operation\":" + json + "}}"))
        .isEqualTo("{request: {operation: " + value + "; }; }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"operation", "skipped"})
  void row36_numbers_that_are_not_finite_are_errors_also_where_they_are_skipped(String name) {
    assertThat(refused("{\"request\":{\"" + name + "\":-1e999}}"))
        .isEqualTo(ReaderCode.NUMBER_NOT_FINITE);
    assertThat(refused("{\"request\":{\"" + name + "\":" + "9".repeat(400) + "}}"))
        .isEqualTo(ReaderCode.NUMBER_NOT_FINITE);
  }

  @Test
  void row58_a_byte_order_mark_decides_the_encoding() {
    String json = "\ufeff{\"request\":{\"operation\":\"é😀\"}}";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(kept(json.getBytes(charset))).isEqualTo("{request: {operation: é😀 String; }; }");
    }
    assertThat(refused(json.substring(1).getBytes(StandardCharsets.UTF_16LE), Limits.DEFAULT))
        .isEqualTo(ReaderCode.MALFORMED_ENCODING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ff",
        "80",
        "c080",
        "c1bf",
        "e080af",
        "e09fbf",
        "eda080",
        "edbfbf",
        "f08fbfbf",
        "f4908080",
        "f5808080",
        "e282",
        "f09f98",
        "c3"
      })
  void row58_malformed_bytes_are_an_error_also_where_they_are_skipped(String hex) {
    for (String name : List.of("operation", "skipped")) {
      byte[] json = ByteBuffer.allocate(100)
          .put(("{\"request\":{\"" + name + "\":\"").getBytes(StandardCharsets.UTF_8))
          .put(HexFormat.of().parseHex(hex))
          .put("\"}                  ".getBytes(StandardCharsets.UTF_8))
          .array();
      assertThat(refused(json, Limits.DEFAULT)).isEqualTo(ReaderCode.MALFORMED_ENCODING);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83dx", "\\ud83d\\u0041"})
  void row58_half_a_surrogate_pair_is_an_error_also_where_it_is_skipped(String escape) {
    for (String name : List.of("operation", "skipped", escape)) {
      assertThat(refused("{\"request\":{\"" + name + "\":\"" + escape + "\"}}"))
          .isEqualTo(ReaderCode.LONE_SURROGATE);
    }
    assertThat(kept("{\"request\":{\"operation\":\"\\ud83d\\ude00\"}}")).contains("😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"request\":"})
  void row59_deep_nesting_is_an_error_not_a_crash(String level) {
    for (String name : List.of("request", "operation", "skipped")) {
      assertThat(refused("{\"" + name + "\":" + level.repeat(200_000)))
          .isEqualTo(ReaderCode.TOO_DEEP);
    }
  }

  @Test
  void row59_limits_hold_also_in_what_is_skipped() {
    Limits limits = new Limits(10_000, 4, 50, 100);
    byte[] deep = "{\"skipped\":[[[[]]]]}".getBytes(StandardCharsets.UTF_8);
    assertThat(refused(deep, limits)).isEqualTo(ReaderCode.TOO_DEEP);
    byte[] wide = ("{\"skipped\":[" + "1,".repeat(50) + "1]}").getBytes(StandardCharsets.UTF_8);
    assertThat(refused(wide, limits)).isEqualTo(ReaderCode.TOO_MANY_NODES);
    byte[] text = ("{\"skipped\":\"" + "é".repeat(101) + "\"}").getBytes(StandardCharsets.UTF_8);
    assertThat(refused(text, limits)).isEqualTo(ReaderCode.SCALAR_TOO_LONG);
    byte[] longest = ("{\"skipped\":\"" + "é".repeat(100) + "\"}").getBytes(StandardCharsets.UTF_8);
    assertThat(kept(longest)).isEqualTo("{; }");
    byte[] bytes = new byte[10_001];
    assertThat(refused(bytes, limits)).isEqualTo(ReaderCode.INPUT_TOO_LONG);
  }
}
