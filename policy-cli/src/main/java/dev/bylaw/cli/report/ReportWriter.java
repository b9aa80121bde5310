package dev.bylaw.cli.report;

import dev.bylaw.cli.terminal.Style;
import java.io.IOException;
import java.io.PrintStream;

/** Writes a report. */
@FunctionalInterface
public interface ReportWriter {
  /**
   * Writes the report.
   *
   * @param out where to; stays open
   * @param style how to colour
   * @throws IOException if writing fails
   */
  void write(PrintStream out, Style style) throws IOException;
}
