package dev.bylaw.kubernetes.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.cases.SharedCases;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.profile.ProfileEntry;
import dev.bylaw.profile.ProfileReader;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of controls in the documentation says what the rules say. */
class PodSecurityDocumentationTest {
  private static final Path PAGE = Path.of("../docs/pod-security-standards.md");

  private final Library library = KubernetesRules.library();

  /** A line of the table. */
  private record Row(
      String control,
      String rule,
      String level,
      List<String> versions,
      List<String> cis,
      String fix) {
    static Row of(String line) {
      List<String> cells =
          Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Row(
          cells.get(1).replace("`", ""),
          cells.get(2).replace("`", ""),
          cells.get(3),
          list(cells.get(4)),
          list(cells.get(5)),
          cells.get(6));
    }

    private static List<String> list(String cell) {
      return cell.isEmpty() ? List.of() : List.of(cell.split(", "));
    }
  }

  @Test
  void every_control_has_a_line_with_its_rule_level_and_mappings() throws IOException {
    List<String> documented = rows().stream()
        .map(row -> "%s %s %s %s".formatted(row.control, row.rule, row.level, row.cis))
        .toList();

    assertThat(documented)
        .hasSize(19)
        .containsExactlyInAnyOrderElementsOf(rules().stream()
            .map(rule -> "%s %s %s %s"
                .formatted(
                    String.join(" ", rule.mappings().getOrDefault("pss", List.of())),
                    rule.id(),
                    rule.id().split("\\.", -1)[1],
                    rule.mappings().getOrDefault("cis", List.of())))
            .toList());
  }

  @Test
  void a_line_names_a_fix_exactly_if_the_rule_has_one() throws IOException {
    Map<String, Boolean> fixes = ProgramLibrary.from(library)
        .program()
        .declarations(RuleDefinition.class)
        .collect(Collectors.toMap(rule -> rule.id().toString(), rule -> hasFix(rule.body())));

    for (Row row : rows()) {
      assertThat(!row.fix.equals("none")).as(row.rule).isEqualTo(fixes.get(row.rule));
    }
  }

  @Test
  void every_rule_says_why_it_matters_and_how_to_comply() {
    for (RuleInfo rule : rules()) {
      assertThat(rule.title()).as(rule.id()).isNotBlank();
      assertThat(rule.body()).as(rule.id()).hasSizeGreaterThan(80);
    }
  }

  @Test
  void replaced_rules_are_those_of_the_profile_restricted() throws IOException {
    SourceText text = Objects.requireNonNull(library.profiles().get("restricted"));
    Map<String, String> replaced =
        ProfileReader.read(text).profile().orElseThrow().entries().stream()
            .filter(entry -> entry.parameters().containsKey("replaced_from"))
            .collect(Collectors.toMap(ProfileEntry::use, PodSecurityDocumentationTest::from));

    assertThat(replaced).hasSize(4);
    assertThat(Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("| `pss.baseline."))
            .map(line -> line.replace("`", "").split(" \\| |\\| | \\|", -1)))
        .extracting(cells -> cells[1], cells -> cells[3])
        .containsExactlyInAnyOrderElementsOf(replaced.entrySet().stream()
            .map(entry -> tuple(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static String from(ProfileEntry entry) {
    return ((StringNode) Objects.requireNonNull(entry.parameters().get("replaced_from"))).value();
  }

  @Test
  void versions_are_those_of_the_upstream_controls() throws IOException {
    JsonNode controls = JsonMapper.builder()
        .build()
        .readTree(SharedCases.folder().resolve("pss/controls.json").toFile());
    Map<String, List<String>> upstream = new TreeMap<>();
    for (JsonNode control : controls) {
      List<String> versions = new ArrayList<>();
      control
          .path("revisions")
          .forEach(each -> versions.add(each.path("minimumVersion").asText().substring(1)));
      upstream.put(control.path("control").asText(), versions);
    }

    assertThat(rows().stream().collect(Collectors.toMap(Row::control, Row::versions)))
        .containsExactlyInAnyOrderEntriesOf(upstream);
  }

  private List<RuleInfo> rules() {
    return library.rules().stream().filter(rule -> rule.id().startsWith("pss.")).toList();
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| `") && line.split("\\|", -1).length == 8)
        .map(Row::of)
        .toList();
  }

  private static boolean hasFix(List<Statement> statements) {
    return statements.stream().anyMatch(PodSecurityDocumentationTest::hasFix);
  }

  private static boolean hasFix(Statement statement) {
    if (statement instanceof Statement.For loop) {
      return hasFix(loop.body());
    }
    if (statement instanceof Statement.If branch) {
      return hasFix(branch.whenTrue()) || hasFix(branch.whenFalse());
    }
    return statement instanceof Statement.Check check && !check.fixes().isEmpty();
  }
}
