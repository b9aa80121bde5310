package dev.bylaw.internal.evaluate;

import static dev.bylaw.internal.evaluate.Tree.any;
import static dev.bylaw.internal.evaluate.Tree.append;
import static dev.bylaw.internal.evaluate.Tree.binder;
import static dev.bylaw.internal.evaluate.Tree.bool;
import static dev.bylaw.internal.evaluate.Tree.deny;
import static dev.bylaw.internal.evaluate.Tree.equal;
import static dev.bylaw.internal.evaluate.Tree.fixing;
import static dev.bylaw.internal.evaluate.Tree.in;
import static dev.bylaw.internal.evaluate.Tree.local;
import static dev.bylaw.internal.evaluate.Tree.loop;
import static dev.bylaw.internal.evaluate.Tree.message;
import static dev.bylaw.internal.evaluate.Tree.optional;
import static dev.bylaw.internal.evaluate.Tree.path;
import static dev.bylaw.internal.evaluate.Tree.require;
import static dev.bylaw.internal.evaluate.Tree.required;
import static dev.bylaw.internal.evaluate.Tree.set;
import static dev.bylaw.internal.evaluate.Tree.text;
import static dev.bylaw.internal.evaluate.Tree.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.ListType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import org.junit.jupiter.api.Test;

class RuleRunTest {
  private static final RecordType CAPABILITIES =
      type("Capabilities", optional("drop", new ListType(ScalarType.STRING)));
  private static final RecordType CONTAINER = type(
      "Container",
      required("name", ScalarType.STRING),
      optional("privileged", ScalarType.BOOL),
      optional("capabilities", CAPABILITIES));
  private static final RecordType POD =
      type("Pod", required("containers", new ListType(CONTAINER)));

  private final Policies policies = Policies.on(POD);
  private final Expression containers = path(policies.object(), "containers");
  private final Expression container = local(1, CONTAINER);

  @Test
  void finds_all_places_in_document_order() {
    Expression privileged = path(container, "privileged");
    policies.rule(
        "privileged",
        loop(
            binder(1, containers),
            deny(
                equal(privileged, bool(true)),
                message(text("container "), path(container, "name"), text(" is privileged")),
                privileged)));

    Decision decision = policies.decide("""
        {"containers": [{"name": "a", "privileged": true}, {"name": "b"},
                        {"name": "c", "privileged": true}]}
        """);

    assertThat(decision.findings())
        .extracting(Finding::message, each -> each.place().toString())
        .containsExactly(
            tuple("container a is privileged", "containers[0].privileged"),
            tuple("container c is privileged", "containers[2].privileged"));
    assertThat(decision.allowed()).isFalse();
    assertThat(decision.applied()).isEqualTo(1);
  }

  @Test
  void a_place_in_something_absent_is_where_it_would_be_and_a_fix_creates_it() {
    Expression drop = path(container, "capabilities", "drop");
    policies.rule(
        "drop",
        loop(
            binder(1, containers),
            fixing(require(in(text("ALL"), drop), "drop ALL", drop), append(drop, text("ALL")))));

    Decision decision = policies.decide("{\"containers\": [{\"name\": \"a\"}]}");

    Finding finding = decision.findings().get(0);
    assertThat(finding.place()).hasToString("containers[0].capabilities.drop");
    assertThat(finding.fix())
        .extracting(each -> each.path())
        .containsExactly("/containers/0/capabilities", "/containers/0/capabilities/drop/-");
  }

  @Test
  void a_quantifier_leaves_the_element_that_decides() {
    policies.rule(
        "any",
        deny(
            any(binder(1, containers), equal(path(container, "privileged"), bool(true))),
            "one is privileged",
            path(container, "privileged"),
            containers));

    assertThat(policies
            .decide(
                "{\"containers\": [{\"name\": \"a\"}, {\"name\": \"b\", \"privileged\": true}]}")
            .findings())
        .extracting(each -> each.place().toString())
        .containsExactly("containers[1].privileged");
  }

  @Test
  void without_an_element_that_decides_the_next_candidate_is_the_place() {
    policies.rule(
        "any",
        require(
            any(binder(1, containers), equal(path(container, "privileged"), bool(true))),
            "none is privileged",
            path(container, "privileged"),
            containers));

    assertThat(policies.decide("{\"containers\": [{\"name\": \"a\"}]}").findings())
        .extracting(each -> each.place().toString())
        .containsExactly("containers");
  }

  @Test
  void a_fix_sets_a_value() {
    Expression privileged = path(container, "privileged");
    policies.rule(
        "privileged",
        loop(
            binder(1, containers),
            fixing(
                deny(equal(privileged, bool(true)), "privileged", privileged),
                set(privileged, bool(false)))));

    assertThat(policies
            .decide("{\"containers\": [{\"name\": \"a\", \"privileged\": true}]}")
            .findings()
            .get(0)
            .fix())
        .extracting(each -> each.path())
        .containsExactly("/containers/0/privileged");
  }
}
