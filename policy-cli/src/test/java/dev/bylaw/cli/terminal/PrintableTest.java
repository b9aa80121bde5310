package dev.bylaw.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PrintableTest {
  static List<List<String>> texts() {
    return List.of(
        List.of("plain ~", "plain ~"),
        List.of("größe 名前 \uD83D\uDE00", "größe 名前 \uD83D\uDE00"),
        List.of("a\nb\rc\td", "a\\u{a}b\\u{d}c\\u{9}d"),
        List.of("\u001b[2J", "\\u{1b}[2J"),
        List.of("\u009b31m", "\\u{9b}31m"),
        List.of("\u202eevil\u2066", "\\u{202e}evil\\u{2066}"),
        List.of("\u2028::error::x", "\\u{2028}::error::x"),
        List.of("\uD800x", "\\u{d800}x"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void row79_what_a_terminal_would_act_on_is_escaped(List<String> textAndPrinted) {
    assertThat(Printable.line(textAndPrinted.get(0))).isEqualTo(textAndPrinted.get(1));
  }
}
