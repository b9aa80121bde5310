package dev.bylaw.cli.report;

import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A format and where it goes, as {@code json=report.json}.
 *
 * @param format the name of the format
 * @param file the file to write; standard output without one
 */
public record ReportTarget(String format, Optional<String> file) {
  /**
   * Parses the values of an option that names formats.
   *
   * @param values the values
   * @param formats the names of the formats that there are; the first is taken without a value
   * @return the targets, in their order; at least one
   * @throws IllegalArgumentException if a value names no format or an empty file, or if two reports
   *     go to standard output
   */
  public static List<ReportTarget> parse(List<String> values, List<String> formats) {
    List<ReportTarget> targets = new ArrayList<>();
    values.forEach(each -> targets.add(parse(each, formats)));
    if (targets.stream().filter(each -> each.file().isEmpty()).count() > 1) {
      throw new IllegalArgumentException("only one report can go to standard output");
    }
    return targets.isEmpty()
        ? List.of(new ReportTarget(formats.get(0), Optional.empty()))
        : List.copyOf(targets);
  }

  private static ReportTarget parse(String text, List<String> formats) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    Optional<String> file = equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
    if (!formats.contains(name)) {
      String others = String.join(", ", formats.subList(0, formats.size() - 1));
      throw new IllegalArgumentException("there is no format '" + name + "'; use " + others + " or "
          + formats.get(formats.size() - 1));
    }
    if (file.isPresent() && file.get().isEmpty()) {
      throw new IllegalArgumentException("'" + text + "' names no file");
    }
    return new ReportTarget(name, file);
  }

  /**
   * Writes a report, and says on standard error if that fails.
   *
   * @param report the report
   * @param terminal where to, if not to a file
   * @return whether it is written
   */
  public boolean write(ReportWriter report, Terminal terminal) {
    try {
      if (file.isEmpty()) {
        report.write(terminal.output(), terminal.style());
      } else {
        writeFile(report, terminal, file.get());
      }
      return true;
    } catch (IOException e) {
      terminal.fail("cannot write " + file.orElse("standard output") + ": " + e.getMessage());
      return false;
    }
  }

  private static void writeFile(ReportWriter report, Terminal terminal, String name)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(
            Files.newOutputStream(terminal.workingDirectory().resolve(name)));
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8)) {
      report.write(print, Style.PLAIN);
      if (print.checkError()) {
        throw new IOException("writing failed");
      }
    }
  }
}
