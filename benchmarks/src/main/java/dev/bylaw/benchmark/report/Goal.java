package dev.bylaw.benchmark.report;

import java.util.Locale;

/**
 * A row of the table of goals.
 *
 * @param measure what is measured
 * @param value what it is; NaN if it was not measured
 * @param format how numbers of the row are written, as {@code %.2f × readTree}
 * @param goal what it should be; NaN if there is only a stretch
 * @param stretch what would be better still; NaN if there is none
 * @param direction whether less or more is better
 * @param elsewhere why it was not measured; empty if it was
 */
public record Goal(
    String measure,
    double value,
    String format,
    double goal,
    double stretch,
    Direction direction,
    String elsewhere) {
  /** Which side of a goal is the good one. */
  public enum Direction {
    /** The goal is an upper bound. */
    AT_MOST("≤ "),
    /** The goal is a lower bound. */
    AT_LEAST("≥ ");

    private final String sign;

    Direction(String sign) {
      this.sign = sign;
    }

    boolean reaches(double value, double goal) {
      return this == AT_MOST ? value <= goal : value >= goal;
    }
  }

  /**
   * Makes a row with upper bounds.
   *
   * @param measure what is measured
   * @param value what it is
   * @param format how numbers of the row are written
   * @param goal the bound; NaN if there is only a stretch
   * @param stretch the bound that would be better still; NaN if there is none
   * @return the row
   */
  public static Goal atMost(
      String measure, double value, String format, double goal, double stretch) {
    return new Goal(measure, value, format, goal, stretch, Direction.AT_MOST, "");
  }

  /**
   * Makes a row with a lower bound.
   *
   * @param measure what is measured
   * @param value what it is
   * @param format how numbers of the row are written
   * @param goal the bound
   * @return the row
   */
  public static Goal atLeast(String measure, double value, String format, double goal) {
    return new Goal(measure, value, format, goal, Double.NaN, Direction.AT_LEAST, "");
  }

  /**
   * Makes the same row without a value.
   *
   * @param reason why it was not measured, and what measures it
   * @return the row
   */
  public Goal notMeasured(String reason) {
    return new Goal(measure, Double.NaN, format, goal, stretch, direction, reason);
  }

  /**
   * Says what is reached.
   *
   * @return {@code stretch}, {@code goal} or {@code no}; empty if it was not measured
   */
  public String reached() {
    if (!elsewhere.isEmpty()) {
      return "";
    }
    if (!Double.isNaN(stretch) && direction.reaches(value, stretch)) {
      return "stretch";
    }
    return !Double.isNaN(goal) && direction.reaches(value, goal) ? "goal" : "no";
  }

  String row() {
    String measured =
        elsewhere.isEmpty() ? text(value) : "not measured here (%s)".formatted(elsewhere);
    return "| %s | %s | %s | %s | %s |"
        .formatted(measure, measured, bound(goal), bound(stretch), reached());
  }

  private String bound(double number) {
    return Double.isNaN(number) ? "" : direction.sign + text(number);
  }

  private String text(double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
