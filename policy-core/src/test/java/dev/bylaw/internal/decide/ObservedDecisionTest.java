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

import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.ListType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an observer is told of a decision. */
class ObservedDecisionTest {
  private static final RecordType BOX =
      RecordType.of("Box", () -> List.of(optional("marks", new ListType(ScalarType.STRING))));

  private static Linked linked() {
    Policies policies = Policies.on(BOX);
    policies.rule(
        "marks",
        loop(
            binder(1, path(policies.object(), "marks")),
            require(
                equal(local(1, ScalarType.STRING), text("ok")),
                message(text("mark")),
                local(1, ScalarType.STRING))));
    return policies.linked(EvaluationLimits.DEFAULT);
  }

  private static List<String> told(String json) {
    Recorder recorder = new Recorder();
    new Decider(linked(), recorder).decide(Policies.request(Policies.json(json)));
    return recorder.events;
  }

  @Test
  void each_step_is_told_in_order_with_the_values() {
    assertThat(told("{\"marks\": [\"ok\", \"no\"]}"))
        .containsExactly(
            "rule",
            "For",
            "ReadField",
            "ReadLocal",
            "/ReadLocal …",
            "/ReadField …",
            "Check",
            "Equality",
            "ReadLocal",
            "/ReadLocal ok",
            "Literal",
            "/Literal ok",
            "/Equality true",
            "/Check",
            "Check",
            "Equality",
            "ReadLocal",
            "/ReadLocal no",
            "Literal",
            "/Literal ok",
            "/Equality false",
            "finding",
            "Literal",
            "/Literal mark",
            "/finding",
            "/Check",
            "walked 2",
            "/For",
            "/rule");
  }

  @Test
  void an_absent_list_is_walked_without_an_element() {
    assertThat(told("{}")).contains("walked 0").doesNotContain("Check");
  }

  @Test
  void what_fails_does_not_end_but_the_rule_does() {
    assertThat(told("{\"marks\": 3}"))
        .contains("ReadField")
        .endsWith("/rule")
        .doesNotContain("/For");
  }

  private static final class Recorder implements EvaluationObserver {
    private final List<String> events = new ArrayList<>();

    @Override
    public void ruleBegins(RuleDefinition rule, Value object) {
      events.add("rule");
    }

    @Override
    public void ruleEnds(RuleDefinition rule) {
      events.add("/rule");
    }

    @Override
    public void begins(Statement statement) {
      events.add(statement.getClass().getSimpleName());
    }

    @Override
    public void ends(Statement statement) {
      events.add("/" + statement.getClass().getSimpleName());
    }

    @Override
    public void begins(Expression expression) {
      events.add(expression.getClass().getSimpleName());
    }

    @Override
    public void ends(Expression expression, Value value) {
      events.add("/" + expression.getClass().getSimpleName() + " " + text(value));
    }

    private static String text(Value value) {
      return value instanceof StringValue string
          ? string.value()
          : value instanceof BoolValue bool ? Boolean.toString(bool.value()) : "…";
    }

    @Override
    public void walked(Binder binder, int elements) {
      events.add("walked " + elements);
    }

    @Override
    public void findingBegins(Statement.Check check) {
      events.add("finding");
    }

    @Override
    public void findingEnds(Statement.Check check) {
      events.add("/finding");
    }
  }
}
