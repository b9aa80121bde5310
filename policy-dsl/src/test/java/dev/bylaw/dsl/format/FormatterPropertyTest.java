package dev.bylaw.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.source.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The laws of the formatter, for whatever policy and however it is written. */
class FormatterPropertyTest {
  private static final List<SourceText> FILES = Policies.readable();

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void random_policies(@ForAll long seed, @ForAll("commentDensities") int oneIn) {
    String text = Spacing.join(RandomPolicy.tokens(seed), seed, oneIn);
    assertLaws(text);
    assertThat(format(text)).doesNotContain("\t", "\r", " \n", "\n\n\n").endsWith("\n");
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void files(@ForAll("policies") SourceText file) {
    assertLaws(file.text());
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void files_with_other_spaces_and_comments(
      @ForAll("policies") SourceText file,
      @ForAll long seed,
      @ForAll("commentDensities") int oneIn) {
    assertLaws(Spacing.mutate(file, seed, oneIn));
  }

  /** Names and strings are short and nesting is small, so every line can be broken. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void lines_are_broken_where_they_can_be(@ForAll long seed) {
    String formatted = format(Spacing.join(RandomPolicy.tokens(seed), seed, 0));
    assertThat(formatted.lines().filter(FormatterPropertyTest::isBreakable))
        .filteredOn(line -> line.length() > Formatter.WIDTH)
        .isEmpty();
  }

  /** An interpolation stands on one line; what is indented by half of the line has no room. */
  private static boolean isBreakable(String line) {
    return !line.contains("${") && line.indexOf(line.strip()) < Formatter.WIDTH / 2;
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void extra_spaces_do_not_change_the_result(@ForAll long seed) {
    List<String> tokens = RandomPolicy.tokens(seed);
    assertThat(format(String.join("   ", tokens))).isEqualTo(format(Spacing.join(tokens, seed, 0)));
  }

  @Provide
  Arbitrary<Integer> commentDensities() {
    return Arbitraries.of(2, 4, 10, 40, 1_000_000);
  }

  @Provide
  Arbitrary<SourceText> policies() {
    return Arbitraries.of(FILES);
  }

  static void assertLaws(String text) {
    String formatted = format(text);
    assertThat(Meaning.of(formatted)).as(text).isEqualTo(Meaning.of(text));
    assertThat(format(formatted)).as(text).isEqualTo(formatted);
  }

  private static String format(String text) {
    Formatted formatted = Formatter.format(SourceText.of("policy.bylaw", text));
    assertThat(formatted.diagnostics()).as(text).isEmpty();
    return formatted.text().orElseThrow();
  }
}
