package dev.bylaw.benchmark.memory;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.bylaw.benchmark.workload.Reviews;
import org.junit.jupiter.api.Test;

/** What the soaks do goes well; that it leaves nothing is a matter of more than a test's time. */
class SoakTest {
  private final Reviews reviews = Reviews.generated();

  @Test
  void oneSetDecidesOnAllInputs() {
    assertThatCode(new EvaluationSoak(40, reviews)::run).doesNotThrowAnyException();
  }

  @Test
  void setsFollowEachOtherWhileAThreadDecides() {
    assertThatCode(new SwapSoak(2, reviews)::run).doesNotThrowAnyException();
  }
}
