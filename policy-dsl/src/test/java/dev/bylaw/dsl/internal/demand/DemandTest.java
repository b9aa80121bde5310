package dev.bylaw.dsl.internal.demand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.internal.demand.DocumentShapes;
import dev.bylaw.internal.demand.Documents;
import dev.bylaw.internal.demand.RuleDemand;
import dev.bylaw.internal.projection.Shape;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which parts of documents rules read. */
class DemandTest {
  private static DocumentShapes shapes(Checked checked) {
    Documents documents = RuleDemand.of(
        checked.rule(), Map.of("key", "team"), checked.program(), Set.of("request", "namespace"));
    return DocumentShapes.of(documents);
  }

  private static Shape ambient(DocumentShapes shapes, String name) {
    return Objects.requireNonNull(shapes.ambient().get(name));
  }

  private static String object(String declarations) {
    return ShapeText.of(shapes(Checked.declarations(declarations)).object());
  }

  private static Arguments reads(String statements, String kept) {
    return Arguments.of(statements, kept);
  }

  static Stream<Arguments> statements() {
    return Stream.of(
        reads("deny if pod.spec.hostNetwork == true message \"m\"", "{spec{hostNetwork}}"),
        reads("deny message \"${pod.metadata.name}\"", "{metadata{name}}"),
        reads("deny if pod.spec is absent message \"m\"", "{spec}"),
        reads("deny message \"m\" at pod.spec.nodeName", "{spec{nodeName}}"),
        reads("let unused = pod.spec.containers", "{spec{containers}}"),
        reads("let spec = pod.spec deny if spec.hostPID == true message \"m\"", "{spec{hostPID}}"),
        reads(
            "for c in pod.spec.containers where c.image is present {"
                + " deny message \"${c.name}\" at c }",
            "{spec{containers[{image, name}]}}"),
        reads("for c in pod.spec.containers { deny message \"m\" }", "{spec{containers[]}}"),
        reads(
            "for c in pod.spec.containers ++ pod.spec.initContainers {"
                + " deny message \"${c.name}\" }",
            "{spec{containers[{name}], initContainers[{name}]}}"),
        reads(
            "for c in pod.spec.initContainers ?? pod.spec.containers {"
                + " deny message \"${c.name}\" }",
            "{spec{initContainers[{name}], containers[{name}]}}"),
        reads("deny if pod.spec.containers.size() > 3 message \"m\"", "{spec{containers[]}}"),
        reads(
            "require any c in pod.spec.containers: c.name == \"a\" message \"m\"",
            "{spec{containers[{name}]}}"),
        reads(
            "deny if \"a\" in pod.spec.containers[0].command message \"m\"",
            "{spec{containers[{command[]}]}}"),
        reads(
            "let names = [c.name for c in pod.spec.containers where c.ports is present]"
                + " deny if \"a\" in names message \"m\"",
            "{spec{containers[{ports, name}]}}"),
        reads("for k, v in pod.metadata.labels { deny message \"${k}\" }", "{metadata{labels{*}}}"),
        reads(
            "deny if pod.metadata.labels[\"team\"] is absent message \"m\"",
            "{metadata{labels{null: team}}}"),
        reads(
            "deny if \"team\" in pod.metadata.labels message \"m\"",
            "{metadata{labels{null: team}}}"),
        reads(
            "deny if pod.metadata.labels[pod.metadata.name ?? \"\"] is absent message \"m\"",
            "{metadata{labels{*}, name}}"),
        reads("deny if \"a\" in pod.keys() message \"m\"", "{*}"),
        reads(
            "deny if pod.spec.keys().size() > 1 && pod.spec.nodeName is present message \"m\"",
            "{spec{*}}"),
        reads("deny message \"${pod.spec.securityContext}\"", "{spec{securityContext:whole}}"),
        reads(
            "deny message \"${pod.spec.containers[0].command}\"",
            "{spec{containers[{command[]}]}}"),
        reads(
            "deny if pod.spec.containers[0].config[\"a\"][\"b\"] is present message \"m\"",
            "{spec{containers[{config{a{b}}}]}}"),
        reads(
            "deny if pod.spec.containers[0].config is map<string> message \"m\"",
            "{spec{containers[{config:whole}]}}"),
        reads(
            "for c in pod.spec.containers {"
                + " let s = { name: c.name, context: c.securityContext }"
                + " deny if s.context.privileged == true message \"m\" }",
            "{spec{containers[{name, securityContext{privileged}}]}}"),
        reads("deny if object.metadata.name == \"a\" message \"m\"", "{metadata{name}}"),
        reads(
            "for c in pod.spec.containers { deny message \"m\" at c"
                + " fix c.securityContext.privileged = false }",
            "{spec{containers[{securityContext{privileged}}]}}"),
        reads(
            "for c in pod.spec.containers { deny message \"m\" at c"
                + " fix c.securityContext.capabilities.drop += \"ALL\" }",
            "{spec{containers[{securityContext{capabilities{drop[]}}}]}}"),
        reads(
            "deny if pod.spec.hostPID == true message \"m\" fix remove pod.spec.hostPID",
            "{spec{hostPID}}"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void a_rule_reads(String statements, String kept) {
    assertThat(ShapeText.of(shapes(Checked.statements(statements)).object())).isEqualTo(kept);
  }

  @Test
  void functions_read_on_behalf_of_their_callers() {
    assertThat(object("""
        fn containers(spec: PodSpec): list<Container> = spec.containers ++ (spec.initContainers ?? [])
        fn privileged(c: Container): bool = c.securityContext.privileged == true
        rule r on Pod as pod {
          for c in containers(pod.spec) { deny if privileged(c) message "m" }
        }
        """)).isEqualTo("""
        {spec{containers[{securityContext{privileged}}], \
        initContainers[{securityContext{privileged}}]}}""");
  }

  @Test
  void a_view_is_read_in_every_kind() {
    assertThat(object("""
        view Workload = PodSpec of { Pod: spec, Deployment: spec.template.spec }
        rule r on Workload as spec when spec.hostPID == true { deny message "m" }
        """)).isEqualTo("{spec{template{spec{hostPID}}, hostPID}}");
  }

  @Test
  void kinds_are_told_apart_by_group_and_kind() {
    assertThat(object("""
        rule r on Pod | Deployment as o {
          deny if o is Deployment && o.spec.replicas == 1 message "m"
        }
        """)).isEqualTo("{apiVersion, kind, spec{replicas}}");
  }

  @Test
  void a_key_that_a_parameter_gives_is_known() {
    assertThat(object("""
        rule r(key: string) on Pod as pod {
          deny if pod.metadata.labels[key] is absent message "m"
        }
        """)).isEqualTo("{metadata{labels{null: team}}}");
  }

  @Test
  void a_key_that_a_constant_gives_is_known() {
    assertThat(object("""
        const OWNER = "owner"
        rule r on Pod as pod {
          deny if pod.metadata.labels[OWNER] is absent message "m"
        }
        """)).isEqualTo("{metadata{labels{null: owner}}}");
  }

  @Test
  void other_documents_have_demands_of_their_own() {
    DocumentShapes shapes = shapes(Checked.declarations("""
        rule r on update Pod as pod was old {
          deny if old.spec.hostPID == true && request.userInfo.username == "a"
              && namespace.metadata.name is present
            message "${pod.metadata.name}"
        }
        """));
    assertThat(ShapeText.of(shapes.object())).isEqualTo("{metadata{name}}");
    assertThat(ShapeText.of(shapes.previous())).isEqualTo("{spec{hostPID}}");
    assertThat(ShapeText.of(ambient(shapes, "request"))).isEqualTo("{userInfo{username}}");
    assertThat(ShapeText.of(ambient(shapes, "namespace"))).isEqualTo("{metadata{name}}");
  }

  @Test
  void what_a_host_function_is_given_is_read_whole() {
    assertThat(object("""
        extern fn known(c: Container): bool
        rule r on Pod as pod {
          for c in pod.spec.containers { deny if known(c) message "m" }
        }
        """)).isEqualTo("{spec{containers[:whole]}}");
  }

  @Test
  void paths_without_end_are_given_up() {
    StringBuilder functions = new StringBuilder("fn f0(j: json): bool = j[\"a\"] is present\n");
    for (int i = 1; i <= 40; i++) {
      String call = "f" + (i - 1);
      functions.append("fn f%d(j: json): bool = %s(j[\"a\"]) == true || %s(j[\"b\"]) == true%n"
          .formatted(i, call, call));
    }
    assertThat(object(functions + """
        rule r on Pod as pod {
          for c in pod.spec.containers { deny if f40(c.config) == true message "m" }
        }
        """)).isEqualTo(":whole");
  }
}
