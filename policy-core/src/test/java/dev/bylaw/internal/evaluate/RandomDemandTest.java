package dev.bylaw.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.internal.demand.DocumentShapes;
import dev.bylaw.internal.demand.RuleDemand;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.random.RandomDocuments;
import dev.bylaw.internal.random.RandomPrograms;
import dev.bylaw.internal.random.SampleBinding;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A rule decides on what is kept of a document for it as it does on the whole document. */
class RandomDemandTest {
  private static final SampleBinding BINDING = new SampleBinding();

  @Property(tries = 1500)
  void valid_documents(@ForAll long program, @ForAll long document) {
    Node previous = RandomDocuments.valid(BINDING.widget(), document + 1);
    check(program, RandomDocuments.valid(BINDING.widget(), document), Optional.of(previous));
  }

  @Property(tries = 1500)
  void documents_with_mistakes(@ForAll long program, @ForAll long document) {
    Node previous = RandomDocuments.mutated(BINDING.widget(), document + 1);
    check(program, RandomDocuments.mutated(BINDING.widget(), document), Optional.of(previous));
  }

  @Property(tries = 500)
  void any_json(@ForAll long program, @ForAll long document) {
    check(program, RandomDocuments.any(document), Optional.of(RandomDocuments.any(document + 1)));
  }

  @Test
  void much_is_left_out() {
    int whole = 0;
    for (int seed = 0; seed < 400; seed++) {
      whole += shapes(RandomPrograms.of(seed, BINDING)).object() == Shape.WHOLE ? 1 : 0;
    }
    assertThat(whole).isLessThan(200);
  }

  private static DocumentShapes shapes(Program program) {
    RuleDefinition rule =
        (RuleDefinition) program.declaration(RandomPrograms.RULE).orElseThrow();
    return DocumentShapes.of(RuleDemand.of(rule, Map.of(), program, Set.of("request")));
  }

  private static void check(long seed, Node document, Optional<Node> previous) {
    Program program = RandomPrograms.of(seed, BINDING);
    DocumentShapes shapes = shapes(program);
    Node request = RandomDocuments.any(1);
    RuleOutcome expected =
        new SampleRun(BINDING, program, Optional.of(request)).on(document, previous);
    Node kept = kept(request, Objects.requireNonNull(shapes.ambient().get("request")));
    RuleOutcome outcome = new SampleRun(BINDING, program, Optional.of(kept))
        .on(kept(document, shapes.object()), previous.map(each -> kept(each, shapes.previous())));
    assertSame(outcome, expected);
  }

  private static Node kept(Node full, Shape shape) {
    return full instanceof NullNode
        ? new NullNode(Span.NONE)
        : Projection.of(full, shape).root();
  }

  private static void assertSame(RuleOutcome outcome, RuleOutcome expected) {
    assertThat(outcome.failure().map(EvaluationFailure::reason))
        .isEqualTo(expected.failure().map(EvaluationFailure::reason));
    assertThat(outcome.failure().map(EvaluationFailure::code))
        .isEqualTo(expected.failure().map(EvaluationFailure::code));
    assertThat(outcome.failure().map(EvaluationFailure::place))
        .isEqualTo(expected.failure().map(EvaluationFailure::place));
    assertThat(outcome.needs()).isEqualTo(expected.needs());
    assertThat(outcome.total()).isEqualTo(expected.total());
    assertThat(outcome.steps()).isEqualTo(expected.steps());
    assertThat(outcome.findings()).hasSameSizeAs(expected.findings());
    for (int i = 0; i < expected.findings().size(); i++) {
      assertSame(outcome.findings().get(i), expected.findings().get(i));
    }
  }

  private static void assertSame(RuleFinding finding, RuleFinding expected) {
    assertThat(finding.message()).isEqualTo(expected.message());
    assertThat(finding.place()).isEqualTo(expected.place());
    List<PatchOperation> operations = expected.fix();
    assertThat(finding.fix()).hasSameSizeAs(operations);
    for (int i = 0; i < operations.size(); i++) {
      PatchOperation operation = finding.fix().get(i);
      assertThat(operation.getClass()).isEqualTo(operations.get(i).getClass());
      assertThat(operation.path()).isEqualTo(operations.get(i).path());
      assertThat(JsonEquality.equal(value(operation), value(operations.get(i)))).isTrue();
    }
  }

  private static Node value(PatchOperation operation) {
    if (operation instanceof PatchOperation.Add add) {
      return add.value();
    }
    return operation instanceof PatchOperation.Replace replace
        ? replace.value()
        : new NullNode(Span.NONE);
  }
}
