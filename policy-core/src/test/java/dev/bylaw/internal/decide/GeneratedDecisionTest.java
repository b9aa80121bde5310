package dev.bylaw.internal.decide;

import static dev.bylaw.internal.evaluate.Tree.binder;
import static dev.bylaw.internal.evaluate.Tree.equal;
import static dev.bylaw.internal.evaluate.Tree.local;
import static dev.bylaw.internal.evaluate.Tree.loop;
import static dev.bylaw.internal.evaluate.Tree.message;
import static dev.bylaw.internal.evaluate.Tree.optional;
import static dev.bylaw.internal.evaluate.Tree.path;
import static dev.bylaw.internal.evaluate.Tree.require;
import static dev.bylaw.internal.evaluate.Tree.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Document;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.type.ListType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When generated code decides, when the interpreter does, and that it makes no difference. */
class GeneratedDecisionTest {
  private static final RecordType BOX = RecordType.of(
      "Box",
      () -> List.of(
          optional("colour", ScalarType.STRING),
          optional("marks", new ListType(ScalarType.STRING))));

  private static Linked linked(EvaluationLimits limits) {
    Policies policies = Policies.on(BOX);
    policies
        .rule(
            "colour",
            require(
                equal(path(policies.object(), "colour"), text("red")),
                message(text("it is "), path(policies.object(), "colour"))))
        .rule(
            "marks",
            loop(
                binder(1, path(policies.object(), "marks")),
                require(
                    equal(local(1, ScalarType.STRING), text("ok")),
                    message(text("mark "), local(1, ScalarType.STRING)),
                    local(1, ScalarType.STRING))));
    return policies.linked(limits);
  }

  private static Decision kept(Decider decider, String json) {
    return decider.decide(
        Policies.request(decider.keep(Document.of(Policies.json(json))).root()));
  }

  private static Decision whole(Decider decider, String json) {
    return decider.decide(Policies.request(Policies.json(json)));
  }

  private static List<String> messages(Decision decision) {
    return decision.findings().stream().map(Finding::message).toList();
  }

  @Test
  void generated_code_decides_on_what_was_kept_for_the_set() {
    Decider decider = new Decider(linked(EvaluationLimits.DEFAULT));

    Decision good = kept(decider, "{\"colour\": \"red\", \"marks\": [\"ok\"]}");
    Decision bad = kept(decider, "{\"colour\": \"blue\", \"marks\": [\"a\", \"ok\", \"b\"]}");

    assertThat(good.allowed()).isTrue();
    assertThat(good.applied()).isEqualTo(2);
    assertThat(bad.allowed()).isFalse();
    assertThat(bad.findingCount()).isEqualTo(3);
    assertThat(messages(bad)).containsExactly("it is blue", "mark a", "mark b");
    assertThat(bad.findings().get(2).place().toPointer()).isEqualTo("/marks/2");
    assertThat(decider.generated().notRead()).isZero();
    assertThat(decider.generated().givenUp()).isZero();
    assertThat(decider.generated().beyondBudget()).isZero();
  }

  @Test
  void the_interpreter_decides_on_whole_documents() {
    Decider decider = new Decider(linked(EvaluationLimits.DEFAULT));

    Decision decision = whole(decider, "{\"colour\": \"blue\"}");

    assertThat(messages(decision)).containsExactly("it is blue");
    assertThat(decider.generated().notRead()).isPositive();
  }

  @Test
  void an_error_makes_generated_code_give_up() {
    Decider decider = new Decider(linked(EvaluationLimits.DEFAULT));
    String json = "{\"colour\": 3, \"marks\": [\"a\"]}";

    Decision decision = kept(decider, json);

    assertThat(decider.generated().givenUp()).isEqualTo(1);
    assertThat(decision.errors())
        .extracting(EvaluationError::code)
        .containsExactly(ErrorCode.WRONG_TYPE);
    assertThat(messages(decision)).containsExactly("mark a");
    assertThat(decision).isEqualTo(whole(decider, json));
  }

  @Test
  void the_interpreter_decides_where_a_budget_might_not_suffice() {
    EvaluationLimits limits = new EvaluationLimits(60, Duration.ofSeconds(5), 100, 100);
    Decider decider = new Decider(linked(limits));
    String marks =
        IntStream.range(0, 100).mapToObj(i -> "\"ok\"").collect(Collectors.joining(", "));

    Decision decision = kept(decider, "{\"colour\": \"red\", \"marks\": [" + marks + "]}");

    assertThat(decider.generated().beyondBudget()).isEqualTo(1);
    assertThat(decision.errors())
        .extracting(EvaluationError::code)
        .containsExactly(ErrorCode.BUDGET_EXHAUSTED);
  }

  @Test
  void the_interpreter_alone_can_be_asked_for() {
    Decider decider = new Decider(linked(EvaluationLimits.DEFAULT), false);

    assertThat(messages(kept(decider, "{\"colour\": \"blue\"}"))).containsExactly("it is blue");
    assertThat(decider.generated().notRead()).isZero();
  }

  @Test
  void many_threads_may_be_the_first() throws Exception {
    Decider decider = new Decider(linked(EvaluationLimits.DEFAULT));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<String>>> tasks = IntStream.range(0, 64)
          .<Callable<List<String>>>mapToObj(
              i -> () -> messages(kept(decider, "{\"colour\": \"" + i + "\"}")))
          .toList();
      List<Future<List<String>>> results = threads.invokeAll(tasks);
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get()).containsExactly("it is " + i);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(decider.generated().givenUp()).isZero();
  }
}
