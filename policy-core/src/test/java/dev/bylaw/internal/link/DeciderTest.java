package dev.bylaw.internal.link;

import static dev.bylaw.internal.evaluate.Tree.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.source.Span;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rules run on what: kinds, views, operations, matches, and what is known. */
class DeciderTest {
  private static final DeclarationId VIEW = new DeclarationId("test", "Labelled");
  private static final Set<Operation> WRITES = Set.of(Operation.CREATE, Operation.UPDATE);
  private static final RuleTarget ON_BOX =
      new RuleTarget.Kind(TestBinding.BOX_KIND, TestBinding.BOX);
  private static final String BOX = "{\"kind\": \"Box\", \"part\": {\"label\": \"x\"}}";

  private final List<Declaration> declarations = new ArrayList<>(List.of(new ViewDefinition(
      VIEW,
      Documentation.NONE,
      TestBinding.PART,
      List.of(
          new ViewDefinition.Entry(TestBinding.BOX_KIND, List.of(new ViewStep.Key("part"))),
          new ViewDefinition.Entry(
              TestBinding.CRATE_KIND, List.of(new ViewStep.Key("boxes"), new ViewStep.Every()))),
      false,
      "test.bylaw",
      Span.NONE)));

  private void rule(
      String name, RuleTarget target, Type type, Set<Operation> operations, Statement... body) {
    declarations.add(new RuleDefinition(
        new DeclarationId("test", name),
        Documentation.NONE,
        Severity.MEDIUM,
        Map.of(),
        List.of(),
        operations,
        List.of(target),
        type,
        0,
        OptionalInt.of(1),
        false,
        Optional.empty(),
        Arrays.asList(body),
        5,
        "test.bylaw",
        Span.NONE));
  }

  private Decision decide(Request request) {
    return decide(request, List.of(), List.of());
  }

  private Decision decide(Request request, List<MatchBlock> match, List<MatchBlock> exclude) {
    Problems problems = new Problems();
    ProgramLibrary library = ProgramLibrary.of(
        Program.of(List.of(new PackageDefinition("test", declarations))),
        Optional.of(new TestBinding()),
        Map.of());
    Linker linker = new Linker(List.of(library), problems);
    List<SelectedRule> selected = linker
        .program()
        .declarations(RuleDefinition.class)
        .map(each -> new SelectedRule(
            each,
            each.id().toString(),
            Action.DENY,
            Severity.MEDIUM,
            match,
            exclude,
            Map.of(),
            Optional.empty()))
        .toList();
    Linked linked = linker
        .link(
            selected,
            BindingSettings.DEFAULTS,
            Map.of(),
            EvaluationLimits.DEFAULT,
            Clock.systemUTC())
        .orElseThrow(() -> new AssertionError(problems.diagnostics()));
    return new Decider(linked).decide(request);
  }

  private static Request of(String json) {
    return Request.of(Document.of(Policies.json(json)));
  }

  private static Request of(String json, Operation operation, Optional<Node> previous) {
    return new Request(
        Document.of(Policies.json(json)),
        Optional.empty(),
        Optional.of(operation),
        previous,
        Map.of());
  }

