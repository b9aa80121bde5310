package dev.bylaw.cli.report;

import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.Label;
import java.io.PrintStream;
import java.util.List;

/** Writes what is wrong with policies and profiles, each with the line that it is about. */
public final class DiagnosticReport {
  private DiagnosticReport() {}

  /**
   * Writes diagnostics and how many errors and warnings they are.
   *
   * @param diagnostics what to write
   * @param out where to
   * @param style how to colour it
   */
  public static void write(List<Diagnostic> diagnostics, PrintStream out, Style style) {
    for (Diagnostic each : diagnostics) {
      write(each, out, style);
    }
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long warnings = diagnostics.size() - errors;
    if (errors > 0) {
      String rest = warnings > 0 ? ", " + Numbers.of(warnings, "warning") : "";
      out.println(Numbers.of(errors, "error") + rest);
    } else if (warnings > 0) {
      out.println(Numbers.of(warnings, "warning"));
    }
  }

  private static void write(Diagnostic diagnostic, PrintStream out, Style style) {
    Colour colour = diagnostic.isError() ? Colour.RED : Colour.YELLOW;
    String level = diagnostic.isError() ? "error" : "warning";
    out.println(style.paint(colour, level + "[" + diagnostic.code().code() + "]")
        + style.bold(": " + Printable.line(diagnostic.message())));
    Excerpt excerpt = new Excerpt(style);
    label(diagnostic.primary(), colour, excerpt, out, style);
    for (Label secondary : diagnostic.secondary()) {
      label(secondary, Colour.BLUE, excerpt, out, style);
    }
    out.println();
  }

  private static void label(
      Label label, Colour colour, Excerpt excerpt, PrintStream out, Style style) {
    Location location = Location.of(label.source().name(), label.source(), label.span());
    if (location.range().isEmpty() || label.source().text().isEmpty()) {
      if (!label.text().isEmpty()) {
        out.println("   " + style.blue("=") + " " + Printable.line(label.text()));
      }
      return;
    }
    int gutter = Math.max(2, Integer.toString(location.start().line()).length());
    out.println(" ".repeat(gutter) + style.blue("-->") + " " + Printable.line(location.toString()));
    excerpt.render(location.range().get(), label.text(), gutter, colour).forEach(out::println);
  }
}
