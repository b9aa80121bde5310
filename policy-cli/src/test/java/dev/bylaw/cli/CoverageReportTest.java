package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bylaw test} reports of coverage, in text, LCOV and JSON, and when it fails. */
final class CoverageReportTest {
  @TempDir
  Path folder;

  @BeforeEach
  void writePolicies() throws IOException {
    TestedPolicies.write(folder);
  }

  @Test
  void text_underlines_what_is_missed() throws IOException {
    GoldenOutput.check("test-coverage.txt", run("--coverage", "policies"));
  }

  @Test
  void lcov_has_a_record_for_each_file() {
    List<String> lines = run("--format", "text=out.txt", "--coverage-format", "lcov", "policies")
        .output()
        .lines()
        .toList();

    assertThat(lines.stream().filter(each -> each.startsWith("SF:")))
        .containsExactly("SF:policies/network.bylaw", "SF:policies/numbers.bylaw");
    assertThat(lines.stream().filter(each -> each.equals("end_of_record"))).hasSize(2);
    List<String> network = lines.subList(0, lines.indexOf("end_of_record"));
    assertThat(network)
        .contains("FN:4,network", "FN:10,privileged", "FNDA:3,network", "FNDA:0,privileged")
        .contains("FNF:2", "FNH:1", "DA:5,3", "DA:11,0");
    assertThat(values(network, "BRF:")).containsExactly(branches(network).size() + "");
    assertThat(values(network, "BRH:"))
        .containsExactly(branches(network).stream()
                .filter(each -> !each.endsWith(",-") && !each.endsWith(",0"))
                .count()
            + "");
    assertThat(values(network, "LF:")).containsExactly(values(network, "DA:").size() + "");
  }

  @Test
  void lcov_tells_what_was_not_evaluated_from_what_never_came() {
    Map<String, List<String>> taken = run(
            "--format", "text=out.txt", "--coverage-format", "lcov", "policies/network.bylaw")
        .output()
        .lines()
        .filter(each -> each.startsWith("BRDA:"))
        .collect(Collectors.groupingBy(
            each -> each.substring(5, each.indexOf(',')),
            Collectors.mapping(
                each -> each.substring(each.lastIndexOf(',') + 1), Collectors.toList())));

    assertThat(taken.get("5")).startsWith("1", "2").contains("0");
    assertThat(taken.get("11")).isNotEmpty().containsOnly("-");
  }

  @Test
  void json_is_as_its_schema_says() throws IOException {
    CommandLineRun run = run("--format", "tap", "--coverage-format", "json=cov.json", "policies");

    JsonNode coverage =
        ReportSchema.valid("coverage.schema.json", Files.readString(folder.resolve("cov.json")));

    assertThat(run.output()).startsWith("TAP version 14");
    assertThat(coverage.at("/summary/declarations/covered").asInt()).isEqualTo(2);
    assertThat(coverage.at("/summary/declarations/total").asInt()).isEqualTo(3);
    assertThat(coverage.at("/files/1/declarations/0/name").asText()).isEqualTo("large");
    assertThat(coverage.at("/files/1/declarations/0/tests"))
        .extracting(JsonNode::asText)
        .containsExactly("p.numbers.large", "p.numbers.small");
    assertThat(coverage.at("/files/1/declarations/0/points/1/times/true").asInt())
        .isEqualTo(1);
  }

  @Test
  void too_little_coverage_fails_and_says_of_what() {
    CommandLineRun enough = run("--fail-under", "100", "policies/numbers.bylaw");
    CommandLineRun low = run("--fail-under", "60.5", "policies");

    assertThat(enough.exitCode()).isZero();
    assertThat(enough.output()).contains("2 tests passed", "rule");
    assertThat(low.exitCode()).isEqualTo(1);
    assertThat(low.errors())
        .contains("coverage of operands is")
        .contains(", less than 60.5 %")
        .doesNotContain("coverage of statements");
  }

  @Test
  void low_coverage_fails_though_every_test_passes() throws IOException {
    Files.writeString(
        folder.resolve("half.bylaw"),
        "package half\nfn f(a: int): bool = a > 1\ntest \"t\" { expect that f(2) }\n");

    assertThat(run("half.bylaw").exitCode()).isZero();
    assertThat(run("--fail-under", "50", "half.bylaw").exitCode()).isZero();
    CommandLineRun low = run("--fail-under", "51", "half.bylaw");
    assertThat(low.exitCode()).isEqualTo(1);
    assertThat(low.errors()).contains("coverage of operands is 50.0 % (1 of 2), less than 51 %");
  }

  @Test
  void what_cannot_be_is_refused() {
    assertThat(run("--fail-under", "101", "policies").errors())
        .contains("--fail-under: 101.0 is not from 0 to 100");
    CommandLineRun both = run("--format", "json", "--coverage", "policies");
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.errors()).contains("name a file, as --coverage-format text=FILE");
    assertThat(run("--coverage-format", "html", "policies").errors())
        .contains("there is no format 'html'; use text, lcov, jacoco or json");
  }

  private static List<String> values(List<String> lines, String record) {
    return lines.stream()
        .filter(each -> each.startsWith(record))
        .map(each -> each.substring(record.length()))
        .toList();
  }

  private static List<String> branches(List<String> lines) {
    return values(lines, "BRDA:");
  }

  private CommandLineRun run(String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "test";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return CommandLineRun.of(folder, "", line);
  }
}
