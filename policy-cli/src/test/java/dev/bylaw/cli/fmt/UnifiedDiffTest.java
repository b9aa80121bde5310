package dev.bylaw.cli.fmt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  @Test
  void equal_texts_have_no_difference() {
    assertThat(UnifiedDiff.of("f", "a\nb\n", "a\nb\n")).isEmpty();
    assertThat(UnifiedDiff.of("f", "", "")).isEmpty();
  }

  @Test
  void changes_far_apart_have_hunks_of_their_own() {
    String before = "a\n1\n2\n3\n4\n5\n6\n7\nb\n";
    String after = "A\n1\n2\n3\n4\n5\n6\n7\nb\nc\n";

    assertThat(UnifiedDiff.of("f", before, after)).isEqualTo("""
        --- f
        +++ f
        @@ -1,4 +1,4 @@
        -a
        +A
         1
         2
         3
        @@ -7,3 +7,4 @@
         6
         7
         b
        +c
        """);
  }

  @Test
  void a_missing_line_break_at_the_end_is_shown() {
    assertThat(UnifiedDiff.of("f", "a", "a\n")).isEqualTo("""
        --- f
        +++ f
        @@ -1 +1 @@
        -a
        \\ No newline at end of file
        +a
        """);
    assertThat(UnifiedDiff.of("f", "", "a\n")).contains("@@ -0,0 +1 @@");
  }

  @Property(tries = 500)
  void the_edits_lead_from_one_text_to_the_other(
      @ForAll("lines") List<String> before, @ForAll("lines") List<String> after) {
    List<LineEdit> edits = LineEdit.between(before, after);

    assertThat(without(LineEdit.Kind.ADDED, edits)).isEqualTo(before);
    assertThat(without(LineEdit.Kind.REMOVED, edits)).isEqualTo(after);
    long kept = edits.stream().filter(each -> each.kind() == LineEdit.Kind.KEPT).count();
    assertThat(kept).isEqualTo(longestCommon(before, after));
  }

  private static List<String> without(LineEdit.Kind kind, List<LineEdit> edits) {
    return edits.stream()
        .filter(each -> each.kind() != kind)
        .map(LineEdit::text)
        .collect(Collectors.toList());
  }

  private static long longestCommon(List<String> before, List<String> after) {
    long[][] longest = new long[before.size() + 1][after.size() + 1];
    for (int i = 1; i <= before.size(); i++) {
      for (int j = 1; j <= after.size(); j++) {
        longest[i][j] = before.get(i - 1).equals(after.get(j - 1))
            ? longest[i - 1][j - 1] + 1
            : Math.max(longest[i - 1][j], longest[i][j - 1]);
      }
    }
    return longest[before.size()][after.size()];
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of("a\n", "b\n", "c\n").list().ofMaxSize(20);
  }
}
