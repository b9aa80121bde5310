package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules cannot see in an object is said, and judges nothing. */
final class UnknownFieldSafetyTest {
  @TempDir
  Path folder;

  @Test
  void fact2_a_key_that_differs_by_case_only_is_reported_and_not_read() throws IOException {
    pod("HostNetwork: true");

    CommandLineRun run = CommandLineRun.of(folder, "", "check", "pod.yaml");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith("""
        warning[B0620]: PodSpec has no field 'HostNetwork', only 'hostNetwork'
          --> pod.yaml:5:3 (Pod shop/good)
           |
         5 |   HostNetwork: true
           |   ^^^^^^^^^^^ write 'hostNetwork'
           = note: keys are case-sensitive: no rule sees this one, and the API server drops it,
                   while tools on the way to it may take it for the other

        no findings in 1 object of 1 file
        1 field not known
        """);
  }

  @Test
  void fact2_the_right_key_beside_it_decides() throws IOException {
    pod("HostNetwork: false\n  hostNetwork: true");

    CommandLineRun run = CommandLineRun.of(folder, "", "check", "pod.yaml");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("warning[B0620]")
        .contains("high[pss.baseline.host_namespaces]");
  }

  @Test
  void row38_fields_of_newer_versions_are_reported_with_the_versions_that_are_known()
      throws IOException {
    pod("fromTheFuture: { hostNetwork: true }\n  hostNetwrk: true");
    Files.copy(folder.resolve("pod.yaml"), folder.resolve("same.yaml"));

    CommandLineRun run = CommandLineRun.of(folder, "", "check", ".");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).startsWith("""
        unknown field: PodSpec has no field 'fromTheFuture' in Kubernetes 1.11 to 1.37: \
        pod.yaml:5:3, same.yaml:5:3
        unknown field: PodSpec has no field 'hostNetwrk' (did you mean 'hostNetwork'?): \
        pod.yaml:6:3, same.yaml:6:3

        no findings in 2 objects of 2 files
        4 fields not known
        """);
  }

  @Test
  void row38_a_kind_or_version_that_is_not_known_is_an_error_with_the_versions_that_are()
      throws IOException {
    Files.writeString(folder.resolve("kind.yaml"), "apiVersion: apps/v1\nkind: SwarmSet\n");
    Files.writeString(folder.resolve("version.yaml"), "apiVersion: apps/v9\nkind: Deployment\n");

    CommandLineRun run = CommandLineRun.of(folder, "", "check", "kind.yaml", "version.yaml");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output())
        .contains("error[B0610]: apps/v1 has no kind 'SwarmSet' in any version of Kubernetes from"
            + " 1.11 to 1.37\n  --> kind.yaml:2:7")
        .contains("error[B0610]: apps/v9 has no kind 'Deployment'; Deployment is in apps/v1,")
        .contains(" of Kubernetes 1.11 to 1.37\n  --> version.yaml:1:13");
  }

  @Test
  void row38_a_version_beyond_the_types_is_said() throws IOException {
    pod("hostPID: false");

    assertThat(warned("1.38"))
        .contains(
            "warning[B0594]: kubernetes 1.38 is newer than the versions whose types are known,"
                + " 1.11 to 1.37");
    assertThat(warned("1.10")).contains("warning[B0594]: kubernetes 1.10 is older");
    assertThat(warned("1.37.4")).isEmpty();
    assertThat(warned("1.11")).isEmpty();
  }

  @Test
  void row38_programs_get_all_of_it() throws IOException {
    pod("HostNetwork: true\n  fromTheFuture: 1");

    JsonNode result = json("pod.yaml");

    assertThat(result.at("/types/newest").asText()).isEqualTo("1.37");
    assertThat(result.at("/unknownFields").findValuesAsText("code"))
        .containsExactly("B0620", "B0621");
    JsonNode first = result.at("/unknownFields/0");
    assertThat(first.at("/path").asText()).isEqualTo("/spec/HostNetwork");
    assertThat(first.at("/meant").asText()).isEqualTo("hostNetwork");
    assertThat(first.at("/type").asText()).isEqualTo("PodSpec");
    assertThat(first.at("/line").asInt()).isEqualTo(5);
    assertThat(first.at("/endColumn").asInt()).isEqualTo(14);
  }

  @Test
  void many_unknown_fields_are_counted_and_not_all_shown() throws IOException {
    pod(IntStream.range(0, 150)
        .mapToObj(i -> "unheardOf" + i + ": 1")
        .collect(Collectors.joining("\n  ")));

    JsonNode result = json("pod.yaml");
    String text = CommandLineRun.of(folder, "", "check", "pod.yaml").output();

    assertThat(result.at("/summary/unknownFields").asInt()).isEqualTo(150);
    assertThat(result.at("/unknownFields")).hasSize(100);
    assertThat(text.lines().filter(line -> line.startsWith("unknown field:"))).hasSize(11);
    assertThat(text)
        .contains("unknown field: and 90 more, which the JSON report lists")
        .contains("150 fields not known");
  }

  @Test
  void warnings_about_fields_speak_of_the_version_that_is_checked_for() throws IOException {
    pod("hostPID: false");
    Files.writeString(
        folder.resolve("users.bylaw"),
        "package p\nrule users on Pod as pod {"
            + " deny if pod.spec.hostUsers == true message \"no\" }\n");

    CommandLineRun old = CommandLineRun.of(
        folder, "", "check", "--policy", "users.bylaw", "--kubernetes", "1.20", "pod.yaml");
    CommandLineRun recent =
        CommandLineRun.of(folder, "", "check", "--policy", "users.bylaw", "pod.yaml");

    assertThat(old.exitCode()).isZero();
    assertThat(old.errors())
        .contains("warning[B0402]: version 1.20 has no field 'hostUsers' in PodSpec")
        .contains("--> users.bylaw:2:45")
        .contains("it is known from 1.28");
    assertThat(recent.errors()).isEmpty();
  }

  private String warned(String kubernetes) {
    CommandLineRun run =
        CommandLineRun.of(folder, "", "check", "--kubernetes", kubernetes, "pod.yaml");
    assertThat(run.exitCode()).isZero();
    return run.errors();
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper()
        .readTree(
            CommandLineRun.of(folder, "", "check", "--format", "json", file).output());
  }

  private void pod(String lines) throws IOException {
    Files.writeString(
        folder.resolve("pod.yaml"),
        Manifests.GOOD_POD.replace("spec:\n", "spec:\n  " + lines + "\n"));
  }
}
