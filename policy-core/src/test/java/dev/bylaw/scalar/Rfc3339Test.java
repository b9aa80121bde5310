package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
  @ParameterizedTest
  @CsvSource({
    "2027-01-31T12:00:00Z, 2027-01-31T12:00:00Z",
    "2027-01-31T14:00:00.5+02:00, 2027-01-31T12:00:00.500Z",
    "2027-01-31T00:00:00+23:59, 2027-01-30T00:01:00Z",
    "2027-01-31T00:00:00-18:30, 2027-01-31T18:30:00Z",
    "2024-02-29T23:59:59.1234567899Z, 2024-02-29T23:59:59.123456789Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
  })
  void instants_are_printed_in_utc(String text, String utc) {
    assertThat(Rfc3339.parse(text).map(Rfc3339::format)).hasValue(utc);
    assertThat(Rfc3339.parse(text)).hasValue(Instant.parse(utc));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2027-01-31",
        "2027-01-31T12:00Z",
        "2027-01-31T12:00:00",
        "2027-01-31 12:00:00Z",
        "2027-01-31t12:00:00Z",
        "2027-01-31T12:00:00z",
        "2027-1-31T12:00:00Z",
        "2027-02-29T12:00:00Z",
        "2027-13-01T12:00:00Z",
        "2027-01-00T12:00:00Z",
        "2027-01-31T24:00:00Z",
        "2027-01-31T23:60:00Z",
        "2027-01-31T23:59:60Z",
        "2027-01-31T12:00:00.Z",
        "2027-01-31T12:00:00,5Z",
        "2027-01-31T12:00:00+24:00",
        "2027-01-31T12:00:00+02",
        "2027-01-31T12:00:00+0200",
        "2027-01-31T12:00:00+02:60",
        "12027-01-31T12:00:00Z",
        "2027-01-31T12:00:00ZZ",
        "0000-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01",
        "\u0662\u0660\u0662\u0667-01-31T12:00:00Z"
      })
  void other_texts_do_not_parse(String text) {
    assertThat(Rfc3339.parse(text)).isEmpty();
  }
}
