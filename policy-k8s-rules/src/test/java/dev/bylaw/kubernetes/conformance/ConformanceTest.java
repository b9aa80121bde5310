package dev.bylaw.kubernetes.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.bylaw.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the implementation to the conformance suite. {@code -Dbylaw.golden=refresh} writes what
 * comes out now and fails, so that a refresh never passes unseen.
 */
class ConformanceTest {
  private static final boolean REFRESH = "refresh".equals(System.getProperty("bylaw.golden"));

  @TestFactory
  Stream<DynamicTest> each_case_comes_out_as_expected() {
    return ConformanceCase.all().stream()
        .map(each -> DynamicTest.dynamicTest(each.toString(), () -> assertExpected(each)));
  }

  private static void assertExpected(ConformanceCase each)
      throws ConfigurationException, IOException {
    String outcome = ConformanceRun.of(each);
    if (REFRESH) {
      Files.writeString(each.expected(), outcome);
      fail("refreshed; look at the change and run again without -Dbylaw.golden=refresh");
    }
    assertThat(each.expected()).exists();
    assertThat(outcome).isEqualTo(Files.readString(each.expected()));
  }

  @Test
  void no_file_is_left_over() {
    List<Path> leftOver = new ArrayList<>();
    for (Path chapter : ConformanceCase.entries(ConformanceCase.SUITE)) {
      if (Files.isDirectory(chapter)) {
        leftOver.addAll(ConformanceCase.entries(chapter));
      } else if (!chapter.endsWith("README.md")) {
        leftOver.add(chapter);
      }
    }
    for (ConformanceCase each : ConformanceCase.all()) {
      leftOver.removeAll(List.of(
          each.chapter().resolve(each.name()),
          each.chapter().resolve(each.name() + ".bylaw"),
          each.inputs(),
          each.profile(),
          each.expected()));
    }
    assertThat(leftOver).isEmpty();
  }

  @Test
  void each_chapter_has_programs_that_run_and_programs_that_are_refused() throws IOException {
    for (Path chapter : ConformanceCase.entries(ConformanceCase.SUITE)) {
      if (Files.isDirectory(chapter)) {
        List<String> expected = ConformanceCase.all().stream()
            .filter(each -> each.chapter().equals(chapter))
            .map(each -> ConformanceCase.read(each.expected()).text())
            .toList();
        assertThat(expected)
            .as(chapter.toString())
            .anyMatch(text -> text.contains("decisions:") || text.contains("tests:"))
            .anyMatch(text -> text.contains("diagnostics:"));
      }
    }
  }
}