  private static MatchBlock named(String name) {
    return new MatchBlock(
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(name),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Expression label() {
    return path(local(0, TestBinding.PART), "label");
  }

  private void labels() {
    rule(
        "labels",
        new RuleTarget.View(VIEW),
        TestBinding.PART,
        WRITES,
        require(isPresent(label()), "no label", label()));
  }

  @Test
  void a_view_runs_a_rule_on_each_part_at_its_place() {
    labels();
    assertThat(decide(of("{\"kind\": \"Crate\", \"boxes\": [{\"label\": \"a\"}, {}, {}]}"))
            .findings())
        .extracting(each -> each.place().toString())
        .containsExactly("boxes[1].label", "boxes[2].label");
    assertThat(decide(of("{\"kind\": \"Box\", \"part\": {}}")).findings())
        .extracting(each -> each.place().toString())
        .containsExactly("part.label");
  }

  @Test
  void an_absent_part_is_none_and_one_of_another_type_is_an_error() {
    labels();
    assertThat(decide(of("{\"kind\": \"Crate\"}")).findings()).isEmpty();
    Decision wrong = decide(of("{\"kind\": \"Crate\", \"boxes\": {}}"));
    assertThat(wrong.errors())
        .extracting(each -> each.place().orElseThrow().toString())
        .containsExactly("boxes");
    Decision empty = decide(of("{\"kind\": \"Crate\", \"boxes\": [null]}"));
    assertThat(empty.errors())
        .extracting(each -> each.place().orElseThrow().toString())
        .containsExactly("boxes[0]");
  }

  @Test
  void the_whole_object_can_be_read_beside_its_part() {
    Expression kind = path(ambient("object", TestBinding.ANY), "kind");
    rule(
        "kinds",
        new RuleTarget.View(VIEW),
        TestBinding.PART,
        WRITES,
        deny(equal(kind, text("Box")), "a box", kind));
    assertThat(decide(of(BOX)).findings())
        .extracting(each -> each.place().toString())
        .containsExactly("kind");
  }

  @Test
  void a_rule_on_any_object_reaches_unknown_kinds_and_others_leave_them_unchecked() {
    labels();
    assertThat(decide(of("{\"kind\": \"Barrel\"}")).checked()).isFalse();
    rule("any", new RuleTarget.AnyObject(), TestBinding.ANY, WRITES, deny(bool(true), "found"));
    Decision decision = decide(of("{\"kind\": \"Barrel\"}"));
    assertThat(decision.checked()).isTrue();
    assertThat(decision.findings()).extracting(Finding::rule).containsExactly("test.any");
    assertThat(decide(of(BOX)).findings()).extracting(Finding::rule).containsExactly("test.any");
  }

  @Test
  void what_the_binding_rejects_is_an_error_that_denies() {
    labels();
    Decision decision = decide(of("{}"));
    assertThat(decision.allowed()).isFalse();
    assertThat(decision.errors().get(0).code()).isEqualTo(ErrorCode.NOT_AN_OBJECT);
    assertThat(decision.errors().get(0).rule()).isEmpty();
  }

  @Test
  void findings_come_in_the_order_of_rules_and_then_as_a_rule_makes_them() {
    for (String name : List.of("b", "a")) {
      rule(
          name,
          new RuleTarget.View(VIEW),
          TestBinding.PART,
          WRITES,
          deny(bool(true), "label", label()),
          deny(bool(true), "bottles", path(local(0, TestBinding.PART), "bottles")));
    }
    assertThat(decide(of("{\"kind\": \"Box\", \"part\": {\"bottles\": [], \"label\": \"x\"}}"))
            .findings())
        .extracting(each -> each.rule() + " " + each.message())
        .containsExactly("test.a label", "test.a bottles", "test.b label", "test.b bottles");
  }

  @Test
  void row15_what_cannot_be_known_matches_and_does_not_exclude() {
    rule("r", ON_BOX, TestBinding.BOX, WRITES, deny(bool(true), "found"));
    assertThat(decide(of(BOX), List.of(named("?")), List.of()).findings()).hasSize(1);
    assertThat(decide(of(BOX), List.of(), List.of(named("?"))).findings()).hasSize(1);
    assertThat(decide(of(BOX), List.of(named("Crate")), List.of()).findings()).isEmpty();
    assertThat(decide(of(BOX), List.of(), List.of(named("Box"))).findings()).isEmpty();
  }

  @Test
  void row14_blocks_are_joined_by_or() {
    rule("r", ON_BOX, TestBinding.BOX, WRITES, deny(bool(true), "found"));
    List<MatchBlock> either = List.of(named("Crate"), named("Box"));
    assertThat(decide(of(BOX), either, List.of()).findings()).hasSize(1);
    assertThat(decide(of(BOX), List.of(), either).findings()).isEmpty();
    assertThat(decide(of(BOX), List.of(), either).applied()).isZero();
  }

  @Test
  void row50_rules_on_other_operations_are_not_evaluated_when_the_operation_is_unknown() {
    rule("update", ON_BOX, TestBinding.BOX, Set.of(Operation.UPDATE), deny(bool(true), "found"));
    rule("delete", ON_BOX, TestBinding.BOX, Set.of(Operation.DELETE), deny(bool(true), "found"));
    rule("both", ON_BOX, TestBinding.BOX, WRITES, deny(bool(true), "found"));
    Decision unknown = decide(of(BOX));
    assertThat(unknown.notEvaluated())
        .extracting(NotEvaluated::rule, NotEvaluated::needs)
        .containsExactly(tuple("test.delete", "operation"), tuple("test.update", "operation"));
    assertThat(unknown.findings()).extracting(Finding::rule).containsExactly("test.both");

    Decision deleted = decide(of(BOX, Operation.DELETE, Optional.empty()));
    assertThat(deleted.notEvaluated()).isEmpty();
    assertThat(deleted.findings()).extracting(Finding::rule).containsExactly("test.delete");
  }

  @Test
  void row50_the_previous_state_is_unknown_when_it_is_not_given() {
    Expression before = path(local(1, OptionalType.of(TestBinding.BOX)), "part", "label");
    rule(
        "moved",
        ON_BOX,
        TestBinding.BOX,
        WRITES,
        deny(
            different(before, path(local(0, TestBinding.BOX), "part", "label")),
            message(text("was "), before)));
    Node old = Policies.json("{\"kind\": \"Box\", \"part\": {\"label\": \"old\"}}");

    assertThat(decide(of(BOX)).notEvaluated())
        .extracting(NotEvaluated::needs)
        .containsExactly("was");
    assertThat(decide(of(BOX, Operation.UPDATE, Optional.empty())).notEvaluated())
        .hasSize(1);
    assertThat(decide(of(BOX, Operation.CREATE, Optional.empty())).findings())
        .extracting(Finding::message)
        .containsExactly("was (absent)");
    Decision updated = decide(of(BOX, Operation.UPDATE, Optional.of(old)));
    assertThat(updated.findings()).extracting(Finding::message).containsExactly("was old");
    assertThat(updated.findings().get(0).place().toPointer()).isEmpty();
  }

  @Test
  void the_previous_state_of_a_part_is_what_stood_at_its_place() {
    rule(
        "labels",
        new RuleTarget.View(VIEW),
        TestBinding.PART,
        WRITES,
        deny(
            bool(true),
            message(text("was "), path(local(1, OptionalType.of(TestBinding.PART)), "label"))));
    Node old = Policies.json("{\"kind\": \"Crate\", \"boxes\": [{\"label\": \"old\"}]}");
    Request request =
        of("{\"kind\": \"Crate\", \"boxes\": [{}, {}]}", Operation.UPDATE, Optional.of(old));
    assertThat(decide(request).findings())
        .extracting(Finding::message)
        .containsExactly("was old", "was (absent)");
  }

  @Test
  void delete_and_connect_get_no_patch() {
    Expression part = path(local(0, TestBinding.BOX), "part");
    rule(
        "r",
        ON_BOX,
        TestBinding.BOX,
        Set.of(Operation.CREATE, Operation.DELETE),
        fixing(deny(bool(true), "found", part), remove(part)));
    assertThat(decide(of(BOX)).findings().get(0).fix()).hasSize(1);
    assertThat(decide(of(BOX, Operation.DELETE, Optional.empty()))
            .findings()
            .get(0)
            .fix())
        .isEmpty();
  }

  @Test
  void constants_of_the_binding_can_be_read() {
    rule(
        "release",
        ON_BOX,
        TestBinding.BOX,
        WRITES,
        deny(
            less(ambient("release", ScalarType.VERSION), scalar(ScalarType.VERSION, "1.10")),
            "an old release"));
    assertThat(decide(of(BOX)).findings()).hasSize(1);
  }

  @Test
  void where_a_decision_is_acted_upon_at_once_what_is_unknown_is_an_error() {
    Expression asked = path(ambient("request", TestBinding.PART), "label");
    rule("asks", ON_BOX, TestBinding.BOX, WRITES, deny(isPresent(asked), "asked"));
    Request request = of(BOX, Operation.CREATE, Optional.empty());
    assertThat(decide(request).allowed()).isTrue();
    assertThat(decide(request).notEvaluated())
        .extracting(NotEvaluated::needs)
        .containsExactly("request");
    Decision decisive = decide(new Request(
        request.document(),
        request.typeName(),
        request.operation(),
        request.previous(),
        request.ambient(),
        true,
        Optional.empty()));
    assertThat(decisive.allowed()).isFalse();
    assertThat(decisive.notEvaluated()).isEmpty();
    assertThat(decisive.errors())
        .extracting(each -> each.code(), each -> each.rule())
        .containsExactly(tuple(ErrorCode.UNKNOWN_INPUT, Optional.of("test.asks")));
  }

  @Test
  void what_cannot_be_read_is_refused_with_the_reason() {
    labels();
    Decision decision = decide(Request.unreadable("it is torn"));
    assertThat(decision.allowed()).isFalse();
    assertThat(decision.errors())
        .extracting(each -> each.code(), each -> each.message())
        .containsExactly(tuple(ErrorCode.NOT_AN_OBJECT, "it is torn"));
  }
}
