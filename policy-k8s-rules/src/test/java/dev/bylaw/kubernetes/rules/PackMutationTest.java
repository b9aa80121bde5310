package dev.bylaw.kubernetes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.mutation.AcceptedSurvivors;
import dev.bylaw.dsl.mutation.MutationProgress;
import dev.bylaw.dsl.mutation.MutationTesting;
import dev.bylaw.dsl.mutation.report.DroppedMutants;
import dev.bylaw.dsl.mutation.report.MutantFate;
import dev.bylaw.dsl.mutation.report.MutationReport;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.internal.build.PackSources;
import dev.bylaw.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tests of the Pod Security Standards notice nearly every change of their rules, and the rest
 * is explained.
 */
final class PackMutationTest {
  private static final Path RULES = Path.of("src/main/resources/dev/bylaw/kubernetes/rules");
  private static final Path ACCEPTED =
      Path.of("src/test/resources/dev/bylaw/kubernetes/rules/mutation-survivors.yaml");

  @Test
  void changes_are_noticed_and_survivors_are_explained() throws Exception {
    MutationReport report = MutationTesting.of(
            PackSources.read(RULES).stream()
                .filter(each -> isJudged(each.name()))
                .toList(),
            CompileOptions.of(List.of()).withBinding(KubernetesRules.binding()))
        .run(RULES, Runtime.getRuntime().availableProcessors(), MutationProgress.NONE);
    DroppedMutants dropped = report.dropped();
    System.out.printf(
        "%d changes of the pack: %d noticed, %d survived, %d not evaluated; left out: %d refused by"
            + " the checker, %d equal to the original, %d to another change%n",
        report.tally().all(),
        report.tally().killed(),
        report.tally().survived(),
        report.tally().notCovered(),
        dropped.illTyped(),
        dropped.equal(),
        dropped.repeated());

    AcceptedSurvivors accepted = AcceptedSurvivors.read(
        SourceText.of(ACCEPTED.getFileName().toString(), Files.readString(ACCEPTED)));
    assertThat(accepted.unexplained(report))
        .as("survivors without an explanation")
        .isEmpty();
    assertThat(accepted.stale(report))
        .as("explanations of what does not survive")
        .isEmpty();
    assertThat(report.of(MutantFate.NOT_COVERED)).isEmpty();
    assertThat(report.tally().all()).isGreaterThan(600);
    assertThat(report.tally().score()).isGreaterThanOrEqualTo(95);
  }

  private static boolean isJudged(String file) {
    return file.startsWith("pss/")
        || file.startsWith("k8s/pods")
        || file.startsWith("k8s/selectors");
  }
}
