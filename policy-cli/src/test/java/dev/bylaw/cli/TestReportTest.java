package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The formats in which {@code bylaw test} reports what came of the tests. */
final class TestReportTest {
  @TempDir
  Path folder;

  @BeforeEach
  void writePolicies() throws IOException {
    TestedPolicies.write(folder);
  }

  @Test
  void junit_has_a_suite_for_each_package_and_a_case_for_each_test() throws Exception {
    CommandLineRun run = run("--format", "junit", "policies");

    Element suites = parse(run.output()).getDocumentElement();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(suites.getTagName()).isEqualTo("testsuites");
    assertThat(suites.getAttribute("tests")).isEqualTo("5");
    assertThat(suites.getAttribute("failures")).isEqualTo("1");
    assertThat(attributes(suites.getElementsByTagName("testsuite"), "name"))
        .containsExactly("p.network", "p.numbers");
    assertThat(attributes(suites.getElementsByTagName("testcase"), "name"))
        .containsExactly(
            "host network is refused", "others are # not", "pods in files", "large", "small");
    Element first = (Element) suites.getElementsByTagName("testcase").item(0);
    assertThat(first.getAttribute("classname")).isEqualTo("p.network");
    assertThat(first.getAttribute("file")).isEqualTo("policies/network.bylaw");
    assertThat(first.getAttribute("line")).isEqualTo("13");
    assertThat(first.getAttribute("time")).matches("\\d+\\.\\d{3}");
  }

  @Test
  void junit_says_what_was_expected_and_what_came() throws Exception {
    NodeList failures =
        parse(run("--format", "junit", "policies").output()).getElementsByTagName("failure");

    assertThat(failures.getLength()).isEqualTo(1);
    Element failure = (Element) failures.item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo("the rules say something else than is expected");
    assertThat(failure.getTextContent())
        .contains("policies/network.bylaw:20:3: ")
        .contains("deny p.network.network at spec.hostPID | deny p.network.network at spec.hostN");
  }

  @Test
  void junit_escapes_what_xml_cannot_hold() throws Exception {
    Files.writeString(
        folder.resolve("odd.bylaw"),
        "package odd\ntest \"<\\u{1}&\\u{202E}\" { expect that 1 == 2 }\n");

    Document document = parse(run("--format", "junit", "odd.bylaw").output());

    assertThat(attributes(document.getElementsByTagName("testcase"), "name"))
        .containsExactly("<\\u{1}&\\u{202e}");
  }

  @Test
  void tap() throws IOException {
    GoldenOutput.check("test-tap.txt", run("--format", "tap", "policies"));
  }

  @Test
  void the_diagnostics_of_tap_are_yaml() {
    String tap = run("--format", "tap", "policies").output();
    String block = tap.substring(tap.indexOf("  ---\n"), tap.indexOf("  ...\n"));
    String yaml = block.lines().map(each -> each.substring(2)).collect(Collectors.joining("\n"));

    ReadResult read = DocumentReader.yaml(SourceText.of("tap", yaml), Limits.DEFAULT);

    assertThat(read.complete()).isTrue();
    assertThat(NodeWriter.yaml(read.documents().get(0).root()))
        .contains("file: policies/network.bylaw", "line: 20", "expected  ");
  }

  @Test
  void json_is_as_its_schema_says() throws IOException {
    JsonNode result = ReportSchema.valid(
        "test-result.schema.json", run("--format", "json", "policies").output());

    assertThat(result.at("/summary/tests").asInt()).isEqualTo(5);
    assertThat(result.at("/summary/failed").asInt()).isEqualTo(1);
    JsonNode failed = result.at("/tests/0");
    assertThat(failed.at("/passed").asBoolean()).isFalse();
    assertThat(failed.at("/line").asInt()).isEqualTo(13);
    assertThat(failed.at("/failures/0/line").asInt()).isEqualTo(20);
    assertThat(failed.at("/failures/0/column").asInt()).isEqualTo(3);
    assertThat(failed.at("/failures/0/compared/0/same").asBoolean()).isFalse();
    assertThat(failed.at("/failures/0/input/file").asText()).isEqualTo("input");
    assertThat(result.at("/tests/1/failures")).isEmpty();
  }

  @Test
  void several_reports_are_written_in_one_run() throws Exception {
    CommandLineRun run =
        run("--format", "text", "--format", "junit=out.xml", "--format", "tap=out.tap", "policies");

    assertThat(run.output()).contains("1 failed, 4 tests passed");
    assertThat(parse(Files.readString(folder.resolve("out.xml")))
            .getElementsByTagName("testcase")
            .getLength())
        .isEqualTo(5);
    assertThat(folder.resolve("out.tap")).content().startsWith("TAP version 14\n1..5\n");
  }

  @Test
  void formats_that_cannot_be_written_are_refused() {
    assertThat(run("--format", "html", "policies").errors())
        .contains("--format: there is no format 'html'; use text, junit, tap or json");
    assertThat(run("--format", "tap", "--format", "json", "policies").errors())
        .contains("only one report can go to standard output");
    CommandLineRun unwritable = run("--format", "tap=no/such/folder", "policies");
    assertThat(unwritable.exitCode()).isEqualTo(2);
    assertThat(unwritable.errors()).contains("cannot write no/such/folder");
  }

  private CommandLineRun run(String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "test";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return CommandLineRun.of(folder, "", line);
  }

  private static Document parse(String xml)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> attributes(NodeList elements, String name) {
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> ((Element) elements.item(i)).getAttribute(name))
        .toList();
  }
}
