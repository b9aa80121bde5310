package dev.bylaw.benchmark.chart;

import java.util.Locale;

/** How numbers on an axis are written. */
public enum Unit {
  /** A plain number. */
  NUMBER(1000, ""),
  /** Nanoseconds, written as ns, µs, ms or s. */
  NANOSECONDS(1000, " ns", " µs", " ms", " s"),
  /** Bytes, written as B, KB or MB. */
  BYTES(1000, " B", " KB", " MB");

  private final int step;
  private final String[] symbols;

  Unit(int step, String... symbols) {
    this.step = step;
    this.symbols = symbols;
  }

  String text(double value) {
    int symbol = 0;
    double number = value;
    while (symbol < symbols.length - 1 && number >= step) {
      number /= step;
      symbol++;
    }
    boolean whole = number == Math.rint(number);
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%.1f", number) + symbols[symbol];
  }
}
