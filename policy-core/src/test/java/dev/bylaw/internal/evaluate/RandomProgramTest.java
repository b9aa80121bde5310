package dev.bylaw.internal.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.Node;
import dev.bylaw.fix.JsonPatch;
import dev.bylaw.fix.PatchException;
import dev.bylaw.internal.binary.read.ProgramReader;
import dev.bylaw.internal.binary.write.ProgramWriter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.random.RandomDocuments;
import dev.bylaw.internal.random.RandomPrograms;
import dev.bylaw.internal.random.SampleBinding;
import dev.bylaw.internal.value.EvaluationFailure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds of the interpreter for every well-typed program and every document. */
class RandomProgramTest {
  private static final SampleBinding BINDING = new SampleBinding();

  /** What the engine is to blame for, on no input. */
  private static final Set<ErrorCode> NEVER =
      EnumSet.of(ErrorCode.INTERNAL, ErrorCode.DEADLINE_PASSED, ErrorCode.HOST_FUNCTION);

  private static SampleRun run(Program program) {
    return new SampleRun(BINDING, program, Optional.of(RandomDocuments.any(1)));
  }

  @Property(tries = 1500)
  void valid_documents_end_within_the_bound(@ForAll long program, @ForAll long document) {
    Node previous = RandomDocuments.valid(BINDING.widget(), document + 1);
    check(program, RandomDocuments.valid(BINDING.widget(), document), Optional.of(previous));
  }

  @Property(tries = 1000)
  void documents_with_mistakes_end_within_the_bound(@ForAll long program, @ForAll long document) {
    Node previous = RandomDocuments.mutated(BINDING.widget(), document + 1);
    check(program, RandomDocuments.mutated(BINDING.widget(), document), Optional.of(previous));
  }

  @Property(tries = 1000)
  void any_json_is_accepted(@ForAll long program, @ForAll long document) {
    check(program, RandomDocuments.any(document), Optional.empty());
  }

  private static void check(long seed, Node document, Optional<Node> previous) {
    SampleRun run = run(RandomPrograms.of(seed, BINDING));
    RuleOutcome outcome = run.on(document, previous);
    assertThat(outcome.failure().map(EvaluationFailure::code).filter(NEVER::contains))
        .as(() -> outcome.failure().map(EvaluationFailure::reason).orElse(""))
        .isEmpty();
    assertThat(run.bound(document, previous)).isGreaterThanOrEqualTo(outcome.steps());
  }

  @Test
  void random_programs_are_worth_running() {
    int ended = 0;
    int found = 0;
    int bounded = 0;
    long steps = 0;
    for (int seed = 0; seed < 400; seed++) {
      SampleRun run = run(RandomPrograms.of(seed, BINDING));
      Node document = RandomDocuments.valid(BINDING.widget(), seed);
      RuleOutcome outcome = run.on(document, Optional.empty());
      ended += outcome.failure().isEmpty() ? 1 : 0;
      found += outcome.findings().isEmpty() ? 0 : 1;
      bounded += run.bound(document, Optional.empty()) < Long.MAX_VALUE ? 1 : 0;
      steps += outcome.steps();
    }
    assertThat(ended).isGreaterThan(200);
    assertThat(found).isGreaterThan(100);
    assertThat(bounded).isGreaterThan(300);
    assertThat(steps).isGreaterThan(400 * 20);
  }

  @Property(tries = 300)
  void step_counts_and_findings_repeat(@ForAll long program, @ForAll long document) {
    Node widget = RandomDocuments.mutated(BINDING.widget(), document);
    RuleOutcome first = run(RandomPrograms.of(program, BINDING)).on(widget, Optional.empty());
    RuleOutcome again = run(RandomPrograms.of(program, BINDING)).on(widget, Optional.empty());
    assertThat(again.steps()).isEqualTo(first.steps());
    assertSame(again, first, widget);
  }

  @Property(tries = 300)
  void a_program_decides_the_same_after_it_was_written_and_read(
      @ForAll long program, @ForAll long document) {
    Node widget = RandomDocuments.mutated(BINDING.widget(), document);
    Program written = RandomPrograms.of(program, BINDING);
    byte[] bytes = ProgramWriter.write(written, Optional.of(BINDING), List.of());
    Program read = ProgramReader.read(bytes, Optional.of(BINDING), List.of());
    RuleOutcome expected = run(written).on(widget, Optional.empty());
    RuleOutcome outcome = run(read).on(widget, Optional.empty());
    assertThat(outcome.steps()).isEqualTo(expected.steps());
    assertSame(outcome, expected, widget);
  }

  private static Node fixed(Node document, RuleFinding finding) {
    try {
      return JsonPatch.apply(document, finding.fix());
    } catch (PatchException unfitting) {
      throw new AssertionError(unfitting);
    }
  }

  private static void assertSame(RuleOutcome outcome, RuleOutcome expected, Node document) {
    assertThat(outcome.findings()).hasSameSizeAs(expected.findings());
    for (int i = 0; i < expected.findings().size(); i++) {
      RuleFinding finding = outcome.findings().get(i);
      assertThat(finding.message()).isEqualTo(expected.findings().get(i).message());
      assertThat(finding.place()).isEqualTo(expected.findings().get(i).place());
      assertThat(JsonEquality.equal(
              fixed(document, finding), fixed(document, expected.findings().get(i))))
          .isTrue();
    }
    assertThat(outcome.total()).isEqualTo(expected.total());
    assertThat(outcome.needs()).isEqualTo(expected.needs());
    assertThat(outcome.failure().map(EvaluationFailure::code))
        .isEqualTo(expected.failure().map(EvaluationFailure::code));
    assertThat(outcome.failure().map(EvaluationFailure::reason))
        .isEqualTo(expected.failure().map(EvaluationFailure::reason));
  }
}
