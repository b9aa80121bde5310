package dev.bylaw.internal.bytecode;

import static dev.bylaw.internal.evaluate.Tree.any;
import static dev.bylaw.internal.evaluate.Tree.at;
import static dev.bylaw.internal.evaluate.Tree.binder;
import static dev.bylaw.internal.evaluate.Tree.call;
import static dev.bylaw.internal.evaluate.Tree.deny;
import static dev.bylaw.internal.evaluate.Tree.equal;
import static dev.bylaw.internal.evaluate.Tree.isPresent;
import static dev.bylaw.internal.evaluate.Tree.less;
import static dev.bylaw.internal.evaluate.Tree.list;
import static dev.bylaw.internal.evaluate.Tree.local;
import static dev.bylaw.internal.evaluate.Tree.loop;
import static dev.bylaw.internal.evaluate.Tree.number;
import static dev.bylaw.internal.evaluate.Tree.optional;
import static dev.bylaw.internal.evaluate.Tree.orElse;
import static dev.bylaw.internal.evaluate.Tree.parse;
import static dev.bylaw.internal.evaluate.Tree.path;
import static dev.bylaw.internal.evaluate.Tree.record;
import static dev.bylaw.internal.evaluate.Tree.set;
import static dev.bylaw.internal.evaluate.Tree.text;
import static dev.bylaw.internal.evaluate.Tree.tryParse;
import static dev.bylaw.internal.evaluate.Tree.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stays with the interpreter, rule by rule. */
class NotCompiledTest {
  private static final RecordType POD = type(
      "Pod",
      optional("name", ScalarType.STRING),
      optional("image", ScalarType.IMAGE),
      optional("weight", ScalarType.FLOAT),
      optional("names", new ListType(ScalarType.STRING)),
      optional("extra", JsonType.JSON));

  private final Policies policies = Policies.on(POD);
  private final Expression pod = policies.object();
  private final Expression name = orElse(path(pod, "name"), text(""));

  private String reason(Statement statement) {
    return reasons(statement).get(0);
  }

  private List<String> reasons(Statement... statements) {
    List<RuleDefinition> rules = new ArrayList<>();
    for (Statement each : statements) {
      rules.add(policies.ruleDefinition("r" + rules.size(), Optional.empty(), each));
    }
    Program program = Program.of(List.of(new PackageDefinition("test", List.copyOf(rules))));
    CompiledRules compiled = new Agreement(program, POD, rules).compiled();
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      reasons.add(compiled.notCompiled().getOrDefault(i, ""));
    }
    return reasons;
  }

  private static Statement denied(Expression condition) {
    return deny(condition, "denied");
  }

  @Test
  void texts_that_are_parsed() {
    assertThat(reason(denied(equal(parse(ScalarType.INT, name), number(1)))))
        .isEqualTo("parsing a text as int");
    assertThat(reason(denied(isPresent(tryParse(ScalarType.VERSION, name)))))
        .isEqualTo("parsing a text as version");
  }

  @Test
  void values_that_slots_do_not_hold_as_they_are() {
    assertThat(reason(denied(isPresent(path(pod, "image"))))).isEqualTo("a value of type image");
    assertThat(reason(denied(isPresent(path(pod, "weight"))))).isEqualTo("a value of type float");
    assertThat(reason(denied(isPresent(at(path(pod, "extra"), text("a"))))))
        .isEqualTo("an element by its index, or by a key of a constant");
  }

  @Test
  void collections_that_have_to_be_built() {
    Expression element = local(1, ScalarType.STRING);
    assertThat(reason(loop(
            binder(1, set(ScalarType.STRING, name, text("b"))), denied(equal(element, text("a"))))))
        .isEqualTo("a walk over a set that is made");
    assertThat(reason(
            loop(binder(1, list(ScalarType.STRING, name)), denied(equal(element, text("a"))))))
        .isEqualTo("a walk over values that are computed");
    RecordType pair = type("Pair", optional("a", ScalarType.STRING));
    assertThat(reason(denied(equal(path(record(pair, List.of("a"), name), "a"), text("a")))))
        .isEqualTo("a record that is built");
  }

  @Test
  void methods_of_the_library_but_for_the_properties_of_texts_and_the_size_of_lists() {
    assertThat(reason(denied(equal(call(Builtin.LOWER, ScalarType.STRING, name), text("a")))))
        .isEqualTo("the library's LOWER");
    Expression starts = call(Builtin.STARTS_WITH, ScalarType.BOOL, name, text("a"));
    Expression size = call(Builtin.SIZE, ScalarType.INT, path(pod, "names"));
    assertThat(reasons(denied(starts), denied(less(number(3), size)))).containsExactly("", "");
  }

  @Test
  void other_rules_are_compiled_all_the_same() {
    Expression some = any(binder(1, path(pod, "names")), equal(local(1, ScalarType.STRING), name));
    assertThat(reasons(
            denied(some),
            denied(isPresent(path(pod, "image"))),
            denied(isPresent(path(pod, "name")))))
        .containsExactly("", "a value of type image", "");
  }
}
