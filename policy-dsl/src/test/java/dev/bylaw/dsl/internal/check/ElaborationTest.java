package dev.bylaw.dsl.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Severity;
import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.type.KindName;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The program that a checked source becomes. */
class ElaborationTest {
  @Test
  void a_rule_holds_what_was_written_and_the_defaults() {
    RuleDefinition rule = Checked.declarations("""
        /// Pods have no host network. It is
        /// shared.
        ///
        /// Remove it.
        @severity(high)
        @maps(cis: "5.2.4", pss: ["a", "b"])
        rule r(limit: int = 3, other: string) on Pod | Namespace as o was old when limit > 2 {
          deny if o.metadata.name == other message "m"
        }
        """).rule();
    assertThat(rule.id()).hasToString("team.rules.r");
    assertThat(rule.documentation())
        .isEqualTo(new Documentation("Pods have no host network", "It is\nshared.\n\nRemove it."));
    assertThat(rule.severity()).isEqualTo(Severity.HIGH);
    assertThat(rule.mappings())
        .containsEntry("cis", List.of("5.2.4"))
        .containsEntry("pss", List.of("a", "b"));
    assertThat(rule.operations()).isEqualTo(Set.of(Operation.CREATE, Operation.UPDATE));
    assertThat(rule.targets())
        .extracting(target -> ((RuleTarget.Kind) target).kind())
        .containsExactly(new KindName("", "Pod"), new KindName("", "Namespace"));
    assertThat(rule.objectType()).hasToString("Pod | Namespace");
    assertThat(rule.parameters())
        .extracting(each -> each.defaultValue().isPresent())
        .containsExactly(true, false);
    assertThat(rule.condition()).isPresent();
  }

  @Test
  void slots_hold_parameters_then_the_object_then_the_rest() {
    RuleDefinition rule = Checked.declarations("""
        rule r(a: int, b: int) on update Pod as pod was old {
          let x = a + b
          for i, c in pod.spec.containers { deny if i > x message "m" at c }
          deny if old.spec is absent && pod.kind == "Pod" message "m" at pod
        }
        """).rule();
    assertThat(rule.objectSlot()).isEqualTo(2);
    assertThat(rule.previousSlot()).isEqualTo(OptionalInt.of(3));
    assertThat(rule.previousRequired()).isTrue();
    assertThat(rule.frameSize()).isEqualTo(7);
    Statement.For loop = (Statement.For) rule.body().get(1);
    assertThat(((Statement.Let) rule.body().get(0)).slot()).isEqualTo(4);
    assertThat(loop.binder().keySlot()).isEqualTo(OptionalInt.of(5));
    assertThat(loop.binder().valueSlot()).isEqualTo(6);
  }

  @Test
  void literals_become_what_is_expected_of_them() {
    List<Expression> compared = Checked.statements("""
        for c in pod.spec.containers {
          deny if c.resources.limits["cpu"] == "1" message "m" at c
          deny if c.securityContext.procMount == "Default" message "m" at c
          deny if c.weight == 1 message "m" at c
          deny if c.name == "1" message "m" at c
        }
        """).statements(Statement.Check.class).stream()
        .map(each -> ((Expression.Equality) each.condition().orElseThrow()).right())
        .toList();
    assertThat(compared)
        .extracting(each -> ((Expression.Literal) each).value())
        .containsExactly(
            new LiteralValue.Scalar(ScalarType.QUANTITY, "1"),
            new LiteralValue.Text("Default"),
            new LiteralValue.FloatingPoint(1),
            new LiteralValue.Text("1"));
  }

  @Test
  void a_test_of_the_type_makes_later_reads_narrow() {
    List<Statement.Check> checks = Checked.declarations("""
        rule r on Role | ClusterRole as role {
          if role is Role { deny if role.metadata.namespace == "a" message "m" }
        }
        """).statements(Statement.Check.class);
    Expression.Equality equality =
        (Expression.Equality) checks.get(0).condition().orElseThrow();
    Expression.ReadField namespace = (Expression.ReadField) equality.left();
    Expression.ReadField metadata = (Expression.ReadField) namespace.target();
    assertThat(metadata.target())
        .isInstanceOfSatisfying(
            Expression.Narrow.class, narrow -> assertThat(narrow.type()).hasToString("Role"));
  }

