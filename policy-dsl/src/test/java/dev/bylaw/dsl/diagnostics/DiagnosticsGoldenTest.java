package dev.bylaw.dsl.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.DiagnosticPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds each case to its expected output. {@code -Dbylaw.golden=refresh} writes what is printed now
 * and fails, so that a refresh never passes unseen.
 */
class DiagnosticsGoldenTest {
  private static final boolean REFRESH = "refresh".equals(System.getProperty("bylaw.golden"));

  @TestFactory
  Stream<DynamicTest> each_case_prints_what_is_expected() {
    return GoldenCase.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> assertExpected(golden)));
  }

  private static void assertExpected(GoldenCase golden) throws IOException {
    String printed = DiagnosticPrinter.of(false).print(GoldenRun.diagnostics(golden));
    if (REFRESH) {
      Files.writeString(golden.expected(), printed);
      fail("refreshed; look at the change and run again without -Dbylaw.golden=refresh");
    }
    assertThat(golden.expected()).exists();
    assertThat(printed).isEqualTo(Files.readString(golden.expected()));
  }

  @Test
  void each_case_reports_something() {
    assertThat(GoldenCase.all())
        .allSatisfy(golden -> assertThat(GoldenRun.diagnostics(golden)).isNotEmpty());
  }

  @Test
  void no_expected_file_is_left_over() {
    Set<Path> expected =
        GoldenCase.all().stream().map(GoldenCase::expected).collect(Collectors.toSet());
    List<Path> leftOver = new ArrayList<>(GoldenCase.entries(GoldenCase.FOLDER));
    leftOver.removeIf(path -> Files.isDirectory(path) || path.toString().endsWith(".bylaw"));
    leftOver.removeAll(expected);
    assertThat(leftOver).isEmpty();
  }

  @Test
  void each_code_is_reported_by_a_case() {
    Set<String> reported = GoldenCase.all().stream()
        .flatMap(golden -> GoldenRun.diagnostics(golden).stream())
        .map(Diagnostic::code)
        .map(code -> code.code())
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(reported).containsAll(DiagnosticCodes.of("B"));
  }
}
