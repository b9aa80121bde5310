package dev.bylaw.benchmark.chart;

import java.util.List;

/**
 * A line.
 *
 * @param name what the legend calls it
 * @param points its points from left to right
 */
public record Series(String name, List<Point> points) {
  /**
   * A point.
   *
   * @param x its place on the horizontal axis
   * @param y its value
   */
  public record Point(double x, double y) {}
}
