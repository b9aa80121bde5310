package dev.bylaw.benchmark.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StagesTest {
  private static final long MEGABYTE = 1024 * 1024;

  @Test
  void what_settles_does_not_grow() {
    Stages stages = new Stages();
    for (int i = 0; i < Stages.COUNT; i++) {
      long settled = Math.min(i, 1);
      stages.add(new MemoryUse(
          (20 + 5 * settled + i % 2) * MEGABYTE, 10 * settled * MEGABYTE, 500 * settled));
    }

    assertThat(stages.growth()).isEmpty();
  }

  @Test
  void objects_that_each_stage_leaves_are_found() {
    Stages stages = new Stages();
    for (int i = 0; i < Stages.COUNT; i++) {
      stages.add(new MemoryUse(20 * MEGABYTE + i * MEGABYTE / 4, MEGABYTE, 500));
    }

    assertThat(stages.growth()).contains("1,048,576 bytes of objects more");
  }

  @Test
  void classes_that_each_stage_leaves_are_found() {
    Stages stages = new Stages();
    for (int i = 0; i < Stages.COUNT; i++) {
      stages.add(new MemoryUse(20 * MEGABYTE, MEGABYTE * (10 + i), 500 + 10 * i));
    }

    assertThat(stages.growth()).contains("4,194,304 bytes of classes more, 40 classes more");
  }

  @Test
  void one_stage_that_holds_less_hides_no_growth() {
    Stages stages = new Stages();
    for (int i = 0; i < Stages.COUNT; i++) {
      long dip = i == 5 ? 10 : 0;
      stages.add(new MemoryUse((20 + i - dip) * MEGABYTE, MEGABYTE, 500));
    }

    assertThat(stages.growth()).isPresent();
  }
}
