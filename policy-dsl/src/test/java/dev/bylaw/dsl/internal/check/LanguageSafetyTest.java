package dev.bylaw.dsl.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of the threat table that the checker answers. */
class LanguageSafetyTest {
  private static List<String> errors(String statements) {
    return Checked.statements(statements).errors();
  }

  @Test
  void row1_two_absent_values_are_no_evidence_of_equality() {
    String equal = "pod.metadata.labels[\"team\"] == namespace.metadata.labels[\"team\"]";
    Checked refused = Checked.statements("require " + equal + " message \"m\"");
    assertThat(refused.errors()).containsExactly("B0203 ==");
    assertThat(refused.hints().get(0)).contains("is present", "??");
    assertThat(errors(
            "require pod.metadata.labels[\"team\"] is present && " + equal + " message \"m\""))
        .isEmpty();
    assertThat(errors("require (pod.metadata.labels[\"team\"] ?? \"\") == "
            + "namespace.metadata.labels[\"team\"] message \"m\""))
        .isEmpty();
    assertThat(
            errors(
                "for c in pod.spec.containers { deny if c.command != pod.spec.containers[0].command message \"m\" }"))
        .as("absent collections are empty ones")
        .isEmpty();
  }

  @Test
  void row28_the_result_of_a_call_is_never_narrowed() {
    String declarations = """
        extern fn owner(name: string): string?
        rule r on Pod as pod {
          deny if owner(pod.kind) is present && owner(pod.kind).size() > 3 message "m"
        }
        """;
    Checked checked = Checked.declarations(declarations);
    assertThat(checked.errors()).containsExactly("B0202 owner(pod.kind).size()");
    assertThat(Checked.declarations(declarations
                .replace("deny if owner(pod.kind) is", "let o = owner(pod.kind) deny if o is")
                .replace("owner(pod.kind).size()", "o.size()"))
            .errors())
        .as("a variable is")
        .isEmpty();
  }

  @Test
  void row29_absence_decides_nothing_by_itself() {
    assertThat(errors("require pod.spec.hostNetwork message \"m\""))
        .containsExactly("B0202 pod.spec.hostNetwork");
    assertThat(errors("deny if pod.spec.priority > 3 message \"m\""))
        .containsExactly("B0202 pod.spec.priority");
  }

  @Test
  void row31_null_in_a_map_is_no_absence_in_the_type() {
    Statement.For loop = (Statement.For)
        Checked.statements("for k, v in pod.metadata.labels { deny if v == k message \"m\" }")
            .rule()
            .body()
            .get(0);
    Statement.Check check = (Statement.Check) loop.body().get(0);
    Expression.Equality equality = (Expression.Equality) check.condition().orElseThrow();
    assertThat(equality.left().type()).isEqualTo(ScalarType.STRING);
  }

  @Test
  void row40_an_ambiguous_short_name_is_refused_with_the_imports() {
    Checked checked = Checked.declarations("rule r on Event as e { deny message \"m\" }");
    assertThat(checked.errors()).containsExactly("B0112 Event");
    assertThat(checked.hints().get(0)).contains("events/v1");
  }

  @Test
  void row49_connect_needs_an_option_kind() {
    assertThat(Checked.declarations("rule r on connect Pod as p { deny message \"m\" }")
            .errors())
        .containsExactly("B0308 Pod");
  }

  @Test
  void row62_a_regex_never_comes_from_the_input() {
    assertThat(errors("deny if pod.kind matches pod.kind message \"m\""))
        .containsExactly("B0217 pod.kind");
    assertThat(errors("let p = regex(pod.kind) deny if \"a\" matches p message \"m\""))
        .containsExactly("B0217 pod.kind");
    assertThat(errors(
            "let a = pod.kind let p = regex(\"x${a}\") deny if \"a\" matches p message \"m\""))
        .containsExactly("B0217 \"x${a}\"");
    assertThat(
            Checked.declarations("fn f(s: string): bool = s matches regex(s)").errors())
        .containsExactly("B0217 s");
    assertThat(Checked.declarations("""
        type Given { pattern: regex, prefix: string }
        rule r(given: list<Given>) on Pod as pod {
          for g in given {
            let p = regex("${g.prefix}.*")
            deny if pod.kind matches g.pattern || pod.kind matches p message "m" at pod
          }
        }
        """).errors()).as("parameters may give one").isEmpty();
    assertThat(errors("deny if pod.kind matches `((a{100}){100}){100}` message \"m\""))
        .as("its size is limited")
        .containsExactly("B0205 `((a{100}){100}){100}`");
  }

  @Test
  void row65_a_glob_on_an_image_is_refused() {
    Checked checked = Checked.statements("for c in pod.spec.containers where c.image is present {"
        + " let i = image(c.image) deny if i like \"ghcr.io/acme*\" message \"m\" }");
    assertThat(checked.errors()).containsExactly("B0218 like");
    assertThat(checked.hints()).anyMatch(hint -> hint.contains("within"));
  }

  @Test
  void row70_a_finding_stands_in_the_object_alone() {
    String rule = "rule r(limit: string) on update Pod as pod was old { deny if %s message \"m\" }";
    for (String condition : List.of(
        "pod.metadata.name == (old.metadata.name ?? \"\")",
        "pod.metadata.name == (namespace.metadata.name ?? \"\")",
        "pod.metadata.name == limit")) {
      Statement.Check check = (Statement.Check)
          Checked.declarations(rule.formatted(condition)).rule().body().get(0);
      assertThat(check.places().get(0))
          .isInstanceOfSatisfying(
              Expression.ReadField.class, read -> assertThat(read.field()).isEqualTo("name"));
    }
    assertThat(Checked.declarations(
                rule.formatted("pod.spec.hostPID == true || pod.metadata.name == limit"))
            .diagnostics())
        .as("one of two paths, without 'at'")
        .containsExactly("B0401 pod.spec.hostPID == true || pod.metadata.name == limit");
  }

  @Test
  void row74_the_id_of_a_rule_fits_into_an_annotation() {
    String fits = "r".repeat(56 - "team.rules.".length());
    assertThat(Checked.declarations("rule " + fits + " on Pod as p { deny message \"m\" }")
            .errors())
        .isEmpty();
    assertThat(Checked.declarations("rule " + fits + "r on Pod as p { deny message \"m\" }")
            .errors())
        .containsExactly("B0124 " + fits + "r");
  }

  @Test
  void row3_a_parsed_value_is_absent_only_where_its_text_is() {
    Statement.Let let = Checked.statements(
            "let i = image(pod.spec.nodeName) deny if i is absent message \"m\"")
        .statements(Statement.Let.class)
        .get(0);
    assertThat(let.value())
        .isInstanceOfSatisfying(
            Expression.Parse.class, parse -> assertThat(parse.lenient()).isFalse());
    assertThat(let.value().type()).isEqualTo(OptionalType.of(ScalarType.IMAGE));
  }
}
