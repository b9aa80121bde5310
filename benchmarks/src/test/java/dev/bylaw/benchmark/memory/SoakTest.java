package dev.bylaw.benchmark.memory;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.bylaw.benchmark.workload.Reviews;
import org.junit.jupiter.api.Test;

/** What the soaks do goes well; that it leaves nothing is a matter of more than a test's time. */
class SoakTest {
  private final Reviews reviews = Reviews.generated();

  @Test
  void one_set_decides_on_all_inputs() {
    assertThatCode(new EvaluationSoak(40, reviews)::run).doesNotThrowAnyException();
  }

  @Test
  void sets_follow_each_other_while_a_thread_decides() {
    assertThatCode(new SwapSoak(2, reviews)::run).doesNotThrowAnyException();
  }
}
