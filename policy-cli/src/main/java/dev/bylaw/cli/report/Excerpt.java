package dev.bylaw.cli.report;

import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.source.LineColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * The line of an input that a message is about, with carets under what is meant. Long lines are cut
 * around the carets; wide and combining characters count as a terminal shows them.
 */
public final class Excerpt {
  private static final int WIDTH = 100;
  private static final int BEFORE_CARET = 40;
  private static final String CUT = "...";
  private static final int TAB = 2;

  private final Style style;

  /**
   * Makes a renderer.
   *
   * @param style how to colour
   */
  public Excerpt(Style style) {
    this.style = style;
  }

  /**
   * Renders the first line of a range.
   *
   * @param range the range
   * @param label what to say beside the carets; may be empty
   * @param gutter the number of columns for line numbers
   * @param caret how to colour the carets
   * @return the lines
   */
  public List<String> render(Location.Range range, String label, int gutter, Style.Colour caret) {
    LineColumn start = range.source().position(range.span().start());
    LineColumn end = range.source().position(range.span().end());
    String line = range.source().line(start.line());
    int from = start.column() - 1;
    int to =
        end.line() == start.line() ? end.column() - 1 : line.stripTrailing().length();
    Window window = Window.around(cells(line), Math.min(from, line.length()), to);
    String number = Integer.toString(start.line());
    String bar = style.blue("|");
    String carets = style.paint(caret, "^".repeat(Math.max(1, window.caretWidth())));
    String said = label.isEmpty() ? "" : " " + style.paint(caret, Printable.line(label));
    return List.of(
        " ".repeat(gutter + 1) + bar,
        style.blue(" ".repeat(gutter - number.length()) + number) + " " + bar + " " + window.text(),
        " ".repeat(gutter + 1) + bar + " " + " ".repeat(window.caretStart()) + carets + said);
  }

  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    int offset = 0;
    while (offset < line.length()) {
      int c = line.codePointAt(offset);
      int length = Character.charCount(c);
      if (c == '\t') {
        cells.add(new Cell(" ".repeat(TAB), TAB, offset, length));
      } else if (Printable.mustEscape(c)) {
        String escaped = Printable.escaped(c);
        cells.add(new Cell(escaped, escaped.length(), offset, length));
      } else {
        cells.add(new Cell(line.substring(offset, offset + length), width(c), offset, length));
      }
      offset += length;
    }
    return cells;
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide = (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /** What a character becomes on the screen. */
  private record Cell(String text, int width, int offset, int length) {}

  /** The part of a line that is shown. */
  private record Window(String text, int caretStart, int caretWidth) {
    static Window around(List<Cell> cells, int from, int to) {
      int before = width(cells, 0, from);
      int total = width(cells, 0, Integer.MAX_VALUE);
      int skip = total <= WIDTH || before <= BEFORE_CARET ? 0 : before - BEFORE_CARET;
      StringBuilder text = new StringBuilder(skip > 0 ? CUT : "");
      int column = 0;
      int shown = 0;
      int caretStart = -1;
      int caretWidth = 0;
      for (Cell cell : cells) {
        boolean visible = column >= skip && shown + cell.width() <= WIDTH;
        if (visible) {
          if (cell.offset() >= from && caretStart < 0) {
            caretStart = (skip > 0 ? CUT.length() : 0) + shown;
          }
          caretWidth += cell.offset() >= from && cell.offset() < to ? cell.width() : 0;
          text.append(cell.text());
          shown += cell.width();
        }
        column += cell.width();
      }
      boolean cut = skip + shown < total && total > WIDTH;
      int end = (skip > 0 ? CUT.length() : 0) + shown;
      return new Window(
          cut ? text + CUT : text.toString(), caretStart < 0 ? end : caretStart, caretWidth);
    }

    private static int width(List<Cell> cells, int from, int to) {
      return cells.stream()
          .filter(each -> each.offset() >= from && each.offset() < to)
          .mapToInt(Cell::width)
          .sum();
    }
  }
}
