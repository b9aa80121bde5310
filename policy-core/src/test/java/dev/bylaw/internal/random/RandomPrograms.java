package dev.bylaw.internal.random;

import static dev.bylaw.internal.random.RandomExpressions.SPAN;

import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Severity;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Documentation;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Well-typed programs at random: constants, functions and one rule on widgets. Equal seeds make
 * equal programs.
 */
public final class RandomPrograms {
  /** The id of the rule that each program has. */
  public static final DeclarationId RULE = new DeclarationId("random", "rule");

  private static final int DEPTH = 4;
  private static final Documentation DOCUMENTATION = new Documentation("A title", "A body.");

  private final Random random;
  private final SampleBinding binding;
  private final RandomCalls calls;
  private final RandomExpressions expressions;
  private final RandomTexts texts;

  private RandomPrograms(long seed, SampleBinding binding) {
    this.random = new Random(seed);
    this.binding = binding;
    this.calls = new RandomCalls(random);
    this.expressions = new RandomExpressions(random, calls);
    this.texts = new RandomTexts(random, expressions);
  }

  /** Makes a program. */
  public static Program of(long seed, SampleBinding binding) {
    return new RandomPrograms(seed, binding).program();
  }

  private Program program() {
    ConstantDefinition constant = constant();
    calls.add(constant);
    List<FunctionDefinition> functions = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      FunctionDefinition function = function("f" + i);
      functions.add(function);
      calls.add(function);
    }
    return Program.of(List.of(
        new PackageDefinition("library", List.of(constant, functions.get(0))),
        new PackageDefinition("random", List.of(functions.get(1), functions.get(2), rule()))));
  }

  private ConstantDefinition constant() {
    Scope scope = Scope.empty();
    Type type = expressions.types().present(2);
    Expression value = expressions.of(type, scope, DEPTH - 1);
    DeclarationId id = new DeclarationId("library", "constant");
    return new ConstantDefinition(
        id, DOCUMENTATION, type, value, scope.frameSize(), "library.bylaw", SPAN);
  }

  private FunctionDefinition function(String name) {
    Scope scope = Scope.empty();
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Type type = expressions.types().any(2);
      scope.declare(type);
      parameters.add(new Parameter("p" + i, type, Optional.empty(), SPAN));
    }
    Type result = expressions.types().any(1);
    Expression body = expressions.of(result, scope, DEPTH - 1);
    String owner = name.equals("f0") ? "library" : "random";
    return new FunctionDefinition(
        new DeclarationId(owner, name),
        DOCUMENTATION,
        parameters,
        result,
        body,
        scope.frameSize(),
        owner + ".bylaw",
        SPAN);
  }

  private RuleDefinition rule() {
    Scope scope = Scope.empty();
    Type parameter = expressions.types().present(1);
    Expression value = expressions.of(parameter, Scope.empty(), 0);
    scope.declare(parameter);
    int object = scope.declare(binding.widget());
    int previous = scope.declare(OptionalType.of(binding.widget()));
    Optional<Expression> condition = random.nextInt(3) == 0
        ? Optional.of(expressions.condition(scope, DEPTH))
        : Optional.empty();
    List<Statement> body = statements(scope, 2);
    return new RuleDefinition(
        RULE,
        DOCUMENTATION,
        Severity.HIGH,
        new TreeMap<>(Map.of("pss", List.of("one", "two"), "cis", List.of("5.2"))),
        List.of(new Parameter("limit", parameter, Optional.of(value), SPAN)),
        Set.of(Operation.CREATE),
        List.of(new RuleTarget.Kind(SampleBinding.WIDGET_KIND, binding.widget())),
        binding.widget(),
        object,
        OptionalInt.of(previous),
        false,
        condition,
        body,
        scope.frameSize(),
        "random.bylaw",
        SPAN);
  }

  private List<Statement> statements(Scope scope, int depth) {
    List<Statement> statements = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      statements.add(statement(scope, depth));
    }
    return statements;
  }

  private Statement statement(Scope scope, int depth) {
    int choice = depth == 0 ? 3 : random.nextInt(5);
    if (choice == 0) {
      Expression value = expressions.of(expressions.types().any(2), scope, DEPTH);
      int slot = scope.declare(value.type());
      return new Statement.Let(slot, "x" + slot, value, SPAN);
    }
    if (choice == 1) {
      Scope inner = scope.inner();
      return new Statement.For(
          expressions.binder(inner, DEPTH), statements(inner, depth - 1), SPAN);
    }
    if (choice == 2) {
      return new Statement.If(
          expressions.condition(scope, DEPTH),
          statements(scope.inner(), depth - 1),
          random.nextBoolean() ? List.of() : statements(scope.inner(), depth - 1),
          SPAN);
    }
    return check(scope);
  }

  private Statement check(Scope scope) {
    Optional<Expression> condition = random.nextInt(8) == 0
        ? Optional.empty()
        : Optional.of(expressions.condition(scope, DEPTH));
    List<Expression> places = new ArrayList<>();
    List<FixAction> fixes = new ArrayList<>();
    if (random.nextBoolean()) {
      places.add(expressions.of(expressions.types().any(1), scope, 2));
    }
    if (random.nextInt(3) == 0) {
      fixes.add(fix(scope));
    }
    return new Statement.Check(
        condition, random.nextBoolean(), texts.message(scope, 2), places, fixes, SPAN);
  }

  private FixAction fix(Scope scope) {
    Type type = expressions.types().present(1);
    Expression target = expressions.of(OptionalType.of(type), scope, 1);
    Expression value = expressions.of(type, scope, 2);
    return switch (random.nextInt(3)) {
      case 0 -> new FixAction.Set(target, value, SPAN);
      case 1 -> new FixAction.Append(target, expressions.of(ScalarType.STRING, scope, 1), SPAN);
      default -> new FixAction.Remove(target, SPAN);
    };
  }
}
