package dev.bylaw.benchmark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * An axis.
 *
 * @param label what it shows
 * @param unit how its numbers are written
 * @param logarithmic whether equal distances are equal ratios; all values are positive then
 */
public record Axis(String label, Unit unit, boolean logarithmic) {
  private static final double[] STEPS = {1, 2, 5, 10};
  private static final int MOST_TICKS = 8;

  /** Ends that enclose all values, at numbers that read well; zero is one of a linear axis. */
  Range range(DoubleStream values) {
    double[] all = values.toArray();
    double least = DoubleStream.of(all).min().orElseThrow();
    double most = DoubleStream.of(all).max().orElseThrow();
    if (logarithmic) {
      return new Range(floor(least), ceiling(most));
    }
    double step = linearStep(most);
    return new Range(0, step * Math.ceil(most / step));
  }

  /**
   * The ends of an axis.
   *
   * @param from the left or lower end
   * @param to the other
   */
  record Range(double from, double to) {}

  /** Where a value is, from 0 at the first end to 1 at the other. */
  double position(double value, Range range) {
    return logarithmic
        ? Math.log(value / range.from()) / Math.log(range.to() / range.from())
        : (value - range.from()) / (range.to() - range.from());
  }

  List<Double> ticks(Range range) {
    List<Double> ticks = new ArrayList<>();
    if (!logarithmic) {
      double step = linearStep(range.to());
      for (int i = 0; i * step <= range.to() * 1.0001; i++) {
        ticks.add(i * step);
      }
      return ticks;
    }
    for (double decade = decade(range.from()); decade <= range.to(); decade *= 10) {
      for (double step : new double[] {1, 2, 5}) {
        double tick = decade * step;
        if (tick >= range.from() * 0.9999 && tick <= range.to() * 1.0001) {
          ticks.add(tick);
        }
      }
    }
    if (ticks.size() > MOST_TICKS) {
      ticks.removeIf(each -> Math.abs(each / decade(each) - 1) > 1e-6);
    }
    return ticks;
  }

  private static double linearStep(double most) {
    double rough = most / MOST_TICKS;
    for (double step : STEPS) {
      if (step * decade(rough) >= rough) {
        return step * decade(rough);
      }
    }
    throw new IllegalArgumentException("no step for " + most);
  }

  /** The power of ten at or below a value. */
  private static double decade(double value) {
    return Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
  }

  private static double floor(double value) {
    double decade = decade(value);
    double floor = decade;
    for (double step : STEPS) {
      floor = step * decade <= value * 1.0001 ? step * decade : floor;
    }
    return floor;
  }

  private static double ceiling(double value) {
    double decade = decade(value);
    for (double step : STEPS) {
      if (step * decade >= value * 0.9999) {
        return step * decade;
      }
    }
    throw new IllegalArgumentException("no end for " + value);
  }
}
