package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a decision came out, as people and machines read it. */
final class ExplainFileTest {
  @TempDir
  Path folder;

  @BeforeEach
  void files() throws IOException {
    write("shop.bylaw", """
        package shop

        fn large(n: int, most: int): bool = n > most

        rule replicas(most: int = 3) on Deployment as d when d.metadata.namespace != "test" {
          deny if large(d.spec.replicas ?? 1, most) message "${d.spec.replicas} replicas"
            fix d.spec.replicas = most
          if d.spec.paused == true {
            deny message "paused" at d.spec.paused
          }
          for c in d.spec.template.spec.containers where c.name != "skipped" {
            require c.image is present && !(c.image like "*:latest") message "image of ${c.name}"
            deny if any p in c.ports: p.containerPort < 1024 message "a low port"
          }
        }

        rule parses on Deployment as d {
          deny if int(d.metadata.labels["level"]) == 7 message "seven"
        }

        rule asks on Deployment as d {
          deny if request.userInfo.username == "eve" message "eve"
        }

        rule other on delete Deployment as d {
          deny message "never"
        }

        rule nodes on Node as n {
          deny message "never"
        }
        """);
    write("profile.yaml", """
        name: shop
        rules:
          - use: "shop.*"
          - use: shop.replicas
            override: true
            action: warn
            with: { most: 2 }
          - use: shop.replicas
            as: in-prod
            match: { namespaces: [prod] }
        """);
    write("web.yaml", """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop, labels: { level: high } }
        spec:
          replicas: 3
          template:
            spec:
              containers:
                - name: skipped
                - name: app
                  image: web:latest
                  ports:
                    - containerPort: 8080
                    - containerPort: 80
                - name: none
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private CommandLineRun explain(String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {"explain", "--policy", "shop.bylaw", "--profile", "profile.yaml"},
        0,
        arguments,
        0,
        5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return CommandLineRun.of(folder, "", arguments);
  }

  @Test
  void what_was_found_and_what_failed_comes_first() throws IOException {
    GoldenOutput.check("explain-file.txt", explain("web.yaml"));
  }

  @Test
  void of_one_rule_everything_is_shown() throws IOException {
    GoldenOutput.check("explain-file-rule.txt", explain("--rule", "shop.replicas", "web.yaml"));
  }

  @Test
  void everything_is_shown_on_request() {
    assertThat(explain("--all", "--file", "web.yaml").output())
        .contains("shop.replicas found something", "element", "not about this");
  }

  @Test
  void for_machines_there_is_json() throws IOException {
    CommandLineRun run = explain("--format", "json", "web.yaml");

    assertThat(run.exitCode()).isZero();
    JsonNode object =
        ReportSchema.valid("explanation.schema.json", run.output()).at("/objects/0");
    assertThat(object.at("/allowed").asBoolean()).isFalse();
    assertThat(object.at("/rules")).hasSize(6);
    assertThat(object.at("/rules")).anySatisfy(rule -> {
      assertThat(rule.at("/instance").asText()).isEqualTo("shop.replicas");
      assertThat(rule.at("/action").asText()).isEqualTo("warn");
      assertThat(rule.at("/actionFrom/line").asInt()).isEqualTo(6);
      assertThat(rule.at("/outcome").asText()).isEqualTo("found");
    });
  }

  @Test
  void a_rule_is_explained_to_machines_too() {
    CommandLineRun run =
        CommandLineRun.of(folder, "", "explain", "--format", "json", "pss.baseline.privileged");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .contains("\"rule\" : \"pss.baseline.privileged\"", "\"whenAbsent\"", "\"steps\"");
  }

  @Test
  void what_cannot_be_explained_is_said() {
    assertThat(explain("none.yaml").exitCode()).isEqualTo(2);
    assertThat(explain("none.yaml").errors()).contains("none.yaml does not exist");
    assertThat(explain("--rule", "shop.none", "web.yaml").errors())
        .contains("no rule in use is called 'shop.none'");
    assertThat(explain().errors()).contains("give a rule or a file");
    assertThat(explain("pss.baseline.privilegd").errors()).contains("there is no rule");
  }
}
