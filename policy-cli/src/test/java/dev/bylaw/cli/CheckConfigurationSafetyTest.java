package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in a profile, as who runs a check meets them: nothing is checked, nothing passes. */
final class CheckConfigurationSafetyTest {
  @TempDir
  Path folder;

  @BeforeEach
  void writeManifest() throws IOException {
    Files.writeString(folder.resolve("pod.yaml"), Manifests.PRIVILEGED_POD);
  }

  @Test
  void row10_an_action_that_yaml_retypes_is_an_error() throws IOException {
    refused("action: off", "profile.yaml:4:13", "disabled");
  }

  @Test
  void row11_an_unquoted_version_is_an_error_that_says_quote_it() throws IOException {
    assertThat(parameter("version: 1.30").errors())
        .contains("profile.yaml:4:22")
        .contains("quote");
  }

  @Test
  void row12_what_matches_nothing_is_an_error() throws IOException {
    refused("match: { kinds: [Podd] }", "profile.yaml:4:", "Podd");
    CommandLineRun misspelt = profile("name: p\nrules:\n  - use: pss.baselin.*\n");
    assertThat(misspelt.exitCode()).isEqualTo(2);
    assertThat(misspelt.errors()).contains("profile.yaml:3:10").contains("pss.baseline.*");
  }

  @Test
  void row13_empty_lists_and_blocks_are_errors() throws IOException {
    refused("match: { namespaces: [] }", "profile.yaml:4:", "empty");
    refused("exclude: {}", "profile.yaml:4:", "empty");
  }

  @Test
  void row14_the_fields_of_a_block_are_joined_by_and() throws IOException {
    CommandLineRun other = entry("exclude: { kinds: [Pod], namespaces: [kube-system] }");
    CommandLineRun same = entry("exclude: { kinds: [Pod], namespaces: [shop] }");

    assertThat(other.exitCode()).as(other.errors()).isEqualTo(1);
    assertThat(other.output()).contains("pss.baseline.privileged");
    assertThat(same.output()).doesNotContain("pss.baseline.privileged");
  }

  @Test
  void row15_what_cannot_be_decided_matches_and_does_not_exclude() throws IOException {
    String selector = "{ namespaceSelector: { matchLabels: { team: a } } }";

    assertThat(entry("match: " + selector).exitCode()).isEqualTo(1);
    assertThat(entry("exclude: " + selector).exitCode()).isEqualTo(1);
    assertThat(entry("match: { users: [alice] }").exitCode()).isEqualTo(1);
    assertThat(entry("exclude: { users: [alice] }").exitCode()).isEqualTo(1);
  }

  @Test
  void row76_null_unknown_and_wrong_parameters_are_errors() throws IOException {
    assertThat(parameter("version: null").errors()).contains("profile.yaml:4:").contains("null");
    assertThat(parameter("versio: '1.30'").errors())
        .contains("profile.yaml:4:13")
        .contains("did you mean 'version'?");
    assertThat(parameter("version: newest").errors()).contains("profile.yaml:4:22");
  }

  @Test
  void all_errors_of_a_profile_are_listed() throws IOException {
    CommandLineRun run = profile("""
        name: p
        rules:
          - use: pss.baseline.privilegd
          - use: pss.baseline.host_port
        """);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).contains("profile.yaml:3:").contains("profile.yaml:4:");
  }

  private void refused(String line, String... said) throws IOException {
    CommandLineRun run = entry(line);
    assertThat(run.exitCode()).as(line).isEqualTo(2);
    assertThat(run.output()).as(line).isEmpty();
    assertThat(run.errors()).as(line).contains(said);
  }

  private CommandLineRun parameter(String given) throws IOException {
    CommandLineRun run = profile(
        "name: p\nrules:\n  - use: pss.restricted.capabilities\n    with: { " + given + " }\n");
    assertThat(run.exitCode()).as(given).isEqualTo(2);
    assertThat(run.output()).as(given).isEmpty();
    return run;
  }

  private CommandLineRun entry(String line) throws IOException {
    return profile("name: p\nrules:\n  - use: pss.baseline.privileged\n    " + line + "\n");
  }

  private CommandLineRun profile(String text) throws IOException {
    Files.writeString(folder.resolve("profile.yaml"), text);
    return CommandLineRun.of(
        folder, "", "check", "--profile", "profile.yaml", "--allow-empty", "pod.yaml");
  }
}
