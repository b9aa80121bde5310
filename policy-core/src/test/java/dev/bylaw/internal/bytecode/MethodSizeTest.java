package dev.bylaw.internal.bytecode;

import static dev.bylaw.internal.evaluate.Tree.any;
import static dev.bylaw.internal.evaluate.Tree.binder;
import static dev.bylaw.internal.evaluate.Tree.deny;
import static dev.bylaw.internal.evaluate.Tree.equal;
import static dev.bylaw.internal.evaluate.Tree.local;
import static dev.bylaw.internal.evaluate.Tree.loop;
import static dev.bylaw.internal.evaluate.Tree.message;
import static dev.bylaw.internal.evaluate.Tree.optional;
import static dev.bylaw.internal.evaluate.Tree.or;
import static dev.bylaw.internal.evaluate.Tree.path;
import static dev.bylaw.internal.evaluate.Tree.text;
import static dev.bylaw.internal.evaluate.Tree.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.random.RandomPrograms;
import dev.bylaw.internal.random.SampleBinding;
import dev.bylaw.type.ListType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The JIT never compiles a method of more than 8,000 bytes. */
class MethodSizeTest {
  private static final int NEVER_COMPILED = 8_000;
  private static final int AIM = 2_500;
  private static final RecordType CONTAINER =
      type("Container", optional("name", ScalarType.STRING), optional("image", ScalarType.STRING));
  private static final RecordType POD = type(
      "Pod", optional("name", ScalarType.STRING), optional("containers", new ListType(CONTAINER)));

  private final Policies policies = Policies.on(POD);
  private final Expression containers = path(policies.object(), "containers");
  private final Expression container = local(1, CONTAINER);

  /** Returns the sizes of all methods but the class initialiser, which runs once. */
  private static Collection<Integer> sizes(Agreement agreement) {
    Map<String, Integer> sizes = MethodSizes.of(agreement.written().bytes());
    sizes.remove("<clinit>");
    return sizes.values();
  }

  private List<RuleDefinition> rules(int count) {
    List<RuleDefinition> rules = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rules.add(policies.ruleDefinition(
          "r" + i,
          Optional.empty(),
          check(path(policies.object(), "name"), i),
          loop(
              binder(1, containers),
              check(path(container, "image"), i),
              check(path(container, "name"), i)),
          deny(
              any(binder(2, containers), equal(path(local(2, CONTAINER), "name"), text("n" + i))),
              "a name")));
    }
    return rules;
  }

  private static Statement check(Expression read, int number) {
    return deny(
        or(equal(read, text("a" + number)), equal(path(local(0, POD), "name"), text("b" + number))),
        message(text("found "), read),
        read);
  }

  @Test
  void many_rules_become_many_methods() {
    List<RuleDefinition> rules = rules(200);
    Agreement agreement = new Agreement(
        Program.of(List.of(new PackageDefinition("test", List.copyOf(rules)))), POD, rules);

    assertThat(agreement.compiled().notCompiled()).isEmpty();
    assertThat(sizes(agreement)).hasSizeGreaterThan(20).allMatch(each -> each < AIM);
  }

  @Test
  void what_rules_there_are_methods_stay_small() {
    SampleBinding binding = new SampleBinding();
    for (int seed = 0; seed < 400; seed++) {
      Program program = RandomPrograms.of(seed, binding);
      RuleDefinition rule =
          (RuleDefinition) program.declaration(RandomPrograms.RULE).orElseThrow();
      Agreement agreement = new Agreement(program, binding.widget(), List.of(rule));
      assertThat(sizes(agreement)).allMatch(each -> each < NEVER_COMPILED);
    }
  }
}
