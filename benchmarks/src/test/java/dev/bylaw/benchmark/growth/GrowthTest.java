package dev.bylaw.benchmark.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.benchmark.chart.LineChart;
import dev.bylaw.benchmark.chart.Series;
import dev.bylaw.benchmark.workload.Reviews;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each chart can be measured and has the lines that it should; what they show is not asked here.
 */
class GrowthTest {
  private final Growth growth = new Growth(Reviews.generated(), Duration.ZERO);

  @Test
  void cost_is_measured_for_every_number_of_containers() {
    assertPoints(growth.containers(List.of(1, 30)), 1, 30);
  }

  @Test
  void cost_is_measured_for_every_number_of_rules() {
    LineChart chart = growth.rules(List.of(1, 20, 30));

    assertThat(places(chart.series().get(0))).containsExactly(1.0, 20.0, 30.0);
    assertThat(places(chart.series().get(1))).containsExactly(20.0, 30.0);
  }

  @Test
  void cost_is_measured_for_every_length() {
    assertPoints(growth.bytes(List.of(1000, 20_000)), 1000, 20_000);
  }

  @Test
  void throughput_is_measured_for_twice_as_many_threads_as_processors() {
    int most = 2 * Runtime.getRuntime().availableProcessors();

    assertThat(growth.threads().series())
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.points()).hasSize(most));
  }

  private static void assertPoints(LineChart chart, double... places) {
    assertThat(chart.series())
        .hasSize(3)
        .allSatisfy(each -> assertThat(places(each)).containsExactly(box(places)));
  }

  private static List<Double> places(Series series) {
    return series.points().stream().map(Series.Point::x).toList();
  }

  private static Double[] box(double... numbers) {
    return Arrays.stream(numbers).boxed().toArray(Double[]::new);
  }
}
