package dev.bylaw.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcerptTest {
  @Test
  void carets_stand_under_the_range() {
    assertThat(render("a: b\n  key: value\n", "value"))
        .containsExactly("   |", " 2 |   key: value", "   |        ^^^^^ said");
  }

  @Test
  void a_range_over_lines_is_underlined_to_the_end_of_its_first() {
    assertThat(render("- a: b  \n  c: d\n", "a: b  \n  c"))
        .containsExactly("   |", " 1 | - a: b  ", "   |   ^^^^ said");
  }

  @Test
  void an_empty_range_has_one_caret_also_at_the_end() {
    assertThat(render("ab", "")).containsExactly("   |", " 1 | ab", "   | ^ said");
    Location.Range end = new Location.Range(SourceText.of("f", "ab"), new Span(2, 2));
    assertThat(new Excerpt(Style.PLAIN).render(end, "", 2, Style.Colour.RED))
        .containsExactly("   |", " 1 | ab", "   |   ^");
  }

  @Test
  void wide_and_combining_characters_and_tabs_count_as_they_are_shown() {
    assertThat(render("名前: x", "x")).containsExactly("   |", " 1 | 名前: x", "   |       ^ said");
    assertThat(render("e\u0301: x", "x"))
        .containsExactly("   |", " 1 | e\u0301: x", "   |    ^ said");
    assertThat(render("\tx", "x")).containsExactly("   |", " 1 |   x", "   |   ^ said");
  }

  @Test
  void row79_control_characters_do_not_reach_the_terminal() {
    assertThat(render("a: \u001b[31mx\u202e", "x"))
        .containsExactly("   |", " 1 | a: \\u{1b}[31mx\\u{202e}", "   |              ^ said");
  }

  @Test
  void a_long_line_is_cut_around_the_carets() {
    List<String> lines = render("x".repeat(500) + "HERE" + "y".repeat(500), "HERE");

    assertThat(lines.get(1)).hasSizeLessThan(120).startsWith(" 1 | ...xxx").endsWith("yyy...");
    int caret = lines.get(2).indexOf('^');
    assertThat(lines.get(1).substring(caret, caret + 4)).isEqualTo("HERE");
    assertThat(lines.get(2)).endsWith("^^^^ said");
  }

  @Test
  void a_range_longer_than_what_is_shown_is_underlined_as_far_as_it_is_shown() {
    List<String> lines = render("key: " + "v".repeat(3000), "v".repeat(3000));

    assertThat(lines.get(1)).hasSizeLessThan(120).endsWith("vvv...");
    assertThat(lines.get(2)).hasSizeLessThan(120).contains("^^^");
  }

  private static List<String> render(String text, String underlined) {
    int start = text.indexOf(underlined);
    Location.Range range =
        new Location.Range(SourceText.of("f", text), new Span(start, start + underlined.length()));
    return new Excerpt(Style.PLAIN).render(range, "said", 2, Style.Colour.RED);
  }
}
