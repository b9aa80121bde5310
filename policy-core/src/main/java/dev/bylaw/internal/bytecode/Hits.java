package dev.bylaw.internal.bytecode;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Records findings while generated code runs: at which site, and the elements it was made of. They
 * stand one after another: of each finding its site and the positions of its elements in one array,
 * the containers of these in the other.
 */
final class Hits {
  private static final int TYPICAL = 80;

  private int count;
  private int elements;
  private int[] numbers = new int[TYPICAL];
  private Object[] containers = new Object[TYPICAL];

  /** Begins a finding; its elements follow. */
  static Hits add(@Nullable Hits known, int site) {
    Hits hits = known == null ? new Hits() : known;
    hits.begin(site, 0);
    return hits;
  }

  /** Adds a finding about one element. */
  static Hits add(@Nullable Hits known, int site, Object container, int position) {
    Hits hits = known == null ? new Hits() : known;
    hits.begin(site, 1);
    hits.put(container, position);
    return hits;
  }

  /** Adds a finding about an element within another. */
  static Hits add(
      @Nullable Hits known,
      int site,
      Object outer,
      int outerPosition,
      Object inner,
      int innerPosition) {
    Hits hits = known == null ? new Hits() : known;
    hits.begin(site, 2);
    hits.put(outer, outerPosition);
    hits.put(inner, innerPosition);
    return hits;
  }

  /** Adds an element to the last finding. */
  void element(Object container, int position) {
    ensure(1);
    put(container, position);
  }

  private void begin(int site, int following) {
    ensure(following);
    numbers[count++ + elements] = site;
  }

  private void put(Object container, int position) {
    numbers[count + elements] = position;
    containers[elements++] = container;
  }

  private void ensure(int more) {
    if (count + elements + more >= numbers.length) {
      numbers = Arrays.copyOf(numbers, 3 * numbers.length);
    }
    if (elements + more > containers.length) {
      containers = Arrays.copyOf(containers, 3 * containers.length);
    }
  }

  int count() {
    return count;
  }

  /**
   * Returns the site of a finding.
   *
   * @param start the number of elements before its own
   */
  int site(int hit, int start) {
    return numbers[hit + start];
  }

  /**
   * Returns the container of an element.
   *
   * @param element the number of elements before it, those of other findings included
   */
  Object container(int element) {
    return containers[element];
  }

  /**
   * Returns the position of an element.
   *
   * @param element the number of elements before it, those of other findings included
   */
  int position(int hit, int element) {
    return numbers[hit + 1 + element];
  }
}
