package dev.bylaw.internal.link;

import static dev.bylaw.internal.evaluate.Tree.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.Severity;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Node;
import dev.bylaw.document.StringNode;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.source.Span;
import dev.bylaw.type.ListType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters, constants, settings and host functions, and all that can be wrong with them. */
class LinkerTest {
  private static final RecordType DOCUMENT = type("Document", optional("text", ScalarType.STRING));
  private static final DeclarationId CONSTANT = new DeclarationId("test", "limit");
  private static final DeclarationId HOST = new DeclarationId("test", "ask");

  private final List<Declaration> declarations = new ArrayList<>();
  private final Problems problems = new Problems();

  private void rule(List<Parameter> parameters, Expression message) {
    int object = parameters.size();
    declarations.add(new RuleDefinition(
        new DeclarationId("test", "rule"),
        Documentation.NONE,
        Severity.MEDIUM,
        Map.of(),
        parameters,
        Set.of(Operation.CREATE, Operation.UPDATE),
        List.of(new RuleTarget.Document(new DeclarationId("test", "Document"))),
        DOCUMENT,
        object,
        OptionalInt.empty(),
        false,
        Optional.empty(),
        List.of(deny(bool(true), message)),
        object + 3,
        "test.bylaw",
        Span.NONE));
  }

  private static Parameter parameter(String name, Type type, Expression... defaultValue) {
    return new Parameter(name, type, Arrays.stream(defaultValue).findFirst(), Span.NONE);
  }

  private Optional<Linked> link(Map<String, Node> given, HostFunction... functions) {
    return link(given, Clock.systemUTC(), EvaluationLimits.DEFAULT, functions);
  }

  private Optional<Linked> link(
      Map<String, Node> given, Clock clock, EvaluationLimits limits, HostFunction... functions) {
    ProgramLibrary library = ProgramLibrary.of(
        Program.of(List.of(new PackageDefinition("test", declarations))),
        Optional.empty(),
        Map.of());
    Linker linker = new Linker(List.of(library), problems);
    List<SelectedRule> selected = linker
        .program()
        .declarations(RuleDefinition.class)
        .map(each -> new SelectedRule(
            each,
            "mine",
            Action.WARN,
            Severity.HIGH,
            List.of(),
            List.of(),
            given,
            Optional.empty()))
        .toList();
    Map<String, HostFunction> bound = new HashMap<>();
    Arrays.stream(functions).forEach(each -> bound.put(each.name(), each));
    return linker.link(selected, BindingSettings.DEFAULTS, bound, limits, clock);
  }

  private static Decision decide(Optional<Linked> linked) {
    return new Decider(linked.orElseThrow()).decide(Policies.request(Policies.json("{}")));
  }

  private String codes() {
    return String.join(
        " ", problems.diagnostics().stream().map(each -> each.code().code()).toList());
  }

  @Test
  void parameters_have_the_given_values_or_their_defaults() {
    rule(
        List.of(
            parameter("a", ScalarType.INT, number(1)),
            parameter("b", new ListType(ScalarType.STRING)),
            parameter("c", ScalarType.INT, plus(local(0, ScalarType.INT), number(1)))),
        message(
            local(0, ScalarType.INT),
            text(" "),
            local(1, new ListType(ScalarType.STRING)),
            text(" "),
            local(2, ScalarType.INT)));
    Decision decision = decide(link(Map.of("b", Policies.json("[\"x\"]"))));
    Finding finding = decision.findings().get(0);
    assertThat(finding.message()).isEqualTo("1 [x] 2");
    assertThat(finding.instance()).isEqualTo("mine");
    assertThat(finding.action()).isEqualTo(Action.WARN);
    assertThat(finding.severity()).isEqualTo(Severity.HIGH);
    assertThat(decision.allowed()).isTrue();
  }

