package dev.bylaw.internal.evaluate;

import static dev.bylaw.internal.evaluate.Tree.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.source.Span;
import dev.bylaw.type.ListType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of the threat table about what one decision may cost. */
class EvaluationCostSafetyTest {
  private static final RecordType DOCUMENT = type(
      "Document",
      optional("text", ScalarType.STRING),
      optional("ports", new ListType(ScalarType.INT)));

  private final Policies policies = Policies.on(DOCUMENT);

  private Expression of(String... path) {
    return path(policies.object(), path);
  }

  private static EvaluationError onlyError(Decision decision) {
    assertThat(decision.errors()).hasSize(1);
    return decision.errors().get(0);
  }

  @Test
  void row60_values_that_grow_by_themselves_meet_a_limit() {
    Statement[] doublings = new Statement[16];
    doublings[0] = let(1, list(ScalarType.INT, number(1), number(2)));
    for (int i = 1; i < doublings.length; i++) {
      Expression before = local(i, new ListType(ScalarType.INT));
      doublings[i] = let(i + 1, joined(before, before));
    }
    EvaluationLimits limits =
        new EvaluationLimits(1_000_000, Duration.ofSeconds(20), 10_000, 10_000);
    Decision decision = policies.rule("growth", doublings).decide(Policies.json("{}"), limits);
    assertThat(onlyError(decision).code()).isEqualTo(ErrorCode.VALUE_TOO_LARGE);
  }

  @Test
  void row60_texts_that_grow_by_themselves_meet_a_limit() {
    Statement[] doublings = new Statement[16];
    doublings[0] = let(1, text("x".repeat(64)));
    for (int i = 1; i < doublings.length; i++) {
      Expression before = local(i, ScalarType.STRING);
      doublings[i] = let(i + 1, message(before, before));
    }
    EvaluationLimits limits =
        new EvaluationLimits(1_000_000, Duration.ofSeconds(20), 10_000, 100_000);
    Decision decision = policies.rule("growth", doublings).decide(Policies.json("{}"), limits);
    assertThat(onlyError(decision).code()).isEqualTo(ErrorCode.VALUE_TOO_LARGE);
  }

  @Test
  void row60_what_is_produced_counts_as_steps() {
    Expression text = text("x".repeat(6_400));
    EvaluationLimits limits = new EvaluationLimits(150, Duration.ofSeconds(20), 10_000, 100_000);
    Decision decision =
        policies.rule("growth", let(1, joined(text, text))).decide(Policies.json("{}"), limits);
    assertThat(onlyError(decision).code()).isEqualTo(ErrorCode.BUDGET_EXHAUSTED);
  }

  @Test
  void row61_a_hundred_findings_are_kept_and_all_are_counted() {
    String ports = "1,".repeat(100_000).replaceAll(",$", "");
    policies.rule(
        "ports",
        loop(
            binder(1, of("ports")),
            deny(bool(true), message(text("of "), of("ports")), local(1, ScalarType.INT))));
    Decision decision = policies.decide("{\"ports\": [" + ports + "]}");
    assertThat(decision.errors()).isEmpty();
    assertThat(decision.findings()).hasSize(100);
    assertThat(decision.totals()).isEqualTo(Map.of("test.ports", 100_000));
    Finding first = decision.findings().get(0);
    assertThat(first.message().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
    assertThat(first.message()).endsWith("…");
    assertThat(first.place()).hasToString("ports[0]");
  }

  @Test
  void row61_a_message_is_cut_behind_a_code_point() {
    String pairs = "\uD83D\uDE00".repeat(600);
    policies.rule("r", deny(bool(true), message(text("a"), of("text"))));
    Node document = ObjectNode.of(Map.of("text", new StringNode(pairs, Span.NONE)));
    String message =
        policies.decide(document, EvaluationLimits.DEFAULT).findings().get(0).message();
    assertThat(message.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
    assertThat(message).isEqualTo("a" + "\uD83D\uDE00".repeat(255) + "…");
  }

  @Test
  void row78_nesting_that_exhausts_the_stack_is_an_error() {
    for (int i = 0; i < 50_000; i++) {
      policies.declare(new FunctionDefinition(
          function(i),
          Documentation.NONE,
          List.of(),
          ScalarType.BOOL,
          i == 0 ? bool(true) : callOf(function(i - 1)),
          0,
          "test.bylaw",
          Span.NONE));
    }
    Decision decision =
        policies.rule("deep", deny(callOf(function(49_999)), "x")).decide("{}");
    assertThat(onlyError(decision).code()).isEqualTo(ErrorCode.INTERNAL);
    assertThat(decision.allowed()).isFalse();
  }

  private static DeclarationId function(int number) {
    return new DeclarationId("test", "f" + number);
  }

  private static Expression callOf(DeclarationId function) {
    return new Expression.CallFunction(function, List.of(), ScalarType.BOOL, Span.NONE);
  }

  @Test
  void row78_a_deadline_that_has_passed_ends_every_rule() {
    EvaluationLimits limits = new EvaluationLimits(1_000_000, Duration.ZERO, 10_000, 10_000);
    Expression walk = any(binder(1, of("ports")), bool(false));
    Decision decision = policies
        .rule("a", deny(walk, "x"))
        .rule("b", deny(walk, "x"))
        .decide(Policies.json("{\"ports\": [" + "1,".repeat(2000) + "1]}"), limits);
    assertThat(decision.errors())
        .extracting(EvaluationError::code)
        .containsExactly(ErrorCode.DEADLINE_PASSED, ErrorCode.DEADLINE_PASSED);
  }
}
