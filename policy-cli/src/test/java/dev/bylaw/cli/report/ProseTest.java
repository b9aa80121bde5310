package dev.bylaw.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProseTest {
  @Test
  void lines_are_filled_and_paragraphs_stay_apart() {
    assertThat(Prose.wrap("one two\nthree four five\n\nsix\n", 13))
        .containsExactly("one two three", "four five", "", "six");
  }

  @Test
  void items_keep_their_lines() {
    assertThat(Prose.wrap("Do:\n- one\n- two\n  more", 40))
        .containsExactly("Do:", "- one", "- two more");
  }

  @Test
  void a_word_that_is_too_long_stands_alone() {
    assertThat(Prose.wrap("a abcdefghijkl b", 5)).containsExactly("a", "abcdefghijkl", "b");
  }

  @Test
  void no_text_has_no_lines() {
    assertThat(Prose.wrap("  \n\n ", 10)).isEmpty();
  }
}
