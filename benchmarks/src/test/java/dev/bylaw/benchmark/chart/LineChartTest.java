package dev.bylaw.benchmark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class LineChartTest {
  private final LineChart chart = new LineChart(
      "Cost & size",
      new Axis("bytes", Unit.BYTES, true),
      new Axis("time", Unit.NANOSECONDS, true),
      List.of(
          new Series("a < b", List.of(point(1000, 10), point(10_000, 1000))),
          new Series("c", List.of(point(1000, 100)))));

  @Test
  void a_line_runs_from_the_lower_left_to_the_upper_right() throws Exception {
    Element line = (Element) parse().getElementsByTagName("polyline").item(0);

    assertThat(line.getAttribute("points")).isEqualTo("84.0,404.0 736.0,48.0");
  }

  @Test
  void every_point_is_marked_and_says_what_it_is() throws Exception {
    Document svg = parse();

    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
    assertThat(svg.getElementsByTagName("circle").item(1).getTextContent())
        .isEqualTo("10 KB: 1 µs");
  }

  @Test
  void texts_of_the_chart_are_escaped() throws Exception {
    assertThat(parse().getDocumentElement().getTextContent()).contains("Cost & size", "a < b", "c");
  }

  private Document parse() throws Exception {
    byte[] svg = chart.toSvg().getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  private static Series.Point point(double x, double y) {
    return new Series.Point(x, y);
  }
}
