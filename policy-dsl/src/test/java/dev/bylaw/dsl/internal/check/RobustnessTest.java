package dev.bylaw.dsl.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged sources: whatever they say, the checker answers, and accepts nothing by accident. */
class RobustnessTest {
  private static final int DAMAGES = 60;
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"]*\"|[A-Za-z_]+|[0-9]+|[^\\sA-Za-z0-9_\"]");

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/diagnostics"))) {
      return files.filter(each -> each.toString().endsWith(".bylaw")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void damage_yields_an_error_or_a_program_without_gaps(Path file) throws IOException {
    String text = Files.readString(file);
    List<int[]> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new int[] {matcher.start(), matcher.end()});
    }
    Random random = new Random(text.hashCode());
    for (int i = 0; i < DAMAGES; i++) {
      int[] a = tokens.get(random.nextInt(tokens.size()));
      int[] b = tokens.get(random.nextInt(tokens.size()));
      String replacement = random.nextBoolean() ? "" : text.substring(b[0], b[1]);
      check(text.substring(0, a[0]) + replacement + text.substring(a[1]));
    }
  }

  private static void check(String text) {
    Compilation compilation =
        Bylaw.check(List.of(SourceText.of("damaged.bylaw", text)), Checked.options());
    assertThat(compilation.library().isPresent())
        .as(text)
        .isEqualTo(compilation.errors().isEmpty());
    compilation
        .library()
        .map(library -> ProgramLibrary.from(library).program().packages().toString())
        .ifPresent(program ->
            assertThat(program).as(text).doesNotContain("Literal[value=Absent[], type=nothing"));
  }
}
