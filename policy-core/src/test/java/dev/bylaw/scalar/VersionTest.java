package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
  private static Version version(String text) {
    return Version.parse(text).orElseThrow(() -> new AssertionError("does not parse: " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 0, ''",
    "v1, 1, 0, 0, ''",
    "1.25, 1, 25, 0, ''",
    "v1.25.3-beta.1, 1, 25, 3, beta.1",
    "1-rc-1, 1, 0, 0, rc-1",
    "01.002, 1, 2, 0, ''",
    "999999999.0.1, 999999999, 0, 1, ''"
  })
  void parts(String text, int major, int minor, int patch, String preRelease) {
    assertThat(version(text)).isEqualTo(new Version(major, minor, patch, preRelease, text));
    assertThat(version(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v",
        "V1",
        "vv1",
        "1.",
        ".1",
        "1..2",
        "1.2.3.4",
        "1.2.3.",
        "1-",
        "1-.",
        "1-a.",
        "1-a..b",
        "1-a_b",
        "-1",
        "-",
        "v-1",
        "1.x",
        "1 ",
        " 1",
        "1.2.3+build",
        "1000000000",
        "1.25\n",
        "1.25-a\n",
        "\u0661.25"
      })
  void other_texts_do_not_parse(String text) {
    assertThat(Version.parse(text)).isEmpty();
  }

  @Test
  void order_is_the_one_of_semantic_versioning() {
    assertThat(new String[] {
          "0.9", "1-0", "1-1", "1-10", "1-a", "1-a.0", "1-a.b", "1-a.b.c", "1-b", "1", "1.0.1",
          "1.9", "1.25"
        })
        .isSortedAccordingTo((left, right) -> version(left).compareTo(version(right)));
  }

  @ParameterizedTest
  @CsvSource({"1, 1.0.0", "v1.25, 1.25.0", "1-01, 1-1"})
  void equality_is_that_of_the_order(String left, String right) {
    assertThat(version(left)).isEqualTo(version(right)).hasSameHashCodeAs(version(right));
  }
}
