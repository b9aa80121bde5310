package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bylaw.cli.terminal.Printable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check does with inputs of every sort. */
final class CheckInputTest {
  private static final String POD = """
      {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"}, "spec": {"hostNetwork": true,
       "containers": [{"name": "c", "image": "i"}]}}""";

  @TempDir
  Path folder;

  @Test
  void standard_input_is_read_and_named() throws IOException {
    JsonNode result = check(Manifests.PRIVILEGED_POD, "-");

    assertThat(result.at("/findings/0/file").asText()).isEqualTo("<stdin>");
    assertThat(result.at("/findings/0/rule").asText()).isEqualTo("pss.baseline.privileged");
  }

  @Test
  void positions_are_those_of_the_document_in_its_file() throws IOException {
    write("two.yaml", "# first\n---\n" + Manifests.GOOD_POD + "---\n" + Manifests.PRIVILEGED_POD);

    JsonNode finding = check("", "two.yaml").at("/findings/0");

    assertThat(finding.at("/document").asInt()).isEqualTo(1);
    assertThat(finding.at("/line").asInt()).isEqualTo(25);
    assertThat(finding.at("/path").asText())
        .isEqualTo("/spec/containers/0/securityContext/privileged");
  }

  @Test
  void json_may_have_comments_and_trailing_commas_where_yaml_reads_them() throws IOException {
    write("a.json", "# a comment\n" + POD.replace("true,", "true, # another\n"));
    write("b.json", POD.replace("\"i\"}]", "\"i\",},]"));
    write("c.json", "// no comment\n" + POD);

    JsonNode result = check("", "a.json", "b.json", "c.json");

    assertThat(files(result, "pss.baseline.host_namespaces")).containsExactly("a.json", "b.json");
    assertThat(result.at("/errors")).hasSize(1);
    assertThat(result.at("/errors/0/file").asText()).isEqualTo("c.json");
    assertThat(result.at("/errors/0/line").asInt()).isPositive();
  }

  @Test
  void row9_lists_are_opened_whatever_they_call_themselves() throws IOException {
    write("list.json", "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": [" + POD + "]}");
    write(
        "map.json", "{\"apiVersion\": \"v1\", \"kind\": \"ConfigMap\", \"items\": [" + POD + "]}");
    write(
        "pods.json",
        ("{\"apiVersion\": \"v1\", \"kind\": \"PodList\", \"items\": [" + POD + "]}")
            .replace("\"apiVersion\": \"v1\", \"kind\": \"Pod\", ", ""));

    JsonNode result = check("", "list.json", "map.json", "pods.json");

    assertThat(files(result, "pss.baseline.host_namespaces"))
        .containsExactly("list.json", "map.json", "pods.json");
    assertThat(result.at("/findings/0/item").asInt()).isZero();
  }

  @Test
  void a_list_in_a_list_is_refused_as_kubectl_refuses_it() throws IOException {
    write(
        "nested.json",
        "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": ["
            + "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": [" + POD + "]}]}");

    CommandLineRun run = CommandLineRun.of(folder, "", "check", "nested.json");

    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void templates_of_workloads_and_every_sort_of_container_are_judged() throws IOException {
    write("cron.yaml", """
        apiVersion: batch/v1
        kind: CronJob
        metadata: { name: nightly }
        spec:
          schedule: "0 0 * * *"
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: Never
                  initContainers: [ { name: i, securityContext: { privileged: true } } ]
                  containers: [ { name: c } ]
                  ephemeralContainers: [ { name: e, securityContext: { privileged: true } } ]
        """);

    JsonNode result = check("", "cron.yaml");

    assertThat(paths(result, "pss.baseline.privileged"))
        .containsExactly(
            "/spec/jobTemplate/spec/template/spec/initContainers/0/securityContext/privileged",
            "/spec/jobTemplate/spec/template/spec/ephemeralContainers/0/securityContext/privileged");
  }

  @Test
  void row80_every_path_ends_as_checked_skipped_or_failed() throws IOException {
    write("good.yaml", Manifests.GOOD_POD);
    write("chart/templates/web.yaml", "apiVersion: v1\nkind: Pod\nname: {{ .Values.name }}: {{\n");
    write("chart/values.yaml", "replicas: 1\n");
    write("list.yaml", "- a\n- b\n");
    write("empty.yaml", "");
    write("notes.txt", "x");

    JsonNode result = check("", ".");

    assertThat(skipped(result))
        .containsExactlyInAnyOrder(
            "notes.txt",
            "chart/templates/web.yaml",
            "chart/values.yaml",
            "empty.yaml",
            "list.yaml");
    assertThat(result.at("/summary/objects").asInt()).isEqualTo(1);
    assertThat(result.at("/errors")).isEmpty();
  }

