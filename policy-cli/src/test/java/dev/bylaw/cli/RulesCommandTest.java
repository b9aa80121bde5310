package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesCommandTest {
  @TempDir
  Path folder;

  @Test
  void every_rule_of_the_profile_is_listed() {
    CommandLineRun restricted = CommandLineRun.of(folder, "", "rules");
    CommandLineRun baseline = CommandLineRun.of(folder, "", "rules", "--profile", "baseline");

    assertThat(restricted.output())
        .contains("19 rules in profile restricted")
        .containsPattern("pss\\.baseline\\.privileged +critical +deny +Containers must not be");
    assertThat(baseline.output()).doesNotContain("pss.restricted.");
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
