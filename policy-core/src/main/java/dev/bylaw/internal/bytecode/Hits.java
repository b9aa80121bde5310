package dev.bylaw.internal.bytecode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records findings while generated code runs: which check, and the elements it was made of. */
final class Hits {
  private int count;
  private int[] checks = new int[16];
  private int[] orders = new int[16];
  private int[] starts = new int[16];
  private int elements;
  private Object[] containers = new Object[32];
  private int[] positions = new int[32];

  /** Begins a finding; its elements follow. */
  static Hits add(@Nullable Hits known, int check, int order) {
    Hits hits = known == null ? new Hits() : known;
    hits.add(check, order);
    return hits;
  }

  private void add(int check, int order) {
    if (count == checks.length) {
      checks = Arrays.copyOf(checks, 2 * count);
      orders = Arrays.copyOf(orders, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count);
    }
    checks[count] = check;
    orders[count] = order;
    starts[count++] = elements;
  }

  /** Adds an element to the last finding. */
  void element(Object container, int position) {
    if (elements == positions.length) {
      containers = Arrays.copyOf(containers, 2 * elements);
      positions = Arrays.copyOf(positions, 2 * elements);
    }
    containers[elements] = container;
    positions[elements++] = position;
  }

  int count() {
    return count;
  }

  int check(int hit) {
    return checks[hit];
  }

  int order(int hit) {
    return orders[hit];
  }

  Object container(int hit, int element) {
    return containers[starts[hit] + element];
  }

  int position(int hit, int element) {
    return positions[starts[hit] + element];
  }
}