  @Test
  void row80_a_template_that_is_named_is_an_error_with_the_remedy() throws IOException {
    write("web.yaml", "apiVersion: v1\nkind: {{ .Values.name }}: {{\n");

    CommandLineRun run = CommandLineRun.of(folder, "", "check", "web.yaml");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).contains("web.yaml:2:").contains("helm template");
  }

  @Test
  void row80_what_stands_beside_a_broken_document_is_checked() throws IOException {
    write(
        "mixed.yaml", Manifests.PRIVILEGED_POD + "---\na: {{ b\n---\n" + Manifests.PRIVILEGED_POD);

    CommandLineRun run = CommandLineRun.of(folder, "", "check", "--format", "json", ".");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(new ObjectMapper().readTree(run.output()).at("/findings")).isNotEmpty();
  }

  @Test
  void row79_nothing_from_the_input_acts_on_a_terminal_or_a_log() throws IOException {
    String evil = "a\\u001b[31m\\u202e\\n::error::x\\u0085";
    write(
        "evil.json",
        POD.replace("\"name\": \"c\"", "\"name\": \"" + evil + "\"")
            .replace("\"name\": \"p\"", "\"name\": \"" + evil + "\""));

    CommandLineRun text = CommandLineRun.of(folder, "", "check", "evil.json");
    CommandLineRun json = CommandLineRun.of(folder, "", "check", "--format", "json", "evil.json");

    assertThat(text.output()).contains("\\u{1b}[31m\\u{202e}\\u{a}::error::x\\u{85}");
    for (String output : List.of(text.output(), json.output())) {
      assertThat(output.lines()).noneMatch(line -> line.startsWith("::error"));
      assertThat(output.codePoints().filter(c -> c != '\n')).noneMatch(Printable::mustEscape);
    }
    assertThat(new ObjectMapper()
            .readTree(json.output())
            .at("/findings/0/object/name")
            .asText())
        .isEqualTo("a\u001b[31m\u202e\n::error::x\u0085");
  }

  @Test
  void the_order_of_results_does_not_depend_on_threads() throws IOException {
    for (int i = 0; i < 60; i++) {
      write("pod%02d.yaml".formatted(i), Manifests.PRIVILEGED_POD);
    }

    List<String> files = files(check("", "."), "pss.baseline.privileged");

    assertThat(files).hasSize(60).isSorted();
  }

  @Test
  void a_file_of_50_megabytes_is_checked() throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("big.yaml"), StandardCharsets.UTF_8)) {
      out.write("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: big }\ndata:\n");
      String line = "x".repeat(1000);
      for (int i = 0; i < 50_000; i++) {
        out.write("  k" + i + ": " + line + "\n");
      }
      out.write("---\n" + Manifests.PRIVILEGED_POD);
    }

    JsonNode result = check("", "big.yaml");

    assertThat(result.at("/errors")).isEmpty();
    assertThat(result.at("/findings")).hasSize(1);
    assertThat(result.at("/findings/0/line").asInt()).isGreaterThan(50_000);
  }

  @Test
  void a_file_above_the_limit_fails_with_the_limit() throws IOException {
    try (Writer out =
        Files.newBufferedWriter(folder.resolve("huge.yaml"), StandardCharsets.UTF_8)) {
      String line = "# " + "x".repeat(1_000_000) + "\n";
      for (int i = 0; i < 70; i++) {
        out.write(line);
      }
    }
    write("good.yaml", Manifests.GOOD_POD);

    CommandLineRun run = CommandLineRun.of(folder, "", "check", ".");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).contains("huge.yaml: is larger than").contains("1 object");
  }

  private JsonNode check(String input, String... paths) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
    arguments.addAll(List.of(paths));
    CommandLineRun run = CommandLineRun.of(folder, input, arguments.toArray(String[]::new));
    return new ObjectMapper().readTree(run.output());
  }

  private static List<String> files(JsonNode result, String rule) {
    return column(result, rule, "file");
  }

  private static List<String> paths(JsonNode result, String rule) {
    return column(result, rule, "path");
  }

  private static List<String> column(JsonNode result, String rule, String column) {
    List<String> values = new ArrayList<>();
    for (JsonNode each : result.at("/findings")) {
      if (each.at("/rule").asText().equals(rule)) {
        values.add(each.at("/" + column).asText());
      }
    }
    return values;
  }

  private static List<String> skipped(JsonNode result) {
    List<String> values = new ArrayList<>();
    result.at("/skipped").forEach(each -> values.add(each.at("/path").asText()));
    return values;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
