package dev.bylaw.internal.decide;

import static dev.bylaw.internal.evaluate.Tree.bool;
import static dev.bylaw.internal.evaluate.Tree.deny;
import static dev.bylaw.internal.evaluate.Tree.optional;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Severity;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which groups may match an object, by what is done with it and where it is. */
class GroupIndexTest {
  private static final RecordType BOX =
      RecordType.of("Box", () -> List.of(optional("colour", ScalarType.STRING)));

  private final List<RuleUsed> used = new ArrayList<>();

  private record RuleUsed(String name, Set<Operation> operations, List<MatchBlock> match) {}

  private static MatchBlock in(String... namespaces) {
    return new MatchBlock(
        List.of(),
        List.of(namespaces),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private void rule(String name, Set<Operation> operations, MatchBlock... match) {
    used.add(new RuleUsed(name, operations, List.of(match)));
  }

  private GroupIndex index() {
    Policies policies = Policies.on(BOX);
    for (RuleUsed each : used) {
      RuleDefinition rule =
          policies.ruleDefinition(each.name(), Optional.empty(), deny(bool(true), "always"));
      policies.declare(on(rule, each.operations()));
    }
    Linked linked = policies.linked(EvaluationLimits.DEFAULT, this::selected);
    return KindRules.of(linked.rules().onDocumentType("test.Document"), BOX, linked)
        .groups();
  }

  private static RuleDefinition on(RuleDefinition rule, Set<Operation> operations) {
    return new RuleDefinition(
        rule.id(),
        rule.documentation(),
        rule.severity(),
        rule.mappings(),
        rule.parameters(),
        operations,
        rule.targets(),
        rule.objectType(),
        rule.objectSlot(),
        rule.previousSlot(),
        rule.previousRequired(),
        rule.condition(),
        rule.body(),
        rule.frameSize(),
        rule.source(),
        rule.span());
  }

  private SelectedRule selected(RuleDefinition rule) {
    List<MatchBlock> match = used.stream()
        .filter(each -> rule.id().name().equals(each.name()))
        .findFirst()
        .orElseThrow()
        .match();
    return new SelectedRule(
        rule,
        rule.id().name(),
        Action.DENY,
        Severity.MEDIUM,
        match,
        List.of(),
        Map.of(),
        Optional.empty());
  }

  private static List<String> names(List<RuleGroup> groups) {
    return groups.stream()
        .flatMap(each -> each.rules().stream())
        .map(each -> each.rule().definition().id().name())
        .sorted()
        .toList();
  }

  private static List<String> on(GroupIndex index, Operation operation, String namespace) {
    return names(index.candidates(Optional.of(operation), () -> Optional.of(namespace)));
  }

  @Test
  void rules_on_other_operations_are_left_out() {
    rule("create", Set.of(Operation.CREATE));
    rule("delete", Set.of(Operation.DELETE));
    rule("both", Set.of(Operation.CREATE, Operation.DELETE));
    GroupIndex index = index();

    assertThat(on(index, Operation.CREATE, "a")).containsExactly("both", "create");
    assertThat(on(index, Operation.DELETE, "a")).containsExactly("both", "delete");
    assertThat(on(index, Operation.CONNECT, "a")).isEmpty();
  }

  @Test
  void without_an_operation_none_is_left_out() {
    rule("create", Set.of(Operation.CREATE));
    rule("delete", Set.of(Operation.DELETE));
    GroupIndex index = index();

    assertThat(names(index.candidates(Optional.empty(), Optional::empty)))
        .containsExactly("create", "delete");
    assertThat(names(index.all())).containsExactly("create", "delete");
  }

  @Test
  void rules_of_other_namespaces_are_left_out() {
    Set<Operation> create = Set.of(Operation.CREATE);
    rule("anywhere", create);
    rule("a", create, in("a"));
    rule("ab", create, in("a", "b"));
    rule("glob", create, in("kube-*"));
    rule("either", create, in("c"), in("d"));
    GroupIndex index = index();

    assertThat(on(index, Operation.CREATE, "a"))
        .containsExactly("a", "ab", "anywhere", "either", "glob");
    assertThat(on(index, Operation.CREATE, "b"))
        .containsExactly("ab", "anywhere", "either", "glob");
    assertThat(on(index, Operation.CREATE, "x")).containsExactly("anywhere", "either", "glob");
    assertThat(on(index, Operation.DELETE, "a")).isEmpty();
  }

  @Test
  void where_the_namespace_is_not_known_none_is_left_out() {
    rule("anywhere", Set.of(Operation.CREATE));
    rule("a", Set.of(Operation.CREATE), in("a"));

    assertThat(names(index().candidates(Optional.of(Operation.CREATE), Optional::empty)))
        .containsExactly("a", "anywhere");
  }

  @Test
  void the_namespace_is_not_asked_where_no_rule_names_one() {
    rule("anywhere", Set.of(Operation.CREATE));
    rule("glob", Set.of(Operation.CREATE), in("kube-*"));

    assertThat(names(index().candidates(Optional.of(Operation.CREATE), () -> {
          throw new AssertionError("asked");
        })))
        .containsExactly("anywhere", "glob");
  }
}
