package dev.bylaw.internal.link;

import static dev.bylaw.internal.evaluate.Tree.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.source.Span;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which host functions a set needs, and which it may do without. */
class HostFunctionCheckTest {
  private static final DeclarationId HOST = id("ask");
  private static final Expression ASKED =
      new Expression.CallFunction(HOST, List.of(text("x")), ScalarType.STRING, Span.NONE);

  private final Policies policies = Policies.on(RecordType.of("Document", List::of));
  private final List<Declaration> declarations = new ArrayList<>(List.of(new HostFunctionDefinition(
      HOST,
      Documentation.NONE,
      List.of(new Parameter("text", ScalarType.STRING, Optional.empty(), Span.NONE)),
      ScalarType.STRING,
      "test.bylaw",
      Span.NONE)));

  private static DeclarationId id(String name) {
    return new DeclarationId("test", name);
  }

  private RuleDefinition rule(Expression condition) {
    return policies.ruleDefinition("rule", Optional.of(condition), deny(bool(true), "found"));
  }

  private DeclarationId function(String name, Expression body) {
    declarations.add(new FunctionDefinition(
        id(name),
        Documentation.NONE,
        List.of(),
        ScalarType.STRING,
        body,
        0,
        "test.bylaw",
        Span.NONE));
    return id(name);
  }

  private DeclarationId constant(String name, Expression value) {
    declarations.add(new ConstantDefinition(
        id(name), Documentation.NONE, ScalarType.STRING, value, 0, "test.bylaw", Span.NONE));
    return id(name);
  }

  private static Expression called(DeclarationId function) {
    return new Expression.CallFunction(function, List.of(), ScalarType.STRING, Span.NONE);
  }

  private static Expression read(DeclarationId constant) {
    return new Expression.ReadConstant(constant, ScalarType.STRING, Span.NONE);
  }

  private static Expression isSecret(Expression text) {
    return equal(text, text("secret"));
  }

  private HostFunctionCheck check(HostFunction... functions) {
    Map<String, HostFunction> bound = new HashMap<>();
    Arrays.stream(functions).forEach(each -> bound.put(each.name(), each));
    return new HostFunctionCheck(
        Program.of(List.of(new PackageDefinition("test", declarations))), bound);
  }

  private List<String> problems(RuleDefinition rule, HostFunction... functions) {
    Problems problems = new Problems();
    check(functions).check(List.of(rule), problems);
    return problems.diagnostics().stream().map(HostFunctionCheckTest::code).toList();
  }

  private static String code(Diagnostic problem) {
    return problem.code().code();
  }

  private static HostFunction bound(DeclarationId id, Type parameter) {
    return new HostFunction(
        id.toString(), List.of(parameter), ScalarType.STRING, arguments -> arguments.get(0));
  }

  @Test
  void what_no_selected_rule_reaches_need_not_be_bound() {
    function("unused", ASKED);
    assertThat(problems(rule(bool(true)))).isEmpty();
  }

  @Test
  void what_a_selected_rule_calls_must_be_bound() {
    RuleDefinition rule = rule(isSecret(ASKED));
    assertThat(problems(rule)).containsExactly("B0590");
    assertThat(problems(rule, bound(HOST, ScalarType.STRING))).isEmpty();
  }

  @Test
  void what_a_rule_reaches_through_constants_and_functions_must_be_bound() {
    DeclarationId inner = function("inner", ASKED);
    DeclarationId constant = constant("constant", called(inner));
    DeclarationId outer = function("outer", message(text("a "), read(constant)));
    assertThat(problems(rule(and(bool(true), isSecret(called(outer)))))).containsExactly("B0590");
  }

  @Test
  void what_stands_in_a_message_a_walk_or_a_fix_is_reached() {
    List<RuleDefinition> rules = List.of(
        policies.ruleDefinition(
            "message", Optional.empty(), branch(bool(true), deny(bool(true), ASKED))),
        policies.ruleDefinition(
            "walk",
            Optional.empty(),
            loop(where(binder(1, list(ScalarType.STRING)), isSecret(ASKED)))),
        policies.ruleDefinition(
            "fix", Optional.empty(), fixing(deny(bool(true), "x"), set(policies.object(), ASKED))));
    for (RuleDefinition rule : rules) {
      assertThat(problems(rule)).as(rule.id().toString()).containsExactly("B0590");
    }
  }

  @Test
  void a_constant_that_needs_what_is_not_bound_is_not_computed() {
    constant("constant", ASKED);
    ConstantDefinition constant = (ConstantDefinition) declarations.get(1);
    assertThat(check().canCompute(constant)).isFalse();
    assertThat(check(bound(HOST, ScalarType.STRING)).canCompute(constant)).isTrue();
  }

  @Test
  void what_is_bound_has_the_declared_type_and_is_declared() {
    RuleDefinition rule = rule(bool(true));
    assertThat(problems(rule, bound(HOST, ScalarType.INT))).containsExactly("B0591");
    assertThat(problems(rule, bound(id("other"), ScalarType.STRING))).containsExactly("B0592");
  }
}
