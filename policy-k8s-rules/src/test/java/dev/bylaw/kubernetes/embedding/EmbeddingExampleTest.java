package dev.bylaw.kubernetes.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompilationException;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/embedding.md, compiled and run. */
class EmbeddingExampleTest {
  private final List<String> reported = new ArrayList<>();

  private void check(Path folder, String name, byte[] bytes)
      throws ConfigurationException, CompilationException, IOException {
    // example
    PolicySet policies = PolicySet.builder()
        .add(KubernetesRules.library()) // bundled rules and profiles
        .add(Bylaw.compile(folder, KubernetesRules.library())) // your own
        .profile(folder.resolve("profile.yaml"))
        .build();

    for (Document manifest : DocumentReader.yaml(name, bytes, Limits.DEFAULT).documents()) {
      Decision decision = policies.evaluate(manifest);
      if (!decision.allowed()) {
        decision.findings().forEach(f -> report(f.rule(), f.place(), f.message()));
        decision.errors().forEach(e -> report(e.code(), e.message()));
      }
    }
    // end
  }

  private void report(Object... words) {
    reported.add(Arrays.stream(words).map(Object::toString).collect(Collectors.joining(" ")));
  }

  @Test
  void reports_what_the_bundled_rules_and_ones_own_find(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("team.bylaw"), """
        package acme.team

        /// Every workload names its team.
        rule team on Object as o {
          require o.metadata.labels["team"] is present
            message "${o.kind} has no team" at o.metadata.labels["team"]
        }
        """);
    Files.writeString(folder.resolve("profile.yaml"), """
        name: acme
        extends: baseline
        rules:
          - use: acme.team.team
        """);
    String manifest = """
        apiVersion: v1
        kind: Pod
        metadata: { name: web }
        spec: { hostNetwork: true, containers: [ { name: web, image: nginx } ] }
        """;

    check(folder, "web.yaml", manifest.getBytes(StandardCharsets.UTF_8));

    assertThat(reported)
        .anyMatch(line -> line.startsWith("acme.team.team metadata.labels.team Pod has no team"))
        .anyMatch(line -> line.startsWith("pss.baseline.host_namespaces spec.hostNetwork "));
  }

  @Test
  void the_documentation_shows_this_example() throws Exception {
    String source = Files.readString(
        Path.of("src/test/java/dev/bylaw/kubernetes/embedding/EmbeddingExampleTest.java"));
    String example = source.substring(
        source.indexOf("    // example\n") + "    // example\n".length(),
        source.indexOf("    // end\n"));
    assertThat(Files.readString(Path.of("../docs/embedding.md")))
        .contains("```java\n" + example.replaceAll("(?m)^    ", "") + "```");
  }
}
