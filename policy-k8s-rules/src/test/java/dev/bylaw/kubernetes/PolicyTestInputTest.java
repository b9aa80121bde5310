package dev.bylaw.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.testing.TestFailure;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.dsl.testing.TestSettings;
import dev.bylaw.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a test in a policy can give to rules on objects of Kubernetes. */
final class PolicyTestInputTest {
  private static final String RULES = """
      package p
      rule who on create, update, delete Pod as pod {
        deny if request.userInfo.username == "mallory" message "not you"
      }
      rule moved on update Pod as pod was old {
        deny if (old.spec.nodeName ?? "") != (pod.spec.nodeName ?? "") message "moved"
          at pod.spec.nodeName
      }
      rule production on Pod as pod {
        deny if namespace.metadata.labels["env"] == "prod" message "in production"
      }
      """;

  private static final String POD = """
        input json `{"apiVersion": "v1", "kind": "Pod", "spec": {"nodeName": "b"}}`
      """;

  @Test
  void everything_that_is_beside_the_object() {
    passes(POD + """
        was yaml \"\"\"
          apiVersion: v1
          kind: Pod
          spec: { nodeName: a }
        \"\"\"
        request json `{"operation": "UPDATE", "userInfo": {"username": "mallory"}}`
        namespace yaml "{apiVersion: v1, kind: Namespace, metadata: {labels: {env: prod}}}"
        expect deny who message "not you"
        expect deny moved at spec.nodeName
        expect deny production
        """);
  }

  @Test
  void literals_of_the_types_that_the_binding_has() {
    passes("""
        input Pod {
          apiVersion: "v1", kind: "Pod", metadata: { name: "p", namespace: "n" },
          spec: { containers: [] }
        }
        request {
          operation: "CREATE", uid: "1", userInfo: { username: "alice" },
          kind: { group: "", version: "v1", kind: "Pod" },
          resource: { group: "", version: "v1", resource: "pods" }
        }
        namespace {
          apiVersion: "v1", kind: "Namespace", metadata: { labels: { "env": "test" } }
        }
        expect allow
        """);
  }

  @Test
  void the_operation_of_the_request_says_which_rules_are_asked() {
    String deleted =
        POD + "request json `{\"operation\": \"DELETE\", \"userInfo\": {\"username\": \"%s\"}}`\n";

    passes(deleted.formatted("mallory") + "expect deny who");
    passes(deleted.formatted("alice") + "expect allow");
    assertThat(failures(POD + "request json `{\"operation\": \"GET\"}`\nexpect allow"))
        .containsExactly("'GET' is no operation; there is CREATE, UPDATE, DELETE and CONNECT");
  }

  @Test
  void rules_that_need_what_is_not_given_judge_nothing() {
    assertThat(failures(POD + "expect allow"))
        .containsExactly("no rule could be evaluated: p.moved needs 'operation',"
            + " p.production needs 'namespace', p.who needs 'request'");
  }

  @Test
  void lists_are_opened() {
    passes("""
        input yaml \"\"\"
          apiVersion: v1
          kind: List
          items:
            - { apiVersion: v1, kind: Pod, metadata: { name: a } }
            - { apiVersion: v1, kind: Service, metadata: { name: b } }
        \"\"\"
        namespace yaml "{apiVersion: v1, kind: Namespace, metadata: {labels: {env: prod}}}"
        expect deny production
        """);
  }

  @Test
  void an_input_that_no_rule_is_on_fails() {
    assertThat(
            failures("input json `{\"apiVersion\": \"v1\", \"kind\": \"Service\"}`\nexpect allow"))
        .containsExactly("no rule of the package is on the input");
  }

  @Test
  void an_inventory_is_refused() {
    Compilation compilation = compile(POD + "inventory json `{}`\nexpect allow");

    assertThat(compilation.errors())
        .extracting(Diagnostic::message)
        .containsExactly("an inventory in tests is not supported yet");
  }

  private static void passes(String body) {
    assertThat(failures(body)).isEmpty();
  }

  private static List<String> failures(String body) {
    Compilation compilation = compile(body);
    assertThat(compilation.errors()).extracting(Diagnostic::message).isEmpty();
    return new TestRunner(compilation.library().orElseThrow(), List.of(KubernetesRules.library()))
        .run(TestSettings.DEFAULTS).results().get(0).failures().stream()
            .map(TestFailure::message)
            .toList();
  }

  private static Compilation compile(String body) {
    SourceText source = SourceText.of("p.bylaw", RULES + "test \"t\" {\n" + body + "\n}\n");
    return Bylaw.check(List.of(source), CompileOptions.of(List.of(KubernetesRules.library())));
  }
}