  @Test
  void presence_needs_no_other_read() {
    Statement.If branch = Checked.statements(
            "if pod.spec.priority is present { deny if pod.spec.priority < 3 message \"m\" }")
        .statements(Statement.If.class)
        .get(0);
    Expression.Comparison comparison = (Expression.Comparison)
        ((Statement.Check) branch.whenTrue().get(0)).condition().orElseThrow();
    assertThat(comparison.left())
        .isInstanceOfSatisfying(
            Expression.ReadField.class, read -> assertThat(read.type()).isEqualTo(ScalarType.INT));
  }

  @Test
  void numbers_are_widened_and_defaults_filled_in() {
    Program program = Checked.declarations("""
        fn scaled(n: float, by: float = 2.5): float = n * by
        const c = scaled(1)
        """).program();
    ConstantDefinition constant =
        program.declarations(ConstantDefinition.class).findFirst().orElseThrow();
    Expression.CallFunction call = (Expression.CallFunction) constant.value();
    assertThat(call.function()).isEqualTo(new DeclarationId("team.rules", "scaled"));
    assertThat(call.arguments())
        .extracting(each -> ((Expression.Literal) each).value())
        .containsExactly(new LiteralValue.FloatingPoint(1), new LiteralValue.FloatingPoint(2.5));
    FunctionDefinition function =
        program.declarations(FunctionDefinition.class).findFirst().orElseThrow();
    assertThat(function.parameters().get(1).defaultValue()).isPresent();
  }

  @Test
  void parsing_keeps_leniency_and_folds_constants() {
    List<Expression> values = Checked.statements("""
        let a = try int(pod.spec.nodeName)
        let b = image("nginx")
        let c = try json(pod.spec.nodeName)
        deny if a == 1 && b.tag == "x" && c is present message "m" at pod
        """).statements(Statement.Let.class).stream()
        .map(Statement.Let::value)
        .toList();
    assertThat(values.get(0))
        .isInstanceOfSatisfying(
            Expression.Parse.class, parse -> assertThat(parse.lenient()).isTrue());
    assertThat(values.get(1))
        .isInstanceOfSatisfying(
            Expression.Literal.class,
            literal -> assertThat(literal.value())
                .isEqualTo(new LiteralValue.Scalar(ScalarType.IMAGE, "nginx")));
    assertThat(values.get(2)).isInstanceOf(Expression.Parse.class);
  }

  @Test
  void a_view_lists_steps() {
    ViewDefinition view = Checked.declarations("""
        view V = Container of { Pod: spec.containers[*], Deployment: spec.template.spec.containers[0] }
          everywhere
        """)
        .program()
        .declarations(ViewDefinition.class)
        .findFirst()
        .orElseThrow();
    assertThat(view.everywhere()).isTrue();
    assertThat(view.entries().get(0).path())
        .containsExactly(
            new ViewStep.Key("spec"), new ViewStep.Key("containers"), new ViewStep.Every());
    assertThat(view.entries().get(1).path()).last().isEqualTo(new ViewStep.Index(0));
  }

  @Test
  void a_test_holds_inputs_parameters_and_expectations() {
    TestDefinition test = Checked.declarations("""
        rule r(limit: quantity) on Pod as p { deny if limit > "1" message "m" at p.spec }
        test "t" {
          with { limit: "2" }
          input yaml \"""
            kind: Pod
          \"""
          expect deny r at spec["a.b"][3] message "m"
          expect that any x in [1]: x > 0
        }
        """)
        .program()
        .declarations(TestDefinition.class)
        .findFirst()
        .orElseThrow();
    assertThat(test.parameters()).isPresent();
    assertThat(test.inputs())
        .singleElement()
        .isInstanceOfSatisfying(
            TestDefinition.Input.Text.class,
            text -> assertThat(text.text()).isEqualTo("kind: Pod\n"));
    TestDefinition.Expectation.Deny deny =
        (TestDefinition.Expectation.Deny) test.expectations().get(0);
    assertThat(deny.rule()).contains(new DeclarationId("team.rules", "r"));
    assertThat(deny.place())
        .hasValueSatisfying(place -> assertThat(place.toPointer()).isEqualTo("/spec/a.b/3"));
    assertThat(deny.message()).contains("m");
    assertThat(test.frameSize()).isEqualTo(1);
  }

  @Test
  void a_constant_collection_of_strings_keeps_them_in_its_type() {
    ConstantDefinition constant = Checked.declarations("const c = {\"a\", \"b\"}")
        .program()
        .declarations(ConstantDefinition.class)
        .findFirst()
        .orElseThrow();
    assertThat(constant.type()).hasToString("set<\"a\" | \"b\">");
  }
}
