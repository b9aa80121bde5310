package dev.bylaw.internal.evaluate;

import static dev.bylaw.internal.evaluate.Tree.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.UnionType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the threat table that the interpreter answers, on documents of one type. */
class EvaluatorSafetyTest {
  private static final RecordType CONTAINER = type(
      "Container",
      required("name", ScalarType.STRING),
      optional("image", ScalarType.STRING),
      optional("memory", ScalarType.QUANTITY),
      optional("ports", new ListType(ScalarType.INT)));
  private static final RecordType POD = type(
      "Pod",
      required("containers", new ListType(CONTAINER)),
      optional("hostNetwork", ScalarType.BOOL),
      optional("text", ScalarType.STRING),
      optional("number", ScalarType.INT),
      optional("labels", new MapType(ScalarType.STRING)),
      optional(
          "policy", UnionType.of(List.of(new LiteralType("Always"), new LiteralType("Never")))),
      optional("ports", new ListType(ScalarType.INT)));

  private final Policies policies = Policies.on(POD);
  private final Expression pod = policies.object();
  private final Expression container = local(1, CONTAINER);
  private final Expression divisionByZero = equal(divided(number(1), number(0)), number(1));

  private Expression of(String... path) {
    return path(pod, path);
  }

  private Statement forEachContainer(Statement... body) {
    return loop(binder(1, of("containers")), body);
  }

  private static EvaluationError onlyError(Decision decision) {
    assertThat(decision.errors()).hasSize(1);
    return decision.errors().get(0);
  }