  @ParameterizedTest(name = "{0} given {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      limit   | null          | B0587
      limit   | "5"           | B0587
      limit   | 1.5           | B0587
      names   | "x"           | B0587
      names   | [null]        | B0587
      names   | [1]           | B0587
      size    | "1Gx"         | B0587
      size    | true          | B0587
      unknown | 1             | B0586
      """)
  void row76_a_value_that_is_none_of_the_parameter_is_an_error(
      String name, String json, String code) {
    rule(
        List.of(
            parameter("limit", ScalarType.INT, number(1)),
            parameter("names", new SetType(ScalarType.STRING), set(ScalarType.STRING)),
            parameter("size", ScalarType.QUANTITY, scalar(ScalarType.QUANTITY, "1Gi"))),
        text("found"));
    assertThat(link(Map.of(name, Policies.json(json)))).isEmpty();
    assertThat(codes()).isEqualTo(code);
    assertThat(problems.diagnostics())
        .allSatisfy(each -> assertThat(each.message()).contains("'" + name + "'"));
  }

  @Test
  void row76_a_required_parameter_without_a_value_is_an_error() {
    rule(List.of(parameter("limit", ScalarType.INT)), text("found"));
    assertThat(link(Map.of())).isEmpty();
    assertThat(problems.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("'mine' needs a value for its parameter 'limit' of type int");
  }

  @Test
  void row77_a_set_without_rules_does_not_link() {
    assertThat(link(Map.of())).isEmpty();
    assertThat(codes()).isEqualTo("B0583");
  }

  @Test
  void row77_a_package_comes_from_one_library() {
    ProgramLibrary library = ProgramLibrary.of(
        Program.of(List.of(new PackageDefinition("test", List.of()))), Optional.empty(), Map.of());
    new Linker(List.of(library, library), problems);
    assertThat(codes()).isEqualTo("B0580");
  }

  @Test
  void a_constant_that_cannot_be_computed_is_an_error() {
    constant(divided(number(1), number(0)));
    rule(List.of(), text("found"));
    assertThat(link(Map.of())).isEmpty();
    assertThat(codes()).isEqualTo("B0588");
  }

  @Test
  void what_depends_on_the_clock_is_computed_at_each_decision() {
    constant(call(Builtin.INSTANT_HOUR, ScalarType.INT, call(Builtin.NOW, ScalarType.INSTANT)));
    Expression limit = new Expression.ReadConstant(CONSTANT, ScalarType.INT, Span.NONE);
    rule(
        List.of(parameter("hour", ScalarType.INT, limit)),
        message(local(0, ScalarType.INT), text(" "), limit));
    StoppedClock clock = new StoppedClock();
    Decider decider =
        new Decider(link(Map.of(), clock, EvaluationLimits.DEFAULT).orElseThrow());
    clock.now = Instant.parse("2026-01-01T07:00:00Z");
    assertThat(messageOf(decider)).isEqualTo("7 7");
    clock.now = Instant.parse("2026-01-01T23:59:00Z");
    assertThat(messageOf(decider)).isEqualTo("23 23");
  }

  private static String messageOf(Decider decider) {
    return decider
        .decide(Policies.request(Policies.json("{}")))
        .findings()
        .get(0)
        .message();
  }

  private void constant(Expression value) {
    declarations.add(new ConstantDefinition(
        CONSTANT, Documentation.NONE, value.type(), value, 0, "test.bylaw", Span.NONE));
  }

  private void host() {
    declarations.add(new HostFunctionDefinition(
        HOST,
        Documentation.NONE,
        List.of(parameter("text", ScalarType.STRING)),
        ScalarType.STRING,
        "test.bylaw",
        Span.NONE));
    rule(
        List.of(),
        message(
            text("before "),
            new Expression.CallFunction(HOST, List.of(text("x")), ScalarType.STRING, Span.NONE)));
  }

  private static HostFunction bound(HostFunction.Body body) {
    return new HostFunction(HOST.toString(), List.of(ScalarType.STRING), ScalarType.STRING, body);
  }

  @Test
  void a_host_function_is_called() {
    host();
    Decision decision = decide(link(
        Map.of(),
        bound(arguments ->
            new StringNode(((StringNode) arguments.get(0)).value() + "!", Span.NONE))));
    assertThat(decision.findings()).extracting(Finding::message).containsExactly("before x!");
  }

  @Test
  void row78_a_host_function_that_throws_or_returns_what_it_must_not_is_an_error() {
    for (HostFunction.Body body : List.<HostFunction.Body>of(
        arguments -> {
          throw new IllegalStateException("broken");
        },
        arguments -> {
          throw new StackOverflowError();
        },
        arguments -> Policies.json("1"),
        arguments -> Policies.json("null"))) {
      assertThat(errorOf(body)).isEqualTo(ErrorCode.HOST_FUNCTION);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // an embedder who does not check for null
  void row78_a_host_function_that_returns_null_is_an_error() {
    assertThat(errorOf(arguments -> null)).isEqualTo(ErrorCode.HOST_FUNCTION);
  }

  private static ErrorCode errorOf(HostFunction.Body body) {
    return errorOf(body, EvaluationLimits.DEFAULT);
  }

  private static ErrorCode errorOf(HostFunction.Body body, EvaluationLimits limits) {
    LinkerTest test = new LinkerTest();
    test.declarations.add(new HostFunctionDefinition(
        HOST,
        Documentation.NONE,
        List.of(parameter("text", ScalarType.STRING)),
        ScalarType.STRING,
        "test.bylaw",
        Span.NONE));
    Expression call =
        new Expression.CallFunction(HOST, List.of(text("x")), ScalarType.STRING, Span.NONE);
    test.declarations.add(Policies.on(DOCUMENT)
        .ruleDefinition("asks", Optional.empty(), deny(equal(call, text("y")), "x")));
    Decision decision = decide(test.link(Map.of(), Clock.systemUTC(), limits, bound(body)));
    assertThat(decision.errors()).hasSize(1);
    return decision.errors().get(0).code();
  }

  @Test
  void row78_a_host_function_that_blocks_is_ended_by_the_deadline() {
    EvaluationLimits limits = new EvaluationLimits(1_000, Duration.ofMillis(200), 1_000, 1_000);
    HostFunction.Body blocks = arguments -> {
      Thread.sleep(60_000);
      return Policies.json("\"x\"");
    };
    assertThat(errorOf(blocks, limits)).isEqualTo(ErrorCode.DEADLINE_PASSED);
  }

  @Test
  void a_host_function_that_a_selected_rule_calls_must_be_bound() {
    host();
    assertThat(link(Map.of())).isEmpty();
    assertThat(codes()).isEqualTo("B0590");
  }

  @Test
  void what_needs_an_unbound_host_function_and_is_not_selected_does_not_hinder_the_rest() {
    host();
    constant(new Expression.CallFunction(HOST, List.of(text("x")), ScalarType.STRING, Span.NONE));
    declarations.removeIf(RuleDefinition.class::isInstance);
    rule(List.of(), text("found"));
    assertThat(decide(link(Map.of())).findings()).hasSize(1);
  }

  @Test
  void the_digest_tells_sets_apart() {
    rule(List.of(parameter("limit", ScalarType.INT, number(1))), text("found"));
    String digest = link(Map.of()).orElseThrow().digest();
    assertThat(link(Map.of()).orElseThrow().digest()).isEqualTo(digest).hasSize(64);
    assertThat(link(Map.of("limit", Policies.json("1"))).orElseThrow().digest())
        .isNotEqualTo(digest);
  }

  private static final class StoppedClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
