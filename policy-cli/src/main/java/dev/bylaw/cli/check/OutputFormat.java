package dev.bylaw.cli.check;

import dev.bylaw.cli.report.JsonReport;
import dev.bylaw.cli.report.TextReport;
import dev.bylaw.cli.result.CheckResult;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/**
 * A format and where it goes, as {@code json=report.json}.
 *
 * @param json whether it is JSON instead of text
 * @param file the file to write; standard output without one
 */
record OutputFormat(boolean json, Optional<String> file) {
  /**
   * Parses the value of {@code --format}.
   *
   * @throws IllegalArgumentException if it names no format or an empty file
   */
  static OutputFormat parse(String text) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    Optional<String> file = equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
    if (!name.equals("json") && !name.equals("text")) {
      throw new IllegalArgumentException("there is no format '" + name + "'; use text or json");
    }
    if (file.isPresent() && file.get().isEmpty()) {
      throw new IllegalArgumentException("'" + text + "' names no file");
    }
    return new OutputFormat(name.equals("json"), file);
  }

  /**
   * Writes a report.
   *
   * @throws IOException if the file cannot be written
   */
  void write(CheckResult result, Terminal terminal) throws IOException {
    if (file.isEmpty()) {
      write(result, terminal.output(), terminal.style());
      return;
    }
    try (OutputStream out = new BufferedOutputStream(
            Files.newOutputStream(terminal.workingDirectory().resolve(file.get())));
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      write(result, print, Style.PLAIN);
      if (print.checkError()) {
        throw new IOException("writing failed");
      }
    }
  }

  private void write(CheckResult result, PrintStream out, Style style) throws IOException {
    if (json) {
      JsonReport.write(result, out);
    } else {
      TextReport.write(result, out, style);
    }
  }
}
