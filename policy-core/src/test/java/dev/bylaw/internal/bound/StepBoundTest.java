package dev.bylaw.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.source.Span;
import dev.bylaw.type.Field;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepBoundTest {
  private static final Span SPAN = Span.NONE;
  private static final RecordType CONTAINER = RecordType.of(
      "Container",
      () -> List.of(
          Field.of("name", ScalarType.STRING), Field.of("ports", new ListType(ScalarType.INT))));
  private static final RecordType POD =
      RecordType.of("Pod", () -> List.of(Field.of("containers", new ListType(CONTAINER))));

  private static final Expression OBJECT = local(0, POD);
  private static final Expression CONTAINERS =
      new Expression.ReadField(OBJECT, "containers", new ListType(CONTAINER), SPAN);

  private static Expression local(int slot, Type type) {
    return new Expression.ReadLocal(slot, "x", type, SPAN);
  }

  private static Expression truth() {
    return new Expression.Literal(new LiteralValue.Bool(true), ScalarType.BOOL, SPAN);
  }

  private static Expression text(String text) {
    return new Expression.Literal(new LiteralValue.Text(text), ScalarType.STRING, SPAN);
  }

  private static Binder over(Expression source, int slot) {
    return new Binder(OptionalInt.empty(), slot, source, Optional.empty(), SPAN);
  }

  private static Statement let(int slot, Expression value) {
    return new Statement.Let(slot, "x", value, SPAN);
  }

  private static StepBound bound(List<Statement> body, FunctionDefinition... functions) {
    return bound(body, List.of(functions));
  }

  private static StepBound bound(List<Statement> body, List<? extends Declaration> functions) {
    RuleDefinition rule = new RuleDefinition(
        new DeclarationId("p", "rule"),
        Documentation.NONE,
        Severity.LOW,
        Map.of(),
        List.of(),
        Set.of(Operation.CREATE),
        List.of(new RuleTarget.AnyObject()),
        POD,
        0,
        OptionalInt.empty(),
        false,
        Optional.empty(),
        body,
        100,
        "p.bylaw",
        SPAN);
    return StepBound.of(
        rule, Program.of(List.of(new PackageDefinition("p", List.copyOf(functions)))));
  }

  @Test
  void straight_code_has_a_number() {
    assertThat(bound(List.of(let(1, truth()), let(2, CONTAINERS)))).hasToString("5");
  }

  @Test
  void loops_multiply_by_what_they_walk() {
    Expression ports =
        new Expression.ReadField(local(1, CONTAINER), "ports", new ListType(ScalarType.INT), SPAN);
    Statement inner = new Statement.For(over(ports, 2), List.of(let(3, truth())), SPAN);
    Statement outer = new Statement.For(over(CONTAINERS, 1), List.of(inner), SPAN);
    assertThat(bound(List.of(outer)))
        .hasToString("3 + 4·|containers| + 3·|containers|·|containers[*].ports|");
  }

  @Test
  void text_that_is_searched_counts() {
    Expression name = new Expression.ReadField(
        new Expression.ReadElement(CONTAINERS, text("0"), CONTAINER, SPAN),
        "name",
        ScalarType.STRING,
        SPAN);
    Expression like = new Expression.Like(name, text("a*"), ScalarType.BOOL, SPAN);
    assertThat(bound(List.of(let(1, like)))).asString().contains("text(containers[*].name)");
  }

  @Test
  void the_largest_of_several_parts_counts() {
    Expression ports =
        new Expression.ReadField(local(1, CONTAINER), "ports", new ListType(ScalarType.INT), SPAN);
    Statement inner = new Statement.For(over(ports, 2), List.of(), SPAN);
    StepBound bound = bound(List.of(new Statement.For(over(CONTAINERS, 1), List.of(inner), SPAN)));
    assertThat(bound).hasToString("3 + 4·|containers| + |containers|·|containers[*].ports|");
    assertThat(evaluate(bound, pod(2, 5, 1))).isEqualTo(3 + 4 * 3 + 3 * 5);
    assertThat(evaluate(bound, pod())).isEqualTo(3);
    assertThat(evaluate(bound, new IntegerNode(1, SPAN))).isEqualTo(3);
  }

  private static long evaluate(StepBound bound, Node object) {
    return bound.evaluate(object, name -> Optional.empty());
  }

  /** Makes a pod whose containers have numbers of ports. */
  private static Node pod(Integer... ports) {
    List<Node> containers = new ArrayList<>();
    for (Integer count : Arrays.asList(ports)) {
      List<Node> numbers = new ArrayList<>(Collections.nCopies(count, new IntegerNode(80, SPAN)));
      containers.add(
          ObjectNode.of(Map.of("name", new StringNode("c", SPAN), "ports", ListNode.of(numbers))));
    }
    return ObjectNode.of(Map.of("containers", ListNode.of(containers)));
  }

  @Test
  void row60_a_list_that_doubles_forty_times_has_a_bound_that_no_budget_reaches() {
    List<Statement> body = new ArrayList<>();
    body.add(let(1, CONTAINERS));
    for (int i = 2; i < 42; i++) {
      Expression before = local(i - 1, new ListType(CONTAINER));
      body.add(let(i, new Expression.Concatenate(before, before, new ListType(CONTAINER), SPAN)));
    }
    StepBound bound = bound(body);
    assertThat(bound.isUnbounded()).isFalse();
    assertThat(evaluate(bound, pod(1))).isGreaterThan(1L << 40).isLessThan(1L << 43);
    assertThat(evaluate(bound, pod())).isLessThan(500);
  }

  @Test
  void row60_functions_that_call_one_another_twice_are_worked_out_once_each() {
    List<FunctionDefinition> functions = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Expression argument = local(0, ScalarType.STRING);
      Expression body = i == 0
          ? argument
          : new Expression.Concatenate(
              call(i - 1, argument), call(i - 1, argument), ScalarType.STRING, SPAN);
      functions.add(new FunctionDefinition(
          new DeclarationId("p", "f" + i),
          Documentation.NONE,
          List.of(new Parameter("s", ScalarType.STRING, Optional.empty(), SPAN)),
          ScalarType.STRING,
          body,
          1,
          "p.bylaw",
          SPAN));
    }
    StepBound bound = bound(List.of(let(1, call(59, text("x")))), functions);
    assertThat(evaluate(bound, pod())).isGreaterThan(1L << 59);
  }

  private static Expression call(int function, Expression argument) {
    return new Expression.CallFunction(
        new DeclarationId("p", "f" + function), List.of(argument), ScalarType.STRING, SPAN);
  }

  @Test
  void the_type_of_a_host_functions_value_tells_whether_there_is_a_bound() {
    assertThat(hostCall(ScalarType.BOOL)).hasToString("5 + nodes(containers)");
    assertThat(hostCall(OptionalType.of(ScalarType.INT)).isUnbounded()).isFalse();
    assertThat(hostCall(UnionType.of(List.of(new LiteralType("a"), new LiteralType("b"))))
            .isUnbounded())
        .isFalse();
    assertThat(hostCall(new ListType(ScalarType.BOOL)).isUnbounded()).isTrue();
    assertThat(hostCall(ScalarType.STRING))
        .hasToString("unbounded, ended by the budget or the deadline");
  }

  private static StepBound hostCall(Type result) {
    DeclarationId id = new DeclarationId("p", "host");
    HostFunctionDefinition host = new HostFunctionDefinition(
        id,
        Documentation.NONE,
        List.of(new Parameter("containers", new ListType(CONTAINER), Optional.empty(), SPAN)),
        result,
        "p.bylaw",
        SPAN);
    Expression call = new Expression.CallFunction(id, List.of(CONTAINERS), result, SPAN);
    return bound(List.of(let(1, call)), List.of(host));
  }
}