  @Test
  void row02_unknown_is_not_absent() {
    RecordType namespace = type("Namespace", optional("env", ScalarType.STRING));
    policies.rule(
        "environment",
        deny(equal(path(ambient("namespace", namespace), "env"), text("prod")), "in production"));

    Decision decision = policies.decide("{}");

    assertThat(decision.notEvaluated())
        .extracting(NotEvaluated::needs)
        .containsExactly("namespace");
    assertThat(decision.findings()).isEmpty();
    assertThat(decision.applied()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GHCR.IO/Acme/x:1", "a//b", ""})
  void row03_an_image_that_does_not_parse_is_an_error_at_its_path(String image) {
    Expression registry = call(
        Builtin.IMAGE_REGISTRY,
        ScalarType.STRING,
        parse(ScalarType.IMAGE, path(container, "image")));
    policies.rule(
        "registries",
        forEachContainer(deny(
            in(registry, set(ScalarType.STRING, text("evil.io"))),
            "blocked",
            path(container, "image"))));

    Decision decision =
        policies.decide("{\"containers\": [{\"name\": \"c\", \"image\": \"" + image + "\"}]}");

    assertThat(onlyError(decision).code()).isEqualTo(ErrorCode.UNPARSABLE);
    assertThat(onlyError(decision).place().orElseThrow()).hasToString("containers[0].image");
    assertThat(decision.allowed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1Gx\"", "\"1e1000\"", "\"\"", "true"})
  void row04_an_ill_formed_quantity_is_an_error_whatever_is_asked(String quantity) {
    Expression memory = path(container, "memory");
    Expression limit = scalar(ScalarType.QUANTITY, "4Gi");
    for (Expression question : List.of(
        isPresent(memory),
        isAbsent(memory),
        equal(memory, limit),
        less(orElse(memory, limit), limit))) {
      Decision decision = Policies.on(POD)
          .rule("memory", forEachContainer(deny(question, "memory")))
          .decide("{\"containers\": [{\"name\": \"c\", \"memory\": " + quantity + "}]}");
      assertThat(onlyError(decision).place().orElseThrow()).hasToString("containers[0].memory");
      assertThat(decision.findings()).isEmpty();
    }
  }

  @Test
  void row24_an_error_in_a_condition_ends_the_rule_and_findings_before_it_stay() {
    List<Statement> afterwards = List.of(
        branch(divisionByZero, deny(bool(true), "never")),
        loop(where(binder(2, list(ScalarType.INT, number(1))), divisionByZero)),
        deny(any(binder(2, list(ScalarType.INT, number(1))), divisionByZero), "never"),
        deny(all(binder(2, list(ScalarType.INT, number(1))), divisionByZero), "never"),
        deny(divisionByZero, "never"),
        let(2, divisionByZero));
    for (Statement failing : afterwards) {
      Decision decision = Policies.on(POD)
          .rule("r", deny(bool(true), "before"), failing, deny(bool(true), "after"))
          .decide("{}");
      assertThat(decision.findings()).extracting(Finding::message).containsExactly("before");
      assertThat(onlyError(decision).code()).isEqualTo(ErrorCode.DIVISION_BY_ZERO);
    }
  }

  @Test
  void row24_an_error_in_when_ends_the_rule() {
    Decision decision =
        policies.rule("r", Optional.of(divisionByZero), deny(bool(true), "x")).decide("{}");
    assertThat(decision.findings()).isEmpty();
    assertThat(onlyError(decision).code()).isEqualTo(ErrorCode.DIVISION_BY_ZERO);
  }

  @Test
  void row25_operands_go_from_left_to_right_and_stop_when_the_result_is_known() {
    Expression list = list(ScalarType.INT, number(1), number(0));
    Expression reversed = list(ScalarType.INT, number(0), number(1));
    Expression quotient = equal(divided(number(1), local(1, ScalarType.INT)), number(1));

    assertThat(Evaluated.print(any(binder(1, list), quotient))).isEqualTo("true");
    assertThat(Evaluated.print(any(binder(1, reversed), quotient))).isEqualTo("DIVISION_BY_ZERO");
    assertThat(Evaluated.print(all(binder(1, list), not(quotient)))).isEqualTo("false");
    assertThat(Evaluated.print(or(bool(true), divisionByZero))).isEqualTo("true");
    assertThat(Evaluated.print(or(divisionByZero, bool(true)))).isEqualTo("DIVISION_BY_ZERO");
    assertThat(Evaluated.print(or(bool(false), divisionByZero))).isEqualTo("DIVISION_BY_ZERO");
    assertThat(Evaluated.print(and(bool(false), divisionByZero))).isEqualTo("false");
    assertThat(Evaluated.print(and(divisionByZero, bool(false)))).isEqualTo("DIVISION_BY_ZERO");
    assertThat(Evaluated.print(conditional(bool(true), number(1), divided(number(1), number(0)))))
        .isEqualTo("1");
    assertThat(Evaluated.print(orElse(number(1), divided(number(1), number(0)))))
        .isEqualTo("1");
  }

  @Test
  void row26_an_error_in_a_message_never_removes_its_finding() {
    policies.rule(
        "r", deny(bool(true), message(text("a "), divided(number(1), number(0)), text(" b"))));
    Decision decision = policies.decide("{}");
    assertThat(decision.findings())
        .extracting(Finding::message)
        .containsExactly("a (error: a division by zero) b");
    assertThat(decision.errors()).isEmpty();
  }

  @Test
  void row26_a_value_in_a_message_may_be_absent_missing_invalid_or_unknown() {
    policies.rule(
        "r",
        forEachContainer(deny(
            bool(true),
            message(
                path(container, "name"),
                text(" "),
                path(container, "image"),
                text(" "),
                path(container, "memory"),
                text(" "),
                ambient("request", ScalarType.STRING)))));
    Decision decision = policies.decide("{\"containers\": [{\"memory\": \"1Gx\"}]}");
    assertThat(decision.findings())
        .extracting(Finding::message)
        .containsExactly("(missing) (absent) (error: '1Gx' is not a quantity) (unknown)");
    assertThat(decision.notEvaluated()).isEmpty();
  }

  @Test
  void row26_an_error_in_a_place_or_a_fix_never_removes_its_finding() {
    Expression invalid = at(of("ports"), divided(number(1), number(0)));
    policies.rule(
        "r",
        fixing(
            deny(bool(true), "found", invalid, of("text")),
            set(of("number"), divided(number(1), number(0))),
            set(of("text"), text("mended"))));
    Finding finding = policies.decide("{}").findings().get(0);
    assertThat(finding.place()).hasToString("text");
    assertThat(finding.fix()).extracting(each -> each.path()).containsExactly("/text");
  }

  @Test
  void row29_what_is_required_of_all_elements_of_an_absent_list_holds() {
    Expression all = all(binder(1, of("ports")), less(local(1, ScalarType.INT), number(9)));
    policies.rule("r", require(all, "ports"));
    assertThat(policies.decide("{}").findings()).isEmpty();
    assertThat(policies.decide("{\"ports\": [10]}").findings()).hasSize(1);
  }

  @Test
  void row31_null_as_a_value_of_a_map_is_invalid() {
    policies.rule("skip", deny(isPresent(at(of("labels"), text("skip"))), "skips"));
    Decision decision = policies.decide("{\"labels\": {\"skip\": null}}");
    assertThat(onlyError(decision).place().orElseThrow()).hasToString("labels.skip");
  }

  @Test
  void row32_null_as_an_element_of_a_list_is_invalid() {
    policies.rule("names", forEachContainer(deny(bool(false), "x")));
    Decision decision = policies.decide("{\"containers\": [{\"name\": \"a\"}, null]}");
    assertThat(onlyError(decision).code()).isEqualTo(ErrorCode.WRONG_TYPE);
    assertThat(onlyError(decision).place().orElseThrow()).hasToString("containers[1]");
  }

  @Test
  void row33_a_required_list_that_is_null_is_empty() {
    policies.rule("names", forEachContainer(deny(bool(true), "x")));
    Decision decision = policies.decide("{\"containers\": null}");
    assertThat(decision.errors()).isEmpty();
    assertThat(decision.findings()).isEmpty();
  }

  @Test
  void row34_a_value_of_another_type_is_invalid_in_every_question() {
    Expression flag = of("hostNetwork");
    Expression ports = of("ports");
    List<Expression> questions = List.of(
        equal(flag, bool(true)),
        different(flag, bool(true)),
        orElse(flag, bool(false)),
        isAbsent(flag),
        isPresent(flag),
        in(number(1), ports),
        any(binder(1, ports), bool(true)),
        equal(call(Builtin.SIZE, ScalarType.INT, ports), number(0)));
    for (Expression question : questions) {
      Decision decision = Policies.on(POD)
          .rule("r", deny(question, "x"))
          .decide("{\"hostNetwork\": \"true\", \"ports\": {\"a\": 1}}");
      assertThat(onlyError(decision).code()).isEqualTo(ErrorCode.WRONG_TYPE);
      assertThat(onlyError(decision).place()).isPresent();
    }
  }

  @Test
  void row35_what_is_not_read_is_not_judged() {
    Expression size = call(Builtin.SIZE, ScalarType.INT, of("ports"));
    policies.rule("size", deny(equal(size, number(2)), "two ports"));
    Decision decision =
        policies.decide("{\"ports\": [\"x\", null], \"hostNetwork\": 7, \"containers\": 1}");
    assertThat(decision.errors()).isEmpty();
    assertThat(decision.findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, true",
    "1e0, true",
    "1, true",
    "2, false",
    "1.5, WRONG_TYPE at number",
    "9223372036854775808, WRONG_TYPE at number"
  })
  void row36_an_integral_number_is_an_int_however_written(String number, String expected) {
    assertThat(Evaluated.print(equal(of("number"), number(1)), POD, "{\"number\": " + number + "}"))
        .isEqualTo(expected);
  }

  @Test
  void row37_an_unknown_value_of_an_enumeration_equals_no_named_one_and_is_no_error() {
    Expression always = equal(of("policy"), text("Always"));
    Expression never = equal(of("policy"), text("Never"));
    assertThat(Evaluated.print(or(always, never), POD, "{\"policy\": \"Sometimes\"}"))
        .isEqualTo("false");
  }

  @Test
  void row70_a_place_is_in_the_object_alone() {
    RecordType request = type("Request", optional("user", ScalarType.STRING));
    Expression constant = list(ScalarType.STRING, text("x"));
    policies.rule(
        "r",
        forEachContainer(deny(
            bool(true),
            "found",
            path(ambient("request", request), "user"),
            at(constant, number(0)),
            local(5, ScalarType.STRING),
            path(container, "name"))));
    assertThat(policies.decide("{\"containers\": [{}]}").findings())
        .extracting(each -> each.place().toString())
        .containsExactly("containers[0].name");
  }

  @Test
  void row70_a_value_keeps_its_place_through_collections_and_parsing() {
    Expression all = joined(of("containers"), list(CONTAINER));
    Expression images = each(path(container, "image"), binder(1, all));
    Expression image = parse(ScalarType.IMAGE, local(2, ScalarType.STRING));
    policies.rule("r", loop(binder(2, images), deny(bool(true), "found", image)));
    assertThat(policies
            .decide("{\"containers\": [{\"name\": \"a\"}, {\"name\": \"b\", \"image\": \"i\"}]}")
            .findings())
        .extracting(each -> each.place().toString())
        .containsExactly("containers[1].image");
  }

  @Test
  void row70_without_a_place_a_finding_stands_at_the_object() {
    policies.rule("r", deny(bool(true), "found", text("x")));
    assertThat(policies.decide("{}").findings())
        .extracting(each -> each.place().toPointer())
        .containsExactly("");
  }
}
