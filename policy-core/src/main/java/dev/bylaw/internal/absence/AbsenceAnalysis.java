package dev.bylaw.internal.absence;

import dev.bylaw.internal.bound.StepBound;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.type.OptionalType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what a rule decides where a path of the document is absent, for each path that may be.
 *
 * <p>A verdict holds for every document that lacks the path and has what the path leads through,
 * where the statement is reached: if other values decide whether it is, they are taken to let it.
 * In a loop over several collections, it is about the elements of the one that the path leads
 * through. Parameters have any value of their types, and other values of the document are valid.
 * Three answers are certain; where other values decide or too little is known, the answer is
 * {@link Verdict#DEPENDS}, never one of the others.
 */
public final class AbsenceAnalysis {
  private final RuleDefinition rule;
  private final Program program;
  private final KnownValues values;

  private AbsenceAnalysis(RuleDefinition rule, Program program) {
    this.rule = rule;
    this.program = program;
    this.values = new KnownValues(program);
  }

  /**
   * Analyses a rule.
   *
   * @param program all packages that the rule depends on, its own included
   * @return the checks that can be reached, in the order of the rule
   */
  public static List<CheckVerdicts> of(RuleDefinition rule, Program program) {
    return new AbsenceAnalysis(rule, program).analyse();
  }

  private List<CheckVerdicts> analyse() {
    List<Statement.Check> checks = new ArrayList<>();
    RuleWalk.addChecks(rule.body(), checks);
    RuleWalk reached = walk(Hypothesis.NONE);
    Set<DocumentPath> paths = new LinkedHashSet<>();
    checks.forEach(
        check -> reached.notes(check).map(RuleWalk.Notes::reads).ifPresent(paths::addAll));
    Map<DocumentPath, RuleWalk> without = new HashMap<>();
    for (DocumentPath path : paths) {
      without.put(path, walk(new Hypothesis(Optional.of(path))));
    }
    List<CheckVerdicts> verdicts = new ArrayList<>();
    for (Statement.Check check : checks) {
      reached
          .notes(check)
          .ifPresent(notes -> verdicts.add(verdicts(check, notes.reads(), without)));
    }
    return verdicts;
  }

  private static CheckVerdicts verdicts(
      Statement.Check check, Set<DocumentPath> reads, Map<DocumentPath, RuleWalk> without) {
    Map<String, Verdict> whenAbsent = new LinkedHashMap<>();
    for (DocumentPath path : reads) {
      Optional<RuleWalk> walk = Optional.ofNullable(without.get(path));
      Verdict verdict = walk.flatMap(each -> each.notes(check))
          .map(RuleWalk.Notes::verdict)
          .orElse(Verdict.PASSES);
      whenAbsent.put(path.toString(), verdict);
    }
    return new CheckVerdicts(check, whenAbsent);
  }

  private RuleWalk walk(Hypothesis hypothesis) {
    EstimateFrame frame = new EstimateFrame(rule.frameSize());
    for (int i = 0; i < rule.parameters().size(); i++) {
      Parameter parameter = rule.parameters().get(i);
      frame.set(i, Estimate.Open.computed(parameter.type() instanceof OptionalType));
    }
    frame.set(rule.objectSlot(), new Estimate.Open(Set.of(DocumentPath.OBJECT), false));
    rule.previousSlot().ifPresent(slot -> setPrevious(frame, slot, hypothesis));
    ExpressionEstimates expressions = new ExpressionEstimates(program, values, hypothesis, frame);
    return new RuleWalk(expressions, hypothesis).walk(rule);
  }

  /** Unless the rule is on updates alone, there may be no state before. */
  private void setPrevious(EstimateFrame frame, int slot, Hypothesis hypothesis) {
    DocumentPath previous = DocumentPath.named(StepBound.PREVIOUS);
    boolean optional = !rule.previousRequired();
    frame.set(
        slot, hypothesis.read(Set.of(previous), optional), optional ? Set.of(previous) : Set.of());
  }
}
