package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.CheckPoint;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of findings: by rule, by the part of the object that the rule ran on, by the step that
 * made it, and then as they were recorded. Joined loops record those of different rules mixed.
 */
final class HitOrder {
  private static final int KEPT = 100;

  private final int[] hits;
  private final Map<Integer, Integer> totals;

  private HitOrder(int[] hits, Map<Integer, Integer> totals) {
    this.hits = hits;
    this.totals = totals;
  }

  static HitOrder of(Hits recorded, List<CheckPoint> checks) {
    int count = recorded.count();
    Map<Integer, Integer> totals = new HashMap<>();
    Map<Integer, Part> parts = new HashMap<>();
    Key[] keys = new Key[count];
    for (int hit = 0; hit < count; hit++) {
      int rule = checks.get(recorded.check(hit)).rule();
      totals.merge(rule, 1, Integer::sum);
      Part part = parts.merge(
          rule,
          new Part(recorded.container(hit, 0), recorded.position(hit, 0), 0),
          Part::following);
      keys[hit] = new Key(rule, part.number(), recorded.order(hit), hit);
    }
    Arrays.sort(keys);
    return new HitOrder(kept(keys), totals);
  }

  private static int[] kept(Key[] keys) {
    int[] hits = new int[keys.length];
    int kept = 0;
    int ofRule = 0;
    for (int i = 0; i < keys.length; i++) {
      ofRule = i > 0 && keys[i - 1].rule() == keys[i].rule() ? ofRule + 1 : 0;
      if (ofRule < KEPT) {
        hits[kept++] = keys[i].hit();
      }
    }
    return Arrays.copyOf(hits, kept);
  }

  int kept() {
    return hits.length;
  }

  int hit(int finding) {
    return hits[finding];
  }

  int total(int rule) {
    return totals.getOrDefault(rule, 0);
  }

  private record Part(Object container, int position, int number) {
    @SuppressWarnings("ReferenceEquality") // equal parts of a document are still several
    Part following(Part next) {
      return container == next.container() && position == next.position()
          ? this
          : new Part(next.container(), next.position(), number + 1);
    }
  }

  private record Key(int rule, int part, int order, int hit) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      if (rule != other.rule) {
        return Integer.compare(rule, other.rule);
      }
      if (part != other.part) {
        return Integer.compare(part, other.part);
      }
      return order != other.order
          ? Integer.compare(order, other.order)
          : Integer.compare(hit, other.hit);
    }
  }
}
