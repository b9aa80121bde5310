package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.render.RenderContext;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What generated code found: which checks, and on what. Texts, places and fixes are made when they
 * are asked for, and so is the order of findings: by rule, and of one rule in the order in which it
 * makes them. Thread-safe.
 */
public final class FoundReferences {
  /** Nothing. */
  static final FoundReferences NONE =
      new FoundReferences(new Hits(), ReportSites.NONE, Rendering.NONE);

  private final Hits hits;
  private final ReportSites sites;
  private final Rendering rendering;
  private volatile @Nullable HitOrder order;

  FoundReferences(Hits hits, ReportSites sites, Rendering rendering) {
    this.hits = hits;
    this.sites = sites;
    this.rendering = rendering;
  }

  private HitOrder order() {
    HitOrder known = order;
    if (known == null) {
      known = HitOrder.of(hits, sites);
      order = known;
    }
    return known;
  }

  /** Tells whether nothing was found. */
  public boolean isEmpty() {
    return hits.count() == 0;
  }

  /** Tells whether the interpreter may have to make a finding for what is written, not read. */
  public boolean needsInterpreter() {
    return rendering.needsInterpreter();
  }

  /**
   * Tells whether every finding is kept; if not, {@link #total} tells of which rule some are not.
   */
  public boolean keepsAll() {
    return HitOrder.keepsAll(hits.count()) || order().kept() == hits.count();
  }

  /** Returns how many findings are kept: of each rule the first hundred. */
  public int count() {
    return HitOrder.keepsAll(hits.count()) ? hits.count() : order().kept();
  }

  /** Tells whether one of the rules that found something is such a one, by their indexes. */
  public boolean anyRule(IntPredicate wanted) {
    int start = 0;
    for (int hit = 0; hit < hits.count(); hit++) {
      int site = hits.site(hit, start);
      if (wanted.test(sites.rule(site))) {
        return true;
      }
      start += sites.elements(site);
    }
    return false;
  }

  /**
   * Returns the index of the rule of a finding, in the list that was compiled.
   *
   * @param finding from 0 to below {@link #count}
   */
  public int rule(int finding) {
    return order().rule(finding);
  }

  /** Returns how much a rule found, also what is not kept. */
  public int total(int rule) {
    return order().total(rule);
  }

  /**
   * Makes a finding as the interpreter makes it.
   *
   * @param finding from 0 to below {@link #count}
   * @param context what all findings of the decision share
   * @param decision what the rules are run in; its deadline does not count any more
   */
  public RuleFinding render(
      int finding, RenderContext context, Supplier<? extends Environment> decision) {
    return rendering.finding(order().hit(finding), context, decision);
  }
}
