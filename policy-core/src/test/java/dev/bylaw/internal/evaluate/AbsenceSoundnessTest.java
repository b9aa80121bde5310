package dev.bylaw.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.internal.absence.AbsenceAnalysis;
import dev.bylaw.internal.absence.CheckVerdicts;
import dev.bylaw.internal.absence.Verdict;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.random.RandomDocuments;
import dev.bylaw.internal.random.RandomPrograms;
import dev.bylaw.internal.random.SampleBinding;
import dev.bylaw.source.Span;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the analysis says of absent paths is what the interpreter does where they are absent. */
class AbsenceSoundnessTest {
  private static final SampleBinding BINDING = new SampleBinding();

  @Property(tries = 1500)
  void verdicts_hold_where_the_path_is_absent(@ForAll long program, @ForAll long document) {
    verify(program, document, new EnumMap<>(Verdict.class));
  }

  @Test
  void random_rules_are_worth_analysing() {
    Map<Verdict, Integer> verified = new EnumMap<>(Verdict.class);
    for (int seed = 0; seed < 1000; seed++) {
      verify(seed, seed, verified);
    }
    assertThat(verified.get(Verdict.PASSES)).isGreaterThan(400);
    assertThat(verified.get(Verdict.DENIES)).isGreaterThan(30);
  }

  private static void verify(long seed, long documentSeed, Map<Verdict, Integer> verified) {
    Program program = numbered(RandomPrograms.of(seed, BINDING));
    RuleDefinition rule =
        (RuleDefinition) program.declaration(RandomPrograms.RULE).orElseThrow();
    Node document = RandomDocuments.valid(BINDING.widget(), documentSeed);
    for (CheckVerdicts check : AbsenceAnalysis.of(rule, program)) {
      check
          .whenAbsent()
          .forEach((path, verdict) -> without(document, path)
              .filter(lacking -> verify(program, rule, check, verdict, lacking))
              .ifPresent(lacking -> verified.merge(verdict, 1, Integer::sum)));
    }
  }

  /** Whether there was something to verify. */
  private static boolean verify(
      Program program, RuleDefinition rule, CheckVerdicts check, Verdict verdict, Node lacking) {
    RuleOutcome outcome = new SampleRun(BINDING, program, Optional.of(RandomDocuments.any(1)))
        .on(lacking, Optional.empty());
    boolean ended = outcome.failure().isPresent() || outcome.needs().isPresent();
    Set<String> found =
        outcome.findings().stream().map(RuleFinding::message).collect(Collectors.toSet());
    String own = text(check.check());
    if (verdict == Verdict.PASSES && isReachedByPathsAlone(check.check(), rule.body())) {
      assertThat(found).as(check + " in " + rule).doesNotContain(own);
      return true;
    }
    boolean always = rule.condition().isEmpty() && rule.body().contains(check.check());
    if (verdict == Verdict.DENIES && always && !ended) {
      assertThat(found).as(check + " in " + rule).contains(own);
      return true;
    }
    if (verdict == Verdict.FAILS && always) {
      assertThat(ended).as(check + " in " + rule).isTrue();
      return true;
    }
    return false;
  }

  private static String text(Statement.Check check) {
    return ((LiteralValue.Text) ((Expression.Literal) check.message()).value()).value();
  }

  /** A verdict on a check in a loop over several collections is about some of the elements. */
  @SuppressWarnings("ReferenceEquality") // a rule may hold checks that are equal
  private static boolean isReachedByPathsAlone(Statement.Check check, List<Statement> statements) {
    for (Statement each : statements) {
      if (each == check) {
        return true;
      }
      if (each instanceof Statement.For loop
          && isPath(loop.binder().source())
          && isReachedByPathsAlone(check, loop.body())) {
        return true;
      }
      if (each instanceof Statement.If branch
          && (isReachedByPathsAlone(check, branch.whenTrue())
              || isReachedByPathsAlone(check, branch.whenFalse()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPath(Expression expression) {
    return expression instanceof Expression.ReadField field
        ? isPath(field.target())
        : expression instanceof Expression.ReadLocal local && local.slot() == 1;
  }

  /** The document without a path, empty if it lacks what the path leads through. */
  private static Optional<Node> without(Node document, String path) {
    boolean plain = path.matches("[a-zA-Z]+(\\.[a-zA-Z]+|\\[\\*])*");
    boolean ofObject = path.startsWith("spec") || path.startsWith("metadata");
    return plain && ofObject
        ? without(document, List.of(path.replace("[*]", ".*").split("\\.")), 0)
        : Optional.empty();
  }

  private static Optional<Node> without(Node node, List<String> steps, int at) {
    String step = steps.get(at);
    boolean last = at == steps.size() - 1;
    if (step.equals("*")) {
      return node instanceof ListNode list && list.size() > 0
          ? elementsWithout(list, steps, at)
          : Optional.empty();
    }
    if (!(node instanceof ObjectNode object)) {
      return Optional.empty();
    }
    Map<String, Node> members = new LinkedHashMap<>();
    for (String key : object.keys()) {
      Node value = object.get(key);
      if (value != null) {
        members.put(key, value);
      }
    }
    Node below = members.remove(step);
    if (!last) {
      Optional<Node> changed = below == null ? Optional.empty() : without(below, steps, at + 1);
      changed.ifPresent(each -> members.put(step, each));
      return changed.map(each -> ObjectNode.of(members));
    }
    return Optional.of(ObjectNode.of(members));
  }

  private static Optional<Node> elementsWithout(ListNode list, List<String> steps, int at) {
    List<Node> elements = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Optional<Node> element = without(list.element(i), steps, at + 1);
      if (element.isEmpty()) {
        return element;
      }
      elements.add(element.get());
    }
    return Optional.of(ListNode.of(elements));
  }

  /** The same program with checks that say which one they are. */
  private static Program numbered(Program program) {
    Numbering numbering = new Numbering();
    return Program.of(program.packages().stream()
        .map(each -> new PackageDefinition(
            each.name(),
            each.declarations().stream()
                .map(declaration ->
                    declaration instanceof RuleDefinition rule ? numbering.rule(rule) : declaration)
                .toList()))
        .toList());
  }

  private static final class Numbering {
    private int checks;

    RuleDefinition rule(RuleDefinition rule) {
      return new RuleDefinition(
          rule.id(),
          rule.documentation(),
          rule.severity(),
          rule.mappings(),
          rule.parameters(),
          rule.operations(),
          rule.targets(),
          rule.objectType(),
          rule.objectSlot(),
          rule.previousSlot(),
          rule.previousRequired(),
          rule.condition(),
          all(rule.body()),
          rule.frameSize(),
          rule.source(),
          rule.span());
    }

    private List<Statement> all(List<Statement> statements) {
      return statements.stream().map(this::one).toList();
    }

    private Statement one(Statement statement) {
      if (statement instanceof Statement.For loop) {
        return new Statement.For(loop.binder(), all(loop.body()), loop.span());
      }
      if (statement instanceof Statement.If branch) {
        return new Statement.If(
            branch.condition(), all(branch.whenTrue()), all(branch.whenFalse()), branch.span());
      }
      if (statement instanceof Statement.Check check) {
        LiteralValue text = new LiteralValue.Text("check " + checks++);
        return new Statement.Check(
            check.condition(),
            check.required(),
            new Expression.Literal(text, ScalarType.STRING, Span.NONE),
            List.of(),
            List.of(),
            check.span());
      }
      return statement;
    }
  }
}
