package dev.bylaw.internal.bytecode;

import static dev.bylaw.internal.evaluate.Tree.any;
import static dev.bylaw.internal.evaluate.Tree.binder;
import static dev.bylaw.internal.evaluate.Tree.call;
import static dev.bylaw.internal.evaluate.Tree.equal;
import static dev.bylaw.internal.evaluate.Tree.in;
import static dev.bylaw.internal.evaluate.Tree.list;
import static dev.bylaw.internal.evaluate.Tree.local;
import static dev.bylaw.internal.evaluate.Tree.optional;
import static dev.bylaw.internal.evaluate.Tree.orElse;
import static dev.bylaw.internal.evaluate.Tree.path;
import static dev.bylaw.internal.evaluate.Tree.require;
import static dev.bylaw.internal.evaluate.Tree.text;
import static dev.bylaw.internal.evaluate.Tree.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.internal.bytecode.Agreement.Ending;
import dev.bylaw.internal.evaluate.Policies;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long lists of constants, of texts or of what texts begin with: each is one look into a set, so
 * that rules with hundreds are compiled.
 */
class ConstantListsTest {
  private static final int MANY = 300;
  private static final RecordType POD = type("Pod", optional("image", ScalarType.STRING));

  private final Policies policies = Policies.on(POD);
  private final Expression image = orElse(path(policies.object(), "image"), text(""));
  private final Expression element = local(1, ScalarType.STRING);

  private static Expression constants() {
    return list(
        ScalarType.STRING,
        IntStream.range(0, MANY)
            .mapToObj(i -> text("r" + i + ".example/"))
            .toArray(Expression[]::new));
  }

  private void check(Expression condition, String value, boolean holds) {
    RuleDefinition rule =
        policies.ruleDefinition("r", Optional.empty(), require(condition, "not allowed"));
    Program program = Program.of(List.of(new PackageDefinition("test", List.of(rule))));
    Agreement agreement = new Agreement(program, POD, List.of(rule));
    SlotObject pod =
        Objects.requireNonNull(agreement.kept(Policies.json("{\"image\": \"" + value + "\"}")));

    assertThat(agreement.compiled().notCompiled()).isEmpty();
    assertThat(agreement.on(pod)).isEqualTo(Ending.AGREED);
    assertThat(Objects.requireNonNull(agreement.compiled().run(pod)).isEmpty()).isEqualTo(holds);
    assertThat(MethodSizes.of(agreement.written().bytes()).values())
        .allMatch(size -> size < 2 * MANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"r0.example/app", "r299.example/", "r12.example/a/b"})
  void a_text_begins_with_one_of_many(String value) {
    check(begins(), value, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "r300.example/app", "r12.example", "s", "a"})
  void a_text_begins_with_none_of_many(String value) {
    check(begins(), value, false);
  }

  private Expression begins() {
    return any(binder(1, constants()), call(Builtin.STARTS_WITH, ScalarType.BOOL, image, element));
  }

  @ParameterizedTest
  @ValueSource(strings = {"r0.example/", "r299.example/"})
  void a_text_is_one_of_many(String value) {
    check(in(image, constants()), value, true);
    check(any(binder(1, constants()), equal(image, element)), value, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "r0.example/app"})
  void a_text_is_none_of_many(String value) {
    check(in(image, constants()), value, false);
    check(any(binder(1, constants()), equal(image, element)), value, false);
  }
}
