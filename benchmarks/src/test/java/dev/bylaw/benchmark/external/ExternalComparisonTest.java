package dev.bylaw.benchmark.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.bylaw.benchmark.report.Goal;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.turns.TurnResults;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalComparisonTest {
  @TempDir
  private Path folder;

  @Test
  void bylaw_and_programs_take_part_in_every_round() {
    AtomicInteger runs = new AtomicInteger();
    Program peer = print("BenchmarkPsaEval/ok 1 700 ns/op 10 B/op\n"
        + "BenchmarkPsaDecodeStdlib 1 300 ns/op 5 B/op");
    List<Contender> bylaw = List.of(new Contender("Bylaw", runs::incrementAndGet));

    TurnResults results =
        new ExternalComparison(bylaw, () -> {}, List.of(peer)).run(Duration.ZERO, Duration.ZERO, 3);

    assertThat(results.rounds()).hasSize(3);
    assertThat(results.names())
        .containsExactly(
            "Bylaw", "PsaEval/ok", "PsaDecodeStdlib", ExternalGoals.KUBERNETES_FROM_BYTES);
    assertThat(results.median(ExternalGoals.KUBERNETES_FROM_BYTES)).isEqualTo(1000, within(1e-9));
    assertThat(results.allocated(ExternalGoals.KUBERNETES_FROM_BYTES)).isEqualTo(15);
    assertThat(runs.get()).isGreaterThan(3);
  }

  @Test
  void goals_of_peers_that_are_missing_are_not_measured() {
    TurnResults results = new TurnResults(
        List.of(ExternalGoals.EVALUATION, ExternalGoals.BYTES, ExternalGoals.KUBERNETES),
        List.of(new double[] {100, 1000, 900}),
        List.of(0L, 0L, 0L));

    List<Goal> goals = ExternalGoals.of(results);

    assertThat(goals.stream().map(Goal::reached)).containsExactly("", "", "goal", "");
    assertThat(goals.get(2).value()).isEqualTo(9, within(1e-9));
  }

  @Test
  void a_program_that_measures_nothing_is_an_error() {
    assertThatThrownBy(print("nothing")::run).hasMessageContaining("nothing");
  }

  private Program print(String output) {
    return new Program(folder, List.of("sh", "-c", "echo \"$OUTPUT\""), Map.of("OUTPUT", output));
  }
}
