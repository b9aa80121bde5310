package dev.bylaw.diagnostic;

import dev.bylaw.source.LineColumn;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints diagnostics for people: code and message, file, line and column, the line of source, and a
 * caret range with the hint. Control characters of the texts are escaped. Immutable and
 * thread-safe.
 */
public final class DiagnosticPrinter {
  private static final DiagnosticPrinter PLAIN = new DiagnosticPrinter(false);
  private static final DiagnosticPrinter COLOURED = new DiagnosticPrinter(true);

  private final boolean colours;

  private DiagnosticPrinter(boolean colours) {
    this.colours = colours;
  }

  /**
   * Returns a printer.
   *
   * @param colours whether to use ANSI colours
   * @return the printer
   */
  public static DiagnosticPrinter of(boolean colours) {
    return colours ? COLOURED : PLAIN;
  }

  /**
   * Prints diagnostics with an empty line between them.
   *
   * @param diagnostics the diagnostics, in the order in which to print them
   * @return the text, each line ended by a line feed; empty if there are no diagnostics
   */
  public String print(List<Diagnostic> diagnostics) {
    return String.join("\n", diagnostics.stream().map(this::print).toList());
  }

  /**
   * Prints a diagnostic.
   *
   * @param diagnostic the diagnostic
   * @return the text, each line ended by a line feed
   */
  public String print(Diagnostic diagnostic) {
    List<Label> labels = new ArrayList<>();
    labels.add(diagnostic.primary());
    labels.addAll(diagnostic.secondary());
    int gutter = gutterWidth(labels);
    Style mark = diagnostic.isError() ? Style.ERROR : Style.WARNING;
    StringBuilder out = new StringBuilder();
    String word = diagnostic.isError() ? "error" : "warning";
    out.append(paint(mark, word + "[" + diagnostic.code().code() + "]"))
        .append(": ")
        .append(PrintableText.escape(diagnostic.message()))
        .append('\n');
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      boolean primary = i == 0;
      Optional<Label> before = primary ? Optional.empty() : Optional.of(labels.get(i - 1));
      printPlace(label, before, gutter, out);
      printUnderline(label, primary ? mark : Style.NOTE, primary ? '^' : '-', gutter, out);
    }
    return out.toString();
  }

  /**
   * Prints where something stands: file, line and column, the line, and a caret range under what is
   * meant.
   *
   * @param label the range, with what to say beside the carets
   * @return the text, each line ended by a line feed
   */
  public String print(Label label) {
    int gutter = gutterWidth(List.of(label));
    StringBuilder out = new StringBuilder();
    printPlace(label, Optional.empty(), gutter, out);
    printUnderline(label, Style.ERROR, '^', gutter, out);
    return out.toString();
  }

  private static int gutterWidth(List<Label> labels) {
    return labels.stream()
        .filter(label -> !isNowhere(label))
        .mapToInt(label -> Integer.toString(start(label).line()).length())
        .max()
        .orElse(1);
  }

  private static boolean isNowhere(Label label) {
    return label.span().equals(Span.NONE);
  }

  private static LineColumn start(Label label) {
    return label.source().position(label.span().start());
  }

  /** Prints where a label stands and its line, unless the label before it stands on the same. */
  private void printPlace(Label label, Optional<Label> before, int gutter, StringBuilder out) {
    boolean sameSource =
        before.filter(other -> other.source().equals(label.source())).isPresent();
    if (!sameSource) {
      String place = PrintableText.escape(label.source().name());
      out.append(" ".repeat(gutter + 1))
          .append(paint(Style.GUTTER, before.isPresent() ? ":::" : "-->"))
          .append(' ')
          .append(isNowhere(label) ? place : place + ":" + start(label))
          .append('\n');
    }
    boolean sameLine = sameSource
        && before
            .filter(other -> !isNowhere(other) && !isNowhere(label))
            .filter(other -> start(other).line() == start(label).line())
            .isPresent();
    if (!isNowhere(label) && !sameLine) {
      printLine(label, gutter, out);
    }
  }

  private void printLine(Label label, int gutter, StringBuilder out) {
    int line = start(label).line();
    emptyGutter(gutter, out).append('\n');
    String number = " ".repeat(gutter - Integer.toString(line).length() + 1) + line + " |";
    String text = display(label).text();
    out.append(paint(Style.GUTTER, number))
        .append(text.isEmpty() ? "" : " " + text)
        .append('\n');
  }

  private void printUnderline(Label label, Style style, char mark, int gutter, StringBuilder out) {
    String text = PrintableText.escape(label.text());
    if (isNowhere(label)) {
      if (!text.isEmpty()) {
        out.append(" ".repeat(gutter + 2)).append("= ").append(text).append('\n');
      }
      return;
    }
    DisplayLine line = display(label);
    int from = start(label).column() - 1;
    int first = line.column(from);
    int last = line.column(Math.max(from, endOnLine(label)));
    String underline = Character.toString(mark).repeat(Math.max(1, last - first));
    emptyGutter(gutter, out)
        .append(" ".repeat(first + 1))
        .append(paint(style, text.isEmpty() ? underline : underline + " " + text))
        .append('\n');
  }

  private static DisplayLine display(Label label) {
    LineColumn start = start(label);
    return DisplayLine.of(label.source().line(start.line()), start.column() - 1);
  }

  /** Returns where a range ends on its first line, as an index into the line. */
  private static int endOnLine(Label label) {
    SourceText source = label.source();
    int line = start(label).line();
    int length = source.line(line).length();
    return Math.min(label.span().end() - source.lineStart(line), length);
  }

  private StringBuilder emptyGutter(int gutter, StringBuilder out) {
    return out.append(paint(Style.GUTTER, " ".repeat(gutter + 2) + "|"));
  }

  private String paint(Style style, String text) {
    return colours ? style.escape + text + "\u001b[0m" : text;
  }

  private enum Style {
    ERROR("\u001b[1;31m"),
    WARNING("\u001b[1;33m"),
    NOTE("\u001b[36m"),
    GUTTER("\u001b[34m");

    private final String escape;

    Style(String escape) {
      this.escape = escape;
    }
  }
}
