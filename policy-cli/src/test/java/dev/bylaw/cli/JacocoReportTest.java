package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Coverage as JaCoCo writes it. */
final class JacocoReportTest {
  private static final String DTD = "jacoco-report.dtd";

  @TempDir
  Path folder;

  private Element report() throws IOException, SAXException, ParserConfigurationException {
    CommandLineRun.of(folder, "", "test", "--coverage-format", "jacoco=jacoco.xml", "policies");
    return parse(folder.resolve("jacoco.xml"));
  }

  @BeforeEach
  void writePolicies() throws IOException {
    TestedPolicies.write(folder);
  }

  @Test
  void classes_are_files_and_methods_declarations() throws Exception {
    Element report = report();

    assertThat(names(report, "package")).containsExactly("p/network", "p/numbers");
    assertThat(names(report, "class")).containsExactly("p/network/network", "p/numbers/numbers");
    assertThat(names(report, "method")).containsExactly("network", "privileged", "large");
    assertThat(names(report, "sourcefile")).containsExactly("network.bylaw", "numbers.bylaw");
    Element method = (Element) report.getElementsByTagName("method").item(1);
    assertThat(method.getAttribute("line")).isEqualTo("10");
  }

  @Test
  void lines_say_what_is_reached_of_their_points_and_branches() throws Exception {
    Element large = children(
            (Element) report().getElementsByTagName("sourcefile").item(1), "line")
        .get(0);

    assertThat(large.getAttribute("nr")).isEqualTo("3");
    assertThat(large.getAttribute("mi")).isEqualTo("0");
    assertThat(large.getAttribute("ci")).isEqualTo("3");
    assertThat(large.getAttribute("mb")).isEqualTo("0");
    assertThat(large.getAttribute("cb")).isEqualTo("4");
  }

  @Test
  void counters_are_the_sums_of_what_is_below() throws Exception {
    Element report = report();

    for (String type : List.of("INSTRUCTION", "BRANCH", "LINE", "METHOD", "CLASS")) {
      for (String share : List.of("missed", "covered")) {
        long packages = children(report, "package").stream()
            .mapToLong(each -> counter(each, type, share))
            .sum();
        assertThat(counter(report, type, share)).as(type + " " + share).isEqualTo(packages);
      }
    }
    assertThat(counter(report, "METHOD", "covered")).isEqualTo(2);
    assertThat(counter(report, "METHOD", "missed")).isEqualTo(1);
    for (String share : List.of("missed", "covered")) {
      long lines = 0;
      NodeList all = report.getElementsByTagName("line");
      for (int i = 0; i < all.getLength(); i++) {
        lines += Long.parseLong(((Element) all.item(i)).getAttribute(share.charAt(0) + "b"));
      }
      assertThat(counter(report, "BRANCH", share)).isEqualTo(lines);
    }
  }

  private static long counter(Element element, String type, String share) {
    return children(element, "counter").stream()
        .filter(each -> each.getAttribute("type").equals(type))
        .mapToLong(each -> Long.parseLong(each.getAttribute(share)))
        .sum();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static List<String> names(Element parent, String name) {
    List<String> names = new ArrayList<>();
    NodeList found = parent.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      names.add(((Element) found.item(i)).getAttribute("name"));
    }
    return names;
  }

  /** Reads a report and holds it to its document type. */
  private static Element parse(Path file)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> {
      assertThat(publicId).isEqualTo("-//JACOCO//DTD Report 1.1//EN");
      assertThat(systemId).endsWith("report.dtd");
      return new InputSource(JacocoReportTest.class.getResourceAsStream(DTD));
    });
    builder.setErrorHandler(new Strict());
    try (InputStream in = Files.newInputStream(file)) {
      return builder.parse(in).getDocumentElement();
    }
  }

  /** Lets nothing pass that a document type does not allow. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
