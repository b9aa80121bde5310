package dev.bylaw.benchmark.chart;

import java.util.List;
import java.util.Locale;

/** How numbers on an axis are written. */
public enum Unit {
  /** A plain number. */
  NUMBER(""),
  /** Nanoseconds, written as ns, µs, ms or s. */
  NANOSECONDS(" ns, µs, ms, s"),
  /** Bytes, written as B, KB or MB. */
  BYTES(" B, KB, MB");

  private static final int STEP = 1000;

  /** Each stands for a thousand times as much as the one before. */
  private final String symbols;

  Unit(String symbols) {
    this.symbols = symbols;
  }

  String text(double value) {
    List<String> names = List.of(symbols.split(",", -1));
    int name = 0;
    double number = value;
    while (name < names.size() - 1 && number >= STEP) {
      number /= STEP;
      name++;
    }
    boolean whole = number == Math.rint(number);
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%.1f", number) + names.get(name);
  }
}
