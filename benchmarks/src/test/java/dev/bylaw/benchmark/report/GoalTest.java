package dev.bylaw.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {
  private static final double NONE = Double.NaN;

  @Test
  void upper_bounds_hold_from_below() {
    assertThat(Goal.atMost("m", 0.41, "%.2f", 0.4, 0.25).reached()).isEqualTo("no");
    assertThat(Goal.atMost("m", 0.40, "%.2f", 0.4, 0.25).reached()).isEqualTo("goal");
    assertThat(Goal.atMost("m", 0.25, "%.2f", 0.4, 0.25).reached()).isEqualTo("stretch");
    assertThat(Goal.atMost("m", 0.95, "%.2f", NONE, 0.9).reached()).isEqualTo("no");
  }

  @Test
  void lower_bounds_hold_from_above() {
    assertThat(Goal.atLeast("m", 1.89, "%.2f", 1.9).reached()).isEqualTo("no");
    assertThat(Goal.atLeast("m", 1.9, "%.2f", 1.9).reached()).isEqualTo("goal");
  }

  @Test
  void a_row_shows_the_goal_beside_the_value() {
    String table = Tables.goals(List.of(Goal.atMost("reading", 0.3, "%.2f × tree", 0.4, NONE)));

    assertThat(table).endsWith("| reading | 0.30 × tree | ≤ 0.40 × tree |  | goal |\n");
  }

  @Test
  void a_row_without_a_value_says_what_measures_it() {
    Goal goal = Goal.atLeast("speed", NONE, "%.0f times", 8).notMeasured("another command does");

    assertThat(Tables.goals(List.of(goal)))
        .endsWith("| speed | not measured here (another command does) | ≥ 8 times |  |  |\n");
  }
}
