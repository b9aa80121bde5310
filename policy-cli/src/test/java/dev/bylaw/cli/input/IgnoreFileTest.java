package dev.bylaw.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IgnoreFileTest {
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "build,               build/,          ignored",
        "build,               a/b/build,       ignored",
        "build,               builds,          kept",
        "build/,              build/,          ignored",
        "build/,              build,           kept",
        "/build,              build,           ignored",
        "/build,              a/build,         kept",
        "a/b,                 a/b,             ignored",
        "a/b,                 x/a/b,           kept",
        "*.yaml,              a/b.yaml,        ignored",
        "*.yaml,              b.yaml.txt,      kept",
        "a/*.yaml,            a/b.yaml,        ignored",
        "a/*.yaml,            a/c/b.yaml,      kept",
        "a/**/b,              a/b,             ignored",
        "a/**/b,              a/x/y/b,         ignored",
        "a/**/b,              a/x/y/c,         kept",
        "**/b,                b,               ignored",
        "**/b,                x/y/b,           ignored",
        "a/**,                a/x/y,           ignored",
        "a/**,                a/,              kept",
        "**,                  any/thing,       ignored",
        "a**b.yaml,           axyb.yaml,       ignored",
        "?.yaml,              a.yaml,          ignored",
        "?.yaml,              ab.yaml,         kept",
        "[ab].yaml,           b.yaml,          ignored",
        "[!ab].yaml,          b.yaml,          kept",
        "[^ab].yaml,          c.yaml,          ignored",
        "[a-c].yaml,          b.yaml,          ignored",
        "[[:digit:]].yaml,    7.yaml,          ignored",
        "[]a].yaml,           ].yaml,          ignored",
        "[ab.yaml,            [ab.yaml,        kept",
        "\\*.yaml,            *.yaml,          ignored",
        "\\*.yaml,            a.yaml,          kept",
        "\\#a,                #a,              ignored",
        "#a,                  #a,              kept",
        "\\!a,                !a,              ignored",
      })
  void a_pattern_speaks_of_a_path(String pattern, String path, String verdict) {
    assertThat(ignores(pattern, path)).as(pattern + " on " + path).isEqualTo(verdict);
  }

  @Test
  void the_last_pattern_that_matches_decides() {
    assertThat(ignores("*.yaml\n!keep.yaml\n", "keep.yaml")).isEqualTo("kept");
    assertThat(ignores("!keep.yaml\n*.yaml\n", "keep.yaml")).isEqualTo("ignored");
  }

  @Test
  void line_ends_blanks_and_a_byte_order_mark_are_not_part_of_a_pattern() {
    assertThat(ignores("\uFEFFa.yaml  \r\nb.yaml\r\n", "a.yaml")).isEqualTo("ignored");
    assertThat(ignores("a\\ \n", "a ")).isEqualTo("ignored");
    assertThat(ignores("\n\n   \n", "   ")).isEqualTo("kept");
  }

  private static String ignores(String text, String path) {
    boolean folder = path.endsWith("/");
    List<String> segments =
        List.of((folder ? path.substring(0, path.length() - 1) : path).split("/", -1));
    return IgnoreFile.parse(text).ignores(segments, folder).orElse(false) ? "ignored" : "kept";
  }
}
