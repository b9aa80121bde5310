package dev.bylaw.internal.bytecode;

import static dev.bylaw.internal.evaluate.Tree.all;
import static dev.bylaw.internal.evaluate.Tree.and;
import static dev.bylaw.internal.evaluate.Tree.any;
import static dev.bylaw.internal.evaluate.Tree.append;
import static dev.bylaw.internal.evaluate.Tree.binder;
import static dev.bylaw.internal.evaluate.Tree.bool;
import static dev.bylaw.internal.evaluate.Tree.deny;
import static dev.bylaw.internal.evaluate.Tree.different;
import static dev.bylaw.internal.evaluate.Tree.each;
import static dev.bylaw.internal.evaluate.Tree.equal;
import static dev.bylaw.internal.evaluate.Tree.fixing;
import static dev.bylaw.internal.evaluate.Tree.in;
import static dev.bylaw.internal.evaluate.Tree.isAbsent;
import static dev.bylaw.internal.evaluate.Tree.isPresent;
import static dev.bylaw.internal.evaluate.Tree.joined;
import static dev.bylaw.internal.evaluate.Tree.let;
import static dev.bylaw.internal.evaluate.Tree.list;
import static dev.bylaw.internal.evaluate.Tree.local;
import static dev.bylaw.internal.evaluate.Tree.loop;
import static dev.bylaw.internal.evaluate.Tree.message;
import static dev.bylaw.internal.evaluate.Tree.number;
import static dev.bylaw.internal.evaluate.Tree.optional;
import static dev.bylaw.internal.evaluate.Tree.orElse;
import static dev.bylaw.internal.evaluate.Tree.path;
import static dev.bylaw.internal.evaluate.Tree.remove;
import static dev.bylaw.internal.evaluate.Tree.require;
import static dev.bylaw.internal.evaluate.Tree.required;
import static dev.bylaw.internal.evaluate.Tree.set;
import static dev.bylaw.internal.evaluate.Tree.text;
import static dev.bylaw.internal.evaluate.Tree.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.internal.bytecode.Agreement.Ending;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of every shape on documents of every kind, right and wrong. */
class GeneratedRulesTest {
  private static final RecordType SECURITY = type(
      "Security",
      optional("privileged", ScalarType.BOOL),
      optional("user", ScalarType.INT),
      optional("profile", ScalarType.STRING),
      optional("add", new ListType(ScalarType.STRING)));
  private static final RecordType CONTAINER =
      type("Container", required("name", ScalarType.STRING), optional("security", SECURITY));
  private static final RecordType POD = type(
      "Pod",
      optional("security", SECURITY),
      optional("port", UnionType.of(List.of(ScalarType.INT, ScalarType.STRING))),
      optional("labels", new MapType(ScalarType.STRING)),
      required("containers", new ListType(CONTAINER)),
      optional("more", new ListType(CONTAINER)));

  private final Policies policies = Policies.on(POD);
  private final Expression pod = policies.object();
  private final Expression containers = joined(path(pod, "more"), path(pod, "containers"));
  private final Expression container = local(1, CONTAINER);
  private final Expression name = path(container, "name");
  private final List<RuleDefinition> rules = new ArrayList<>();

  private void rule(Statement... body) {
    rules.add(policies.ruleDefinition("r" + rules.size(), Optional.empty(), body));
  }

  private Agreement agreement() {
    Program program = Program.of(List.of(new PackageDefinition("test", List.copyOf(rules))));
    Agreement agreement = new Agreement(program, POD, rules);
    assertThat(agreement.compiled().notCompiled()).isEmpty();
    return agreement;
  }

  private static SlotObject kept(Agreement agreement, String json) {
    return Objects.requireNonNull(agreement.kept(Policies.json(json)));
  }

  private static Ending run(Agreement agreement, String json) {
    return agreement.on(kept(agreement, json));
  }

  private static List<String> found(Agreement agreement, String json) {
    SlotObject document = kept(agreement, json);
    assertThat(agreement.on(document)).isEqualTo(Ending.AGREED);
    return agreement.rendered(Objects.requireNonNull(agreement.compiled().run(document)));
  }

