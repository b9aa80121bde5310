package dev.bylaw.internal.bytecode;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The order of findings: by rule, by the part of the object that the rule ran on, by the step that
 * made it, and then as they were recorded. Parts are walked one after another, but joined loops
 * record the findings of different rules, and of different steps of one, mixed.
 */
final class HitOrder {
  private static final int KEPT = 100;

  private final Hits recorded;
  private final ReportSites sites;
  private final int[] starts;
  private final int[] ends;
  private final int[] hits;

  private HitOrder(Hits recorded, ReportSites sites) {
    this.recorded = recorded;
    this.sites = sites;
    this.starts = new int[recorded.count()];
    this.ends = new int[sites.rules()];
    this.hits = kept(byRule());
  }

  static HitOrder of(Hits recorded, ReportSites sites) {
    return new HitOrder(recorded, sites);
  }

  /** Tells whether so many findings are certainly all kept. */
  static boolean keepsAll(int findings) {
    return findings <= KEPT;
  }

  /** Fills in where the elements of findings begin and where the findings of rules end. */
  private int[] byRule() {
    int start = 0;
    for (int hit = 0; hit < starts.length; hit++) {
      starts[hit] = start;
      int site = recorded.site(hit, start);
      start += sites.elements(site);
      ends[sites.rule(site)]++;
    }
    for (int rule = 1; rule < ends.length; rule++) {
      ends[rule] += ends[rule - 1];
    }
    int[] sorted = new int[starts.length];
    int[] next = ends.clone();
    for (int hit = starts.length - 1; hit >= 0; hit--) {
      sorted[--next[sites.rule(site(hit))]] = hit;
    }
    return sorted;
  }

  private int[] kept(int[] sorted) {
    int kept = 0;
    for (int rule = 0; rule < ends.length; rule++) {
      int begin = begin(rule);
      sortParts(sorted, begin, ends[rule]);
      int length = Math.min(KEPT, ends[rule] - begin);
      System.arraycopy(sorted, begin, sorted, kept, length);
      kept += length;
    }
    return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
  }

  private int begin(int rule) {
    return rule == 0 ? 0 : ends[rule - 1];
  }

  private void sortParts(int[] sorted, int begin, int end) {
    int first = begin;
    for (int i = begin + 1; i <= end; i++) {
      if (i == end || !isSamePart(sorted[i - 1], sorted[i])) {
        sortSteps(sorted, first, i);
        first = i;
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // equal parts of a document are still several
  private boolean isSamePart(int one, int other) {
    return recorded.container(starts[one]) == recorded.container(starts[other])
        && recorded.position(one, starts[one]) == recorded.position(other, starts[other]);
  }

  private void sortSteps(int[] sorted, int begin, int end) {
    boolean inOrder = true;
    for (int i = begin + 1; i < end && inOrder; i++) {
      inOrder = order(sorted[i - 1]) <= order(sorted[i]);
    }
    if (!inOrder) {
      int[] part = Arrays.stream(sorted, begin, end)
          .boxed()
          .sorted(Comparator.comparingInt(this::order))
          .mapToInt(Integer::intValue)
          .toArray();
      System.arraycopy(part, 0, sorted, begin, part.length);
    }
  }

  private int order(int hit) {
    return sites.order(site(hit));
  }

  private int site(int hit) {
    return recorded.site(hit, starts[hit]);
  }

  /** Returns how many findings are kept. */
  int kept() {
    return hits.length;
  }

  /** Returns what was recorded of a finding, counted among those that are kept. */
  Hit hit(int finding) {
    int hit = hits[finding];
    return new Hit(sites.get(site(hit)), recorded, hit, starts[hit]);
  }

  /** Returns how much a rule found, also what is not kept. */
  int total(int rule) {
    return rule < ends.length ? ends[rule] - begin(rule) : 0;
  }
}
