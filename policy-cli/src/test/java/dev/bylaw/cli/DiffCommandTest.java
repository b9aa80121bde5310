package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
  private static final String POLICY = """
      package team

      rule replicas on Deployment as d {
        deny if (d.spec.replicas ?? 1) > %s message "too many replicas"
      }
      """;

  private static final String MANIFEST = """
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web, namespace: shop }
      spec:
        replicas: 3
        template: { spec: { containers: [ { name: c, image: app } ] } }
      """;

  @TempDir
  Path folder;

  @BeforeEach
  void policies() throws IOException {
    Files.writeString(folder.resolve("old.bylaw"), POLICY.formatted("5"));
    Files.writeString(folder.resolve("new.bylaw"), POLICY.formatted("2"));
    Files.writeString(folder.resolve("same.bylaw"), POLICY.formatted("5").replace("d.", "d ."));
    Files.writeString(folder.resolve("words.bylaw"), POLICY.formatted("5").replace("too", "so"));
    Files.writeString(folder.resolve("web.yaml"), MANIFEST);
  }

  private CommandLineRun diff(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "diff";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandLineRun.of(folder, "", all);
  }

  @Test
  void objects_of_manifests_are_listed_with_what_each_side_finds() {
    assertThat(diff("old.bylaw", "new.bylaw", "--on", "web.yaml"))
        .isEqualTo(new CommandLineRun(1, """
            Deployment shop/web  web.yaml:1:1
              newly found: team.replicas
                + deny spec.replicas: too many replicas  web.yaml:5:13

            changed: team.replicas
            1 object of 1 judged differently
            """, ""));
  }

  @Test
  void a_search_prints_a_test_that_shows_the_difference() {
    CommandLineRun run = diff("old.bylaw", "new.bylaw");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors()).isEmpty();
    assertThat(run.output())
        .contains("newly found: team.replicas", "replicas: 3", "expect allow", "seed 1");
  }

  @Test
  void a_rule_whose_parameter_has_no_value_is_left_out_and_named() throws IOException {
    String needy = """

        rule needy(most: int) on Deployment as d {
          deny if (d.spec.replicas ?? 1) > most message "m"
        }
        """;
    Files.writeString(folder.resolve("needy.bylaw"), POLICY.formatted("2") + needy);

    CommandLineRun run = diff("old.bylaw", "needy.bylaw");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("newly found: team.replicas").doesNotContain("needy");
    assertThat(run.errors())
        .isEqualTo("bylaw: not compared: team.needy has a parameter without a value; a profile can"
            + " give one\n");
  }

  @Test
  void a_difference_in_words_is_told_and_is_none_of_behaviour() {
    CommandLineRun run = diff("old.bylaw", "words.bylaw", "--tries", "300");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("message only: team.replicas", "0 differences found");
  }

  @Test
  void the_same_policies_differ_in_nothing() {
    CommandLineRun run = diff("old.bylaw", "same.bylaw");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("the rules and their uses are the same");
  }

  @Test
  void an_implication_is_refuted_by_an_object() {
    assertThat(diff("--implies", "new.bylaw", "old.bylaw", "--tries", "500").exitCode())
        .isZero();

    CommandLineRun run = diff("--implies", "old.bylaw", "new.bylaw");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("not implied: old.bylaw allows this Deployment, and new.bylaw refuses it")
        .contains("replicas: 3");
  }

  @Test
  void the_report_for_programs_says_the_same() throws IOException {
    JsonNode manifests = new ObjectMapper()
        .readTree(diff("old.bylaw", "new.bylaw", "--on", "web.yaml", "--format", "json")
            .output());
    assertThat(manifests.at("/changed/0/differences/0/new/0/path").asText())
        .isEqualTo("spec.replicas");

    JsonNode search = new ObjectMapper()
        .readTree(diff("old.bylaw", "new.bylaw", "--format", "json").output());
    assertThat(search.at("/witnesses/0/object/spec/replicas").asInt()).isEqualTo(3);
    assertThat(search.at("/witnesses/0/test").asText()).startsWith("package team");
  }

  @Test
  void what_cannot_be_compared_fails() {
    assertThat(diff("old.bylaw", "none.bylaw").exitCode()).isEqualTo(2);
    assertThat(diff("old.bylaw", "new.bylaw", "--on", "none.yaml").exitCode()).isEqualTo(2);
    assertThat(diff("old.bylaw", "new.bylaw", "--format", "xml").exitCode()).isEqualTo(2);
    assertThat(diff("baseline,restricted", "baseline").errors()).contains("names two profiles");
  }

  @Test
  void an_edited_bundled_rule_takes_the_place_of_the_bundled_one() throws IOException {
    Files.writeString(folder.resolve("edited.bylaw"), """
        package k8s.selectors

        fn selects(s: LabelSelector?, labels: map<string>?): bool = s is present && labels is present
        """);

    CommandLineRun run = diff("bundled", "bundled,edited.bylaw");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).contains("the rules and their uses are the same");
  }
}
