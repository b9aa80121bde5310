package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bylaw.kubernetes.KubernetesRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesCommandTest {
  private static final int BUNDLED = KubernetesRules.library().rules().size();

  @TempDir
  Path folder;

  @Test
  void every_rule_of_the_profile_is_listed() {
    CommandLineRun restricted = CommandLineRun.of(folder, "", "rules");
    CommandLineRun baseline = CommandLineRun.of(folder, "", "rules", "--profile", "baseline");

    assertThat(restricted.output())
        .contains("19 rules in profile restricted")
        .containsPattern("pss\\.baseline\\.privileged +critical +deny +Containers must not be");
    assertThat(baseline.output())
        .contains("12 rules in profile baseline, Kubernetes 1.37; " + (BUNDLED - 12)
            + " rules disabled or unused")
        .containsPattern("pss\\.restricted\\.capabilities +medium +unused +Containers must drop");
  }

  @Test
  void a_disabled_rule_is_listed_as_what_it_is() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), """
        name: mine
        extends: baseline
        rules:
          - use: pss.baseline.sysctls
            override: true
            action: disabled
        """);

    String text =
        CommandLineRun.of(folder, "", "rules", "--profile", "mine.yaml").output();
    JsonNode json = new ObjectMapper()
        .readTree(
            CommandLineRun.of(folder, "", "rules", "--profile", "mine.yaml", "--format", "json")
                .output());

    assertThat(text)
        .containsPattern("sysctls +medium +disabled .* weaker than in its parent: disabled")
        .contains("11 rules in profile mine, Kubernetes 1.37; " + (BUNDLED - 11)
            + " rules disabled or unused");
    Map<String, Integer> states = new TreeMap<>();
    json.at("/rules").forEach(rule -> states.merge(rule.at("/state").asText(), 1, Integer::sum));
    assertThat(states).isEqualTo(Map.of("used", 11, "disabled", 1, "unused", BUNDLED - 12));
  }

  @Test
  void what_a_selection_leaves_out_is_listed_as_unused() {
    CommandLineRun run = CommandLineRun.of(folder, "", "rules", "--select", "*.privileged");

    assertThat(run.output())
        .containsPattern("pss\\.baseline\\.privileged +critical +deny ")
        .containsPattern("pss\\.baseline\\.sysctls +medium +unused ")
        .contains("1 rule in profile restricted, Kubernetes 1.37; " + (BUNDLED - 1)
            + " rules disabled or unused");
  }

  @Test
  void the_version_says_which_versions_of_kubernetes_are_known() {
    assertThat(CommandLineRun.of(folder, "", "version").output())
        .contains("kubernetes 1.11 to 1.37\n");
  }

  @Test
  void an_instance_that_is_weaker_than_in_the_parent_is_marked() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), """
        name: mine
        extends: restricted
        rules:
          - use: pss.baseline.privileged
            override: true
            action: audit
        """);

    CommandLineRun text = CommandLineRun.of(folder, "", "rules", "--profile", "mine.yaml");
    JsonNode json = new ObjectMapper()
        .readTree(
            CommandLineRun.of(folder, "", "rules", "--profile", "mine.yaml", "--format", "json")
                .output());

    assertThat(text.output().lines().filter(line -> line.contains("weaker than in its parent")))
        .singleElement()
        .asString()
        .startsWith("pss.baseline.privileged ");
    for (JsonNode rule : json.at("/rules")) {
      boolean changed = rule.at("/rule").asText().equals("pss.baseline.privileged");
      assertThat(rule.at("/weaker").isEmpty()).as(rule.toString()).isEqualTo(!changed);
    }
  }
}
