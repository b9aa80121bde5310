package dev.bylaw.kubernetes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Binding;
import dev.bylaw.dsl.coverage.CoverageMeasure;
import dev.bylaw.dsl.coverage.CoverageReport;
import dev.bylaw.dsl.coverage.DeclarationCoverage;
import dev.bylaw.dsl.coverage.FileCoverage;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.dsl.testing.TestSettings;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.internal.build.PackCompiler;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tests that stand beside the rules pass. */
class PackTestsTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/bylaw/kubernetes/rules");

  private final Library pack = pack();
  private final TestReport report =
      new TestRunner(pack, List.of()).in(FOLDER).run(TestSettings.DEFAULTS.withCoverage(true));

  private static Library pack() {
    Binding binding = KubernetesRules.binding();
    try {
      return ProgramLibrary.of(
          PackCompiler.compile(FOLDER, binding), Optional.of(binding), Map.of());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @TestFactory
  Stream<DynamicTest> tests_in_the_pack() {
    return report.results().stream()
        .map(each -> DynamicTest.dynamicTest(
            each.test().packageName() + ": " + each.test().name(),
            () -> assertThat(each.failures()).isEmpty()));
  }

  @Test
  void every_rule_is_under_test() {
    assertThat(report.results()).hasSizeGreaterThan(100);
    assertThat(report.neverUnderTest()).isEmpty();
    for (RuleInfo rule : pack.rules()) {
      String file = rule.source().replace(".bylaw", "_test.bylaw");
      assertThat(report.results())
          .as(rule.id())
          .extracting(each -> each.test().source())
          .contains(file);
    }
  }

  @Test
  void the_tests_reach_everything() {
    CoverageReport coverage = report.coverage().orElseThrow();
    List<String> missed = new ArrayList<>();
    for (FileCoverage file : coverage.files()) {
      for (DeclarationCoverage declaration : file.declarations()) {
        declaration.points().stream()
            .filter(each -> !each.missed().isEmpty())
            .map(each -> file.source() + ": " + declaration.name() + " at " + each.span() + " is"
                + " never " + each.missed())
            .forEach(missed::add);
      }
    }

    assertThat(missed).as("'bylaw test … --coverage' shows them").isEmpty();
    assertThat(coverage.tally(CoverageMeasure.OPERANDS).total()).isGreaterThan(700);
    assertThat(coverage.tally(CoverageMeasure.DECLARATIONS).total()).isGreaterThan(40);
  }
}
