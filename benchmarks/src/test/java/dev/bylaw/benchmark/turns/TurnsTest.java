package dev.bylaw.benchmark.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
  @Test
  void ratios_are_taken_within_a_round_and_their_median_counts() {
    TurnResults results = new TurnResults(
        List.of("base", "other"),
        List.of(new double[] {10, 20}, new double[] {100, 210}, new double[] {10, 190}),
        List.of(8L, 16L));

    assertThat(results.ratio("other", "base")).isEqualTo(2.1, within(1e-9));
    assertThat(results.median("other")).isEqualTo(190);
    assertThat(results.fastest("base")).isEqualTo(10);
    assertThat(results.allocated("other")).isEqualTo(16);
  }

  @Test
  void every_contender_runs_in_every_round_and_other_work_between() {
    AtomicInteger first = new AtomicInteger();
    AtomicInteger second = new AtomicInteger();
    AtomicInteger other = new AtomicInteger();
    Turns turns = new Turns(
        List.of(
            new Contender("first", first::incrementAndGet),
            new Contender("second", second::incrementAndGet)),
        other::incrementAndGet);

    TurnResults results = turns.run(Duration.ZERO, Duration.ofMillis(20));

    assertThat(results.rounds()).hasSize(other.get() - 1);
    assertThat(first.get()).isGreaterThan(results.rounds().size());
    assertThat(second.get()).isGreaterThan(results.rounds().size());
  }

  @Test
  void allocation_is_counted() {
    Turns turns = new Turns(
        List.of(
            new Contender("thousand bytes", () -> new byte[1000]),
            new Contender("nothing", () -> "")),
        () -> {});

    TurnResults results = turns.run(Duration.ZERO, Duration.ZERO);

    assertThat(results.allocated("thousand bytes")).isBetween(1000L, 1100L);
    assertThat(results.allocated("nothing")).isLessThan(100);
  }
}
