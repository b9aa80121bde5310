package dev.bylaw.benchmark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AxisTest {
  private final Axis linear = new Axis("threads", Unit.NUMBER, false);
  private final Axis logarithmic = new Axis("bytes", Unit.BYTES, true);

  @Test
  void a_linear_axis_begins_at_zero_and_ends_at_a_round_number() {
    Axis.Range range = linear.range(DoubleStream.of(1, 3.7));

    assertThat(range).isEqualTo(new Axis.Range(0, 4));
    assertThat(linear.ticks(range)).containsExactly(0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0);
    assertThat(linear.position(1, range)).isEqualTo(0.25);
  }

  @Test
  void on_a_logarithmic_axis_equal_ratios_are_equal_distances() {
    Axis.Range range = logarithmic.range(DoubleStream.of(1000, 3_000_000));

    assertThat(range.from()).isEqualTo(1000, within(1e-6));
    assertThat(range.to()).isEqualTo(5_000_000, within(1e-3));
    double first = logarithmic.position(10_000, range) - logarithmic.position(1000, range);
    double second = logarithmic.position(100_000, range) - logarithmic.position(10_000, range);
    assertThat(first).isEqualTo(second, within(1e-9));
  }

  @Test
  void many_decades_have_one_tick_each_and_few_have_three() {
    assertThat(logarithmic.ticks(new Axis.Range(1000, 5_000_000)))
        .containsExactly(1e3, 1e4, 1e5, 1e6);
    assertThat(logarithmic.ticks(new Axis.Range(1, 200)))
        .containsExactly(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0);
  }

  @Test
  void numbers_are_written_in_their_unit() {
    assertThat(Unit.NANOSECONDS.text(350)).isEqualTo("350 ns");
    assertThat(Unit.NANOSECONDS.text(2_500_000)).isEqualTo("2.5 ms");
    assertThat(Unit.BYTES.text(3_000_000)).isEqualTo("3 MB");
    assertThat(Unit.NUMBER.text(1000)).isEqualTo("1,000");
  }
}
