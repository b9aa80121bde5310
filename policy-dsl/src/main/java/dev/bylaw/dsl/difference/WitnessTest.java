package dev.bylaw.dsl.difference;

import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.dsl.testing.TestSettings;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A test that shows a difference, or why there is none.
 *
 * @param text a whole file: the package and the test
 * @param reason why there is no test; empty if there is one
 */
record WitnessTest(Optional<String> text, String reason) {
  private static final String FILE = "difference_test.bylaw";

  private static WitnessTest none(String reason) {
    return new WitnessTest(Optional.empty(), reason);
  }

  /**
   * Writes a test of what the old side says, and tries it on both sides.
   *
   * @param name what the test is called
   */
  static WitnessTest of(String name, TestContent content, LinkedPolicies old, LinkedPolicies now) {
    if (old.policies().sources().isEmpty() || now.policies().sources().isEmpty()) {
      return none("the sources of the policies are not at hand");
    }
    Optional<String> obstacle = content.obstacle();
    if (obstacle.isPresent()) {
      return none(obstacle.get());
    }
    String text = content.write(name);
    if (!passes(text, name, old)) {
      return none("a test sees the rules of one package as they are written, and so does not show"
          + " what the old policies decide");
    }
    return passes(text, name, now)
        ? none("the rules decide the same as they are written; they differ in how they are used")
        : new WitnessTest(Optional.of(text), "");
  }

  private static boolean passes(String text, String name, LinkedPolicies side) {
    List<SourceText> sources = new ArrayList<>(side.policies().sources());
    sources.add(SourceText.of(FILE, text));
    CompileOptions options = CompileOptions.of(List.of());
    Compilation compilation =
        Bylaw.check(sources, side.binding().map(options::withBinding).orElse(options));
    if (compilation.library().isEmpty()) {
      return false;
    }
    TestReport report =
        new TestRunner(compilation.library().get(), List.of())
        .run(TestSettings.DEFAULTS.withSelect(List.of(name)));
    return !report.results().isEmpty() && report.failed() == 0;
  }
}
