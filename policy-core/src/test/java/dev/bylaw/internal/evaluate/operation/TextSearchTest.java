package dev.bylaw.internal.evaluate.operation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextSearchTest {
  /** A text that counts how often one of its characters is looked at. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private int reads;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Few letters, long runs and periods: what makes a search by comparing at each place slow. */
  @Provide
  Arbitrary<String> repetitive() {
    Arbitrary<String> period =
        Arbitraries.strings().withChars('a', 'b').ofMinLength(1).ofMaxLength(5);
    Arbitrary<Integer> times = Arbitraries.integers().between(0, 60);
    Arbitrary<String> end = Arbitraries.strings().withChars('a', 'b').ofMaxLength(3);
    Arbitrary<String> runs = Combinators.combine(period, times, end)
        .as((each, count, tail) -> each.repeat(count) + tail);
    return runs.list().ofMaxSize(4).map(each -> String.join("", each));
  }

  @Property(tries = 2_000)
  void finds_what_a_comparison_at_each_place_finds(
      @ForAll("repetitive") String text, @ForAll("repetitive") String sought) {
    TextSearch search = new TextSearch(sought);
    for (int from = 0; from <= text.length(); from += 1 + text.length() / 5) {
      assertThat(search.find(text, from)).isEqualTo(text.indexOf(sought, from));
    }
  }

  @Property(tries = 2_000)
  void row60_looks_at_each_character_at_most_once_for_all_places(
      @ForAll("repetitive") String text, @ForAll("repetitive") String part) {
    String sought = part + "a".repeat(TextSearch.SHORT + 1);
    CountedText counted = new CountedText(text + sought + text);
    TextSearch search = new TextSearch(sought);
    int places = 0;
    for (int found = search.findLong(counted, 0);
        found >= 0;
        found = search.findLong(counted, found + sought.length())) {
      places++;
    }
    assertThat(places).isPositive();
    assertThat(counted.reads).isLessThanOrEqualTo(counted.length());
  }

  @Test
  void row60_a_long_needle_that_almost_stands_everywhere_costs_no_more_than_the_text() {
    String needle = "a".repeat(10_000) + "b";
    CountedText text = new CountedText("a".repeat(100_000));
    assertThat(new TextSearch(needle).findLong(text, 0)).isEqualTo(-1);
    assertThat(text.reads).isEqualTo(text.length());
  }

  @Test
  void an_empty_text_stands_at_every_place() {
    assertThat(new TextSearch("").find("ab", 0)).isZero();
    assertThat(new TextSearch("").find("ab", 2)).isEqualTo(2);
  }
}
