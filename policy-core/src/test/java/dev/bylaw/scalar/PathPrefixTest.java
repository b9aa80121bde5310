package dev.bylaw.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPrefixTest {
  @ParameterizedTest
  @CsvSource({
    "/, /etc, true",
    "/, etc, false",
    "/etc, /etc, true",
    "/etc, /etc/, true",
    "/etc, //etc//passwd, true",
    "/etc/, /etc/./passwd, true",
    "/etc, /etc-old, false",
    "/etc, etc, false",
    "/etc, /, false",
    "/etc, /etc/../root, false",
    "/etc, /etc/..//etc/passwd, true",
    "/etc, /../etc, true",
    "a, a/b, true",
    "a, ab, false",
    "a, /a, false",
    "a, a/.., false",
    "a, ../a, false",
    "'', a, true",
    "'', '', true",
    "., a/b, true",
    "'', /a, false",
    "'', .., false",
    "'', a/../../b, false",
    ".., ../a, true",
    ".., ../.., false",
    "ghcr.io/acme, ghcr.io/acme/app:1, true",
    "ghcr.io/acme, ghcr.io/acme-evil/app, false",
    "ghcr.io/acme, ghcr.io/acme/../evil/app, false"
  })
  void whole_segments_of_cleaned_paths(String prefix, String path, boolean within) {
    assertThat(PathPrefix.of(prefix).contains(path)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"/, /", "//a/./b/../c/, /a/c", "'', ''", "a//b/, a/b", "/.., /", "../a/.., .."})
  void cleaned_text(String path, String cleaned) {
    assertThat(PathPrefix.of(path)).hasToString(cleaned);
  }
}
