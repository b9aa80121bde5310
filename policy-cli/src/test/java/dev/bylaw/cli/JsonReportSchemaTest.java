package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real results against the published schema. */
final class JsonReportSchemaTest {
  @TempDir
  Path folder;

  @Test
  void a_result_with_everything_in_it_is_valid() throws IOException {
    write("bad.yaml", Manifests.PRIVILEGED_POD);
    write(
        "list.json",
        "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": [{\"kind\": \"Pod\","
            + "\"apiVersion\": \"v1\", \"spec\": {\"hostIPC\": true}}]}");
    write("wrong.yaml", Manifests.GOOD_POD.replace("spec:\n", "spec:\n  hostPID: 'yes'\n"));
    write(
        "newer.yaml", Manifests.GOOD_POD.replace("spec:\n", "spec:\n  HostPID: true\n  nwe: 1\n"));
    write("broken.yaml", "a: [");
    write("rollout.yaml", "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\n");
    write("values.yaml", "a: 1\n");
    write(
        "who.bylaw",
        "package p\nrule who on Pod as pod {"
            + " deny if request.userInfo.username != \"x\" message \"no\" }\n");

    JsonNode result =
        valid("check", "--format", "json", "--policy", "who.bylaw", ".", "absent.yaml");

    for (String part :
        new String[] {"findings", "errors", "notEvaluated", "notChecked", "unknownFields", "skipped"
        }) {
      assertThat(result.at("/" + part)).as(part).isNotEmpty();
      assertThat(result.at("/summary/" + part).asInt())
          .as("number of " + part)
          .isEqualTo(result.at("/" + part).size());
    }
    assertThat(result.at("/profile").asText()).isEqualTo("restricted");
    assertThat(result.at("/kubernetes").asText()).startsWith("1.");
    assertThat(result.toString()).contains("\"fix\":[{\"op\":");
  }

  @Test
  void a_result_with_nothing_in_it_is_valid_and_has_every_field() throws IOException {
    JsonNode result = valid("check", "--format", "json", "--allow-empty", ".");

    assertThat(result).hasSize(13);
    assertThat(result.at("/summary/silenced").asInt()).isZero();
  }

  @Test
  void reports_go_to_files_too() throws IOException {
    write("bad.yaml", Manifests.PRIVILEGED_POD);

    CommandLineRun run = CommandLineRun.of(
        folder, "", "check", "--format", "text", "--format", "json=out.json", "bad.yaml");

    assertThat(run.output()).contains("critical[pss.baseline.privileged]");
    assertThat(validate(Files.readString(folder.resolve("out.json")))).isNotNull();
    CommandLineRun unwritable =
        CommandLineRun.of(folder, "", "check", "--format", "json=no/such/folder.json", "bad.yaml");
    assertThat(unwritable.exitCode()).isEqualTo(2);
    assertThat(unwritable.errors()).contains("cannot write no/such/folder.json");
  }

  private JsonNode valid(String... arguments) throws IOException {
    return validate(CommandLineRun.of(folder, "", arguments).output());
  }

  private static JsonNode validate(String json) throws IOException {
    return ReportSchema.valid("check-result.schema.json", json);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
