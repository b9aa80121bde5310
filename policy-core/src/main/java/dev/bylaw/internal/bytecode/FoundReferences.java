package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.CheckPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What generated code found: which checks, and on what. Texts, places and fixes are made when they
 * are asked for. Findings are counted in the order of the rules, and of one rule in the order in
 * which it makes them. Thread-safe.
 */
public final class FoundReferences {
  /** Nothing. */
  static final FoundReferences NONE = new FoundReferences(List.of(), new Hits(), Rendering.NONE);

  private final List<CheckPoint> checks;
  private final Hits hits;
  private final Rendering rendering;
  private volatile @Nullable HitOrder order;

  FoundReferences(List<CheckPoint> checks, Hits hits, Rendering rendering) {
    this.checks = checks;
    this.hits = hits;
    this.rendering = rendering;
  }

  private HitOrder order() {
    HitOrder known = order;
    if (known == null) {
      known = HitOrder.of(hits, checks);
      order = known;
    }
    return known;
  }

  /** Returns how many findings are kept: of each rule the first hundred. */
  public int count() {
    return order().kept();
  }

  /**
   * Returns the index of the rule of a finding, in the list that was compiled.
   *
   * @param finding from 0 to below {@link #count}
   */
  public int rule(int finding) {
    return checks.get(hits.check(order().hit(finding))).rule();
  }

  /** Returns how much a rule found, also what is not kept. */
  public int total(int rule) {
    return order().total(rule);
  }

  /**
   * Makes a finding as the interpreter makes it.
   *
   * @param finding from 0 to below {@link #count}
   * @param decision what the rules are run in; its deadline does not count any more
   */
  public RuleFinding render(int finding, Environment decision) {
    int hit = order().hit(finding);
    return rendering.finding(checks.get(hits.check(hit)), hits, hit, decision);
  }
}
