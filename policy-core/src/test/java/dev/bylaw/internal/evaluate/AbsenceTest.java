package dev.bylaw.internal.evaluate;

import static dev.bylaw.internal.evaluate.Tree.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of absence of the language: each row with each kind of absent operand. */
class AbsenceTest {
  private static final RecordType INNER =
      type("Inner", optional("c", ScalarType.STRING), optional("xs", strings()));
  private static final RecordType OUTER = type(
      "Outer",
      optional("text", ScalarType.STRING),
      optional("flag", ScalarType.BOOL),
      optional("number", ScalarType.INT),
      optional("inner", INNER),
      optional("list", strings()),
      optional("map", new MapType(ScalarType.STRING)),
      required("needed", ScalarType.STRING),
      required("neededInner", INNER),
      required("neededList", strings()),
      required("neededMap", new MapType(ScalarType.STRING)));
  private static final Expression O = local(0, OUTER);

  private static ListType strings() {
    return new ListType(ScalarType.STRING);
  }

  private static Expression of(String... path) {
    return path(O, path);
  }

  static Stream<Arguments> navigation() {
    return Stream.of(
        arguments("a.b", of("inner", "c"), "(absent)"),
        arguments("a.b.xs[0]", at(of("inner", "xs"), number(0)), "(absent)"),
        arguments("m[k], no m", at(of("map"), text("k")), "(absent)"),
        arguments("m[k], no k in it", at(of("neededMap"), text("k")), "(absent)"),
        arguments("m[absent]", at(of("neededMap"), of("text")), "(absent)"),
        arguments("l[0], no l", at(of("list"), number(0)), "(absent)"),
        arguments("l[0], too short", at(of("neededList"), number(0)), "(absent)"),
        arguments("l[-1]", at(of("neededList"), number(-1)), "(absent)"),
        arguments("required, missing", of("needed"), "MISSING at needed"),
        arguments("below required, missing", of("neededInner", "c"), "MISSING at neededInner.c"),
        arguments("required list", of("neededList"), "[]"),
        arguments("required map", of("neededMap"), "{}"));
  }

  static Stream<Arguments> comparisons() {
    return Stream.of(
        arguments("absent == x", equal(of("text"), text("x")), "false"),
        arguments("x == absent", equal(text("x"), of("text")), "false"),
        arguments("absent != x", different(of("text"), text("x")), "true"),
        arguments("flag != true", different(of("flag"), bool(true)), "true"),
        arguments("number == 0", equal(of("number"), number(0)), "false"),
        arguments("list == []", equal(of("list"), list(ScalarType.STRING)), "true"),
        arguments("list != []", different(of("list"), list(ScalarType.STRING)), "false"),
        arguments("list == [x]", equal(of("list"), list(ScalarType.STRING, text("x"))), "false"),
        arguments("missing == x", equal(of("needed"), text("x")), "MISSING at needed"),
        arguments("is present", isPresent(of("text")), "false"),
        arguments("is absent", isAbsent(of("text")), "true"),
        arguments("path is present", isPresent(of("inner", "c")), "false"),
        arguments("missing is present", isPresent(of("needed")), "false"),
        arguments("missing path is present", isPresent(of("neededInner", "c")), "false"),
        arguments("missing list is present", isPresent(of("neededList")), "false"),
        arguments("x ?? d", orElse(of("text"), text("d")), "d"),
        arguments("missing ?? d", orElse(of("needed"), text("d")), "MISSING at needed"),
        arguments("x is string", is(of("text"), ScalarType.STRING), "false"));
  }

  static Stream<Arguments> collections() {
    Expression yes = equal(local(1, ScalarType.STRING), text("x"));
    return Stream.of(
        arguments("any", any(binder(1, of("list")), yes), "false"),
        arguments("all", all(binder(1, of("list")), yes), "true"),
        arguments("any over a map", any(binder(2, 1, of("map")), yes), "false"),
        arguments("x in list", in(text("x"), of("list")), "false"),
        arguments("x in map", in(text("x"), of("map")), "false"),
        arguments("x !in list", not(in(text("x"), of("list"))), "true"),
        arguments("absent in xs", in(of("text"), list(ScalarType.STRING, text("x"))), "false"),
        arguments("[e for]", each(local(1, ScalarType.STRING), binder(1, of("list"))), "[]"),
        arguments("absent ++ xs", joined(of("list"), list(ScalarType.STRING, text("x"))), "[x]"),
        arguments("xs ++ absent", joined(list(ScalarType.STRING, text("x")), of("list")), "[x]"),
        arguments("[absent, x]", list(ScalarType.STRING, of("text"), text("x")), "[x]"),
        arguments("{absent, x}", set(ScalarType.STRING, of("text"), text("x")), "{x}"),
        arguments("{a: absent}", record(INNER, List.of("c"), of("text")), "{}"),
        arguments("size", call(Builtin.SIZE, ScalarType.INT, of("list")), "0"),
        arguments("size of a map", call(Builtin.SIZE, ScalarType.INT, of("map")), "0"),
        arguments("first", call(Builtin.FIRST, optionalString(), of("list")), "(absent)"),
        arguments("last", call(Builtin.LAST, optionalString(), of("list")), "(absent)"),
        arguments("sorted", call(Builtin.SORTED, strings(), of("list")), "[]"),
        arguments("keys", call(Builtin.KEYS, strings(), of("map")), "[]"),
        arguments("join", call(Builtin.JOIN, ScalarType.STRING, of("list"), text(",")), ""));
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        arguments("size of a text", call(Builtin.SIZE, ScalarType.INT, of("text")), "(absent)"),
        arguments("keys of a record", call(Builtin.KEYS, strings(), of("inner")), "(absent)"),
        arguments("lower", call(Builtin.LOWER, ScalarType.STRING, of("text")), "(absent)"),
        arguments(
            "absent argument",
            call(Builtin.STARTS_WITH, ScalarType.BOOL, text("x"), of("text")),
            "(absent)"),
        arguments(
            "absent separator",
            call(Builtin.JOIN, ScalarType.STRING, of("neededList"), of("text")),
            "(absent)"),
        arguments("image(absent)", parse(ScalarType.IMAGE, of("text")), "(absent)"),
        arguments("try int(absent)", tryParse(ScalarType.INT, of("text")), "(absent)"),
        arguments("image(missing)", parse(ScalarType.IMAGE, of("needed")), "MISSING at needed"));
  }

  private static OptionalType optionalString() {
    return new OptionalType(ScalarType.STRING);
  }

  @ParameterizedTest(name = "{0} is {2}")
  @MethodSource({"navigation", "comparisons", "collections", "calls"})
  void what_an_absent_operand_does(String name, Expression expression, String expected) {
    assertThat(Evaluated.print(expression, OUTER, "{}")).as(name).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} is {2} of nulls")
  @MethodSource({"navigation", "comparisons", "collections", "calls"})
  void a_null_field_is_absent(String name, Expression expression, String expected) {
    String nulls = """
        {"text": null, "flag": null, "number": null, "inner": null, "list": null, "map": null,
         "needed": null, "neededInner": null, "neededList": null, "neededMap": null}
        """;
    assertThat(Evaluated.print(expression, OUTER, nulls)).as(name).isEqualTo(expected);
  }
}
