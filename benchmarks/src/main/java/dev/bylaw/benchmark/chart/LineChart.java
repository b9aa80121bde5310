package dev.bylaw.benchmark.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A chart with lines.
 *
 * @param title what stands above it
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param series the lines, at most six, with at least one point each
 */
public record LineChart(String title, Axis x, Axis y, List<Series> series) {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 460;
  private static final int LEFT = 84;
  private static final int RIGHT = 24;
  private static final int TOP = 48;
  private static final int LEGEND_LINE = 20;
  private static final int BELOW = 56;

  /** Colours that those who see few colours can tell apart (Okabe and Ito). */
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

  /**
   * Draws the chart.
   *
   * @return an SVG document
   */
  public String toSvg() {
    StringBuilder out = new StringBuilder();
    line(
        out,
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\""
                + " font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\">")
            .formatted(WIDTH, height()));
    line(out, "<title>%s</title>".formatted(escape(title)));
    line(out, "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
    text(out, LEFT, 28, "start", "<tspan font-size=\"16\">" + escape(title) + "</tspan>");
    grid(out);
    for (int i = 0; i < series.size(); i++) {
      draw(out, series.get(i), COLOURS.get(i));
      legend(out, i);
    }
    return out.append("</svg>\n").toString();
  }

  private int height() {
    return HEIGHT + LEGEND_LINE * series.size();
  }

  private void grid(StringBuilder out) {
    Axis.Range columns = columns();
    Axis.Range rows = rows();
    int bottom = HEIGHT - BELOW;
    for (double tick : x.ticks(columns)) {
      double at = across(tick, columns);
      stroke(out, at, TOP, at, bottom);
      text(out, at, bottom + 18, "middle", escape(x.unit().text(tick)));
    }
    for (double tick : y.ticks(rows)) {
      double at = down(tick, rows);
      stroke(out, LEFT, at, WIDTH - RIGHT, at);
      text(out, LEFT - 8, at + 4, "end", escape(y.unit().text(tick)));
    }
    text(out, (LEFT + WIDTH - RIGHT) / 2.0, bottom + 40, "middle", escape(x.label()));
    line(
        out,
        "<text transform=\"translate(18 %s) rotate(-90)\" text-anchor=\"middle\">%s</text>"
            .formatted((TOP + bottom) / 2, escape(y.label())));
  }

  private void draw(StringBuilder out, Series each, String colour) {
    Axis.Range columns = columns();
    Axis.Range rows = rows();
    String points = each.points().stream()
        .map(point -> number(across(point.x(), columns)) + "," + number(down(point.y(), rows)))
        .collect(Collectors.joining(" "));
    line(
        out,
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>"
            .formatted(points, colour));
    for (Series.Point point : each.points()) {
      line(
          out,
          "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"><title>%s: %s</title></circle>"
              .formatted(
                  number(across(point.x(), columns)),
                  number(down(point.y(), rows)),
                  colour,
                  escape(x.unit().text(point.x())),
                  escape(y.unit().text(point.y()))));
    }
  }

  private void legend(StringBuilder out, int index) {
    int at = HEIGHT + LEGEND_LINE * index;
    line(
        out,
        "<rect x=\"%s\" y=\"%s\" width=\"22\" height=\"4\" fill=\"%s\"/>"
            .formatted(LEFT, at - 6, COLOURS.get(index)));
    text(out, LEFT + 30, at, "start", escape(series.get(index).name()));
  }

  private Axis.Range columns() {
    return x.range(
        series.stream().flatMap(each -> each.points().stream()).mapToDouble(Series.Point::x));
  }

  private Axis.Range rows() {
    return y.range(
        series.stream().flatMap(each -> each.points().stream()).mapToDouble(Series.Point::y));
  }

  private double across(double value, Axis.Range range) {
    return LEFT + x.position(value, range) * (WIDTH - RIGHT - LEFT);
  }

  private double down(double value, Axis.Range range) {
    int bottom = HEIGHT - BELOW;
    return bottom - y.position(value, range) * (bottom - TOP);
  }

  private static void stroke(StringBuilder out, double x1, double y1, double x2, double y2) {
    line(
        out,
        "<path d=\"M%s %sL%s %s\" stroke=\"#ddd\"/>"
            .formatted(number(x1), number(y1), number(x2), number(y2)));
  }

  private static void text(StringBuilder out, double x, double y, String anchor, String content) {
    line(
        out,
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
            .formatted(number(x), number(y), anchor, content));
  }

  private static void line(StringBuilder out, String element) {
    out.append(element).append('\n');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
