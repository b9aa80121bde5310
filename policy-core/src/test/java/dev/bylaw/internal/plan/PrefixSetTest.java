package dev.bylaw.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PrefixSetTest {
  private static PrefixSet set(List<String> prefixes) {
    PrefixSet set = PrefixSet.of(prefixes.get(0));
    for (String each : prefixes) {
      set = set.and(PrefixSet.of(each));
    }
    return set;
  }

  @Test
  void what_begins_with_another_is_left_out() {
    assertThat(set(List.of("b", "ab", "a", "bc", "c")).sorted()).containsExactly("a", "b", "c");
    assertThat(set(List.of("x", "")).sorted()).containsExactly("");
    assertThat(set(List.of("a", "b"))).isEqualTo(set(List.of("b", "a", "ab")));
  }

  @Property
  void a_text_begins_with_one_of_them_as_it_does_one_by_one(
      @ForAll @Size(min = 1, max = 12) List<@CharRange(from = 'a', to = 'c') @StringLength(max = 4) String> prefixes,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String text) {
    assertThat(set(prefixes).beginsAny(text))
        .isEqualTo(prefixes.stream().anyMatch(text::startsWith));
  }
}