  private void rulesOfAllSorts() {
    Expression security = path(container, "security");
    rule(loop(
        binder(1, containers),
        fixing(
            deny(
                equal(path(security, "privileged"), bool(true)),
                message(text("container "), name),
                path(security, "privileged")),
            set(path(security, "privileged"), bool(false)))));
    Expression added = local(2, ScalarType.STRING);
    rule(loop(
        binder(1, containers),
        loop(
            binder(2, path(security, "add")),
            fixing(
                deny(different(added, text("A")), message(name, text(" adds "), added), added),
                remove(added))),
        fixing(
            require(in(text("B"), path(security, "add")), message(name, text(" lacks B")), name),
            append(path(security, "add"), text("B")))));
    Expression profile = local(3, ScalarType.STRING);
    rule(loop(
        binder(
            3,
            joined(
                list(ScalarType.STRING, path(pod, "security", "profile")),
                each(path(security, "profile"), binder(1, containers)))),
        deny(different(profile, text("")), message(text("profile "), profile), profile)));
    rule(deny(
        any(binder(1, containers), equal(orElse(path(security, "user"), number(0)), number(0))),
        message(text("user 0")),
        path(container, "security", "user")));
    rule(require(
        all(
            binder(4, 5, path(pod, "labels")),
            and(
                different(local(4, ScalarType.STRING), text("")),
                different(local(5, ScalarType.STRING), text("bad")))),
        message(text("label "), local(4, ScalarType.STRING)),
        local(5, ScalarType.STRING)));
    rule(
        let(6, path(pod, "security", "profile")),
        deny(
            and(isPresent(path(pod, "port")), isAbsent(local(6, ScalarType.STRING))),
            message(text("port "), path(pod, "port")),
            path(pod, "port")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"containers\": []}",
        "{}",
        "{\"containers\": null}",
        "{\"containers\": [{\"name\": \"a\", \"security\": {\"privileged\": true}}]}",
        "{\"containers\": [{\"name\": \"a\"}], \"more\": [{\"name\": \"b\", \"security\":"
            + " {\"privileged\": true, \"add\": [\"A\", \"C\", \"C\"], \"profile\": \"x\"}}]}",
        "{\"security\": {\"profile\": \"p\"}, \"containers\": [{\"name\": \"a\", \"security\": null},"
            + " {\"name\": \"a\", \"security\": {\"profile\": \"\", \"user\": 7}}]}",
        "{\"port\": 80}",
        "{\"port\": \"http\", \"security\": {}}",
        "{\"labels\": {\"x\": \"good\", \"y\": \"bad\", \"\": \"bad\"}}",
        "{\"labels\": {}}"
      })
  void valid_documents_are_decided(String json) {
    rulesOfAllSorts();

    assertThat(run(agreement(), json)).isEqualTo(Ending.AGREED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"containers\": {}}",
        "{\"containers\": [null]}",
        "{\"containers\": [\"a\"]}",
        "{\"containers\": [{\"name\": \"a\", \"security\": []}]}",
        "{\"containers\": [{\"name\": \"a\", \"security\": {\"privileged\": \"true\"}}]}",
        "{\"containers\": [{\"name\": \"a\", \"security\": {\"user\": 1.5}}]}",
        "{\"containers\": [{\"name\": \"a\", \"security\": {\"add\": [\"B\", 1]}}]}",
        "{\"containers\": [{\"name\": \"a\", \"security\": {\"profile\": 1}}]}",
        "{\"security\": 1}",
        "{\"port\": true}",
        "{\"labels\": {\"x\": null}}",
        "{\"labels\": {\"x\": 1}}",
        "{\"labels\": []}"
      })
  void what_is_no_such_document_makes_it_give_up(String json) {
    rulesOfAllSorts();

    assertThat(run(agreement(), json)).isEqualTo(Ending.GAVE_UP_ON_ERROR);
  }

  @Test
  void a_decision_that_comes_first_does_not_hide_a_wrong_element_behind_it() {
    rule(deny(
        any(binder(1, containers), equal(name, text("a"))), "there is an a", path(pod, "more")));

    assertThat(run(agreement(), "{\"more\": [{\"name\": \"a\"}], \"containers\": [1]}"))
        .isEqualTo(Ending.GAVE_UP_ON_ERROR);
  }

  @Test
  void findings_come_by_rule_though_loops_are_joined() {
    rulesOfAllSorts();
    String bad = "{\"security\": {\"privileged\": true, \"add\": [\"C\"], \"profile\": \"x\"}";

    assertThat(found(
            agreement(),
            "{\"containers\": [" + bad + ", \"name\": \"a\"}, " + bad + ", \"name\": \"b\"}]}"))
        .containsExactly(
            "containers[0].security.privileged: container a"
                + " | Replace /containers/0/security/privileged false",
            "containers[1].security.privileged: container b"
                + " | Replace /containers/1/security/privileged false",
            "containers[0].security.add[0]: a adds C | Remove /containers/0/security/add/0",
            "containers[0].name: a lacks B | Add /containers/0/security/add/- B",
            "containers[1].security.add[0]: b adds C | Remove /containers/1/security/add/0",
            "containers[1].name: b lacks B | Add /containers/1/security/add/- B",
            "containers[0].security.profile: profile x",
            "containers[1].security.profile: profile x",
            "containers[0].security.user: user 0");
  }

  @Test
  void findings_of_one_loop_come_before_those_of_the_next_over_the_same_list() {
    rule(
        loop(binder(1, containers), deny(isPresent(name), "first", name)),
        loop(binder(1, containers), deny(different(name, text("b")), "second", name)));
    rule(loop(binder(1, containers), deny(isPresent(name), "other", name)));

    assertThat(found(
            agreement(),
            "{\"containers\": [{\"name\": \"a\"}, {\"name\": \"b\"}, {\"name\": \"c\"}]}"))
        .containsExactly(
            "containers[0].name: first",
            "containers[1].name: first",
            "containers[2].name: first",
            "containers[0].name: second",
            "containers[2].name: second",
            "containers[0].name: other",
            "containers[1].name: other",
            "containers[2].name: other");
  }

  @Test
  void of_each_rule_a_hundred_findings_are_kept_and_all_are_counted() {
    rule(loop(binder(1, containers), deny(isPresent(name), "always", name)));
    rule(loop(binder(1, containers), deny(equal(name, text("a")), "once", name)));
    Agreement agreement = agreement();
    String many = "{\"name\": \"b\"}, ".repeat(150);

    SlotObject document = kept(agreement, "{\"containers\": [" + many + "{\"name\": \"a\"}]}");
    FoundReferences found = Objects.requireNonNull(agreement.compiled().run(document));

    assertThat(agreement.on(document)).isEqualTo(Ending.AGREED);
    assertThat(found.count()).isEqualTo(101);
    assertThat(found.total(0)).isEqualTo(151);
    assertThat(found.total(1)).isEqualTo(1);
    assertThat(found.rule(99)).isZero();
    assertThat(found.rule(100)).isEqualTo(1);
  }
}
