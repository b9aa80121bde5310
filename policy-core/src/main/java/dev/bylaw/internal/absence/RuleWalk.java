package dev.bylaw.internal.absence;

import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks the statements of a rule under a hypothesis and notes what each check decides. A branch is
 * taken unless its condition is known to be false, and each loop once for elements that are alike.
 */
final class RuleWalk implements StatementVisitor<RuleWalk> {
  private final ExpressionEstimates expressions;
  private final Hypothesis hypothesis;
  private final IdentityHashMap<Statement.Check, Notes> notes = new IdentityHashMap<>();
  private final Set<DocumentPath> guards = new LinkedHashSet<>();
  private boolean ended;
  private boolean bareDecides = true;
  private int concerned;

  /** What is known of a check so far. */
  static final class Notes {
    private final Set<DocumentPath> reads = new LinkedHashSet<>();
    private final List<Verdict> concerned = new ArrayList<>();
    private final List<Verdict> others = new ArrayList<>();

    /** The paths that may be absent and are read on the way to the check or by its condition. */
    Set<DocumentPath> reads() {
      return reads;
    }

    /** What it decides; where it is reached for what the hypothesis is about, that alone counts. */
    Verdict verdict() {
      Set<Verdict> different = new LinkedHashSet<>(concerned.isEmpty() ? others : concerned);
      if (different.isEmpty()) {
        return Verdict.PASSES;
      }
      return different.size() == 1 ? different.iterator().next() : Verdict.DEPENDS;
    }
  }

  RuleWalk(ExpressionEstimates expressions, Hypothesis hypothesis) {
    this.expressions = expressions;
    this.hypothesis = hypothesis;
  }

  /** Returns the notes on a check, empty if it is not reached. */
  Optional<Notes> notes(Statement.Check check) {
    return Optional.ofNullable(notes.get(check));
  }

  /** Walks a rule. */
  RuleWalk walk(RuleDefinition rule) {
    boolean applies = rule.condition().isEmpty();
    if (!applies) {
      Estimate condition = expressions.of(rule.condition().get());
      guards.addAll(expressions.takeReads());
      ended = condition instanceof Estimate.Failed;
      bareDecides = condition.is(true);
      applies = !condition.is(false);
    }
    if (applies) {
      walk(rule.body());
    }
    return this;
  }

  private void walk(List<Statement> statements) {
    statements.forEach(each -> each.accept(this));
  }

  /** Walks statements that may not be reached: an error in them is none of what follows. */
  private void walkPerhaps(List<Statement> statements, boolean certain) {
    boolean before = ended;
    boolean decided = bareDecides;
    bareDecides = bareDecides && certain;
    walk(statements);
    ended = certain ? ended : before;
    bareDecides = decided;
  }

  @Override
  public RuleWalk visitLet(Statement.Let let) {
    Estimate value = expressions.of(let.value());
    ended |= value instanceof Estimate.Failed;
    expressions.frame().set(let.slot(), value, expressions.takeReads());
    return this;
  }

  @Override
  public RuleWalk visitFor(Statement.For loop) {
    Set<DocumentPath> outer = Set.copyOf(guards);
    Estimate source = expressions.of(loop.binder().source());
    guards.addAll(expressions.takeReads());
    ended |= source instanceof Estimate.Failed;
    expressions.collections().walk(loop.binder(), source, visit -> {
      guards.addAll(expressions.takeReads());
      boolean before = ended;
      ended |= visit.wanted() instanceof Estimate.Failed;
      if (hypothesis.concerns(visit.run().value())) {
        walkConcerned(loop.body(), visit.certain());
      } else {
        walkPerhaps(loop.body(), visit.certain());
      }
      ended = visit.run().certain() ? ended : before;
    });
    guards.retainAll(outer);
    return this;
  }

  /** What is not reached for elements that the hypothesis is about, passes for them. */
  private void walkConcerned(List<Statement> body, boolean certain) {
    List<Statement.Check> checks = new ArrayList<>();
    addChecks(body, checks);
    IdentityHashMap<Statement.Check, Integer> before = new IdentityHashMap<>();
    checks.forEach(check -> before.put(check, note(check).concerned.size()));
    concerned++;
    walkPerhaps(body, certain);
    concerned--;
    before.forEach((check, count) -> {
      if (note(check).concerned.size() == count) {
        note(check).concerned.add(Verdict.PASSES);
      }
    });
  }

  /** Adds the checks among statements and inside of them, in their order. */
  static void addChecks(List<Statement> statements, List<Statement.Check> checks) {
    for (Statement each : statements) {
      if (each instanceof Statement.Check check) {
        checks.add(check);
      } else if (each instanceof Statement.For loop) {
        addChecks(loop.body(), checks);
      } else if (each instanceof Statement.If branch) {
        addChecks(branch.whenTrue(), checks);
        addChecks(branch.whenFalse(), checks);
      }
    }
  }

  private Notes note(Statement.Check check) {
    return notes.computeIfAbsent(check, none -> new Notes());
  }

  @Override
  public RuleWalk visitIf(Statement.If branch) {
    Set<DocumentPath> outer = Set.copyOf(guards);
    Estimate condition = expressions.of(branch.condition());
    guards.addAll(expressions.takeReads());
    ended |= condition instanceof Estimate.Failed;
    boolean known = condition instanceof Estimate.Known;
    if (!condition.is(false)) {
      walkPerhaps(branch.whenTrue(), known);
    }
    if (!condition.is(true)) {
      walkPerhaps(branch.whenFalse(), known);
    }
    guards.retainAll(outer);
    return this;
  }

  @Override
  public RuleWalk visitCheck(Statement.Check check) {
    Notes note = note(check);
    Verdict verdict = ended ? Verdict.FAILS : verdict(check);
    (concerned > 0 ? note.concerned : note.others).add(verdict);
    note.reads.addAll(guards);
    note.reads.addAll(expressions.takeReads());
    return this;
  }

  private Verdict verdict(Statement.Check check) {
    if (check.condition().isEmpty()) {
      return bareDecides ? Verdict.DENIES : Verdict.DEPENDS;
    }
    Estimate condition = expressions.of(check.condition().get());
    if (condition instanceof Estimate.Failed) {
      ended = true;
      return Verdict.FAILS;
    }
    if (!(condition instanceof Estimate.Known)) {
      return Verdict.DEPENDS;
    }
    return condition.is(check.required()) ? Verdict.PASSES : Verdict.DENIES;
  }

  @Override
  public RuleWalk visitAllow(Statement.Allow allow) {
    expressions.of(allow.condition());
    expressions.takeReads();
    return this;
  }
}
