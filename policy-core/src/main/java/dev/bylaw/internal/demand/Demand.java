package dev.bylaw.internal.demand;

import dev.bylaw.document.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is read of the value at one place of a document, or at all places that elements of a list or
 * values of a map have: a tree that grows while it is asked for parts. Whoever asks for a part also
 * asks whether it is there, and for its value if it is a scalar. Compared by identity.
 */
public final class Demand {
  private final Budget budget;
  private final Map<String, Demand> fields = new LinkedHashMap<>();
  private @Nullable Demand others;
  private @Nullable Demand element;
  private boolean whole;
  private boolean inOrder;
  private boolean nulls;

  private Demand(Budget budget) {
    this.budget = budget;
  }

  /** Makes the demand on a whole document of which nothing is read yet. */
  public static Demand root() {
    return new Demand(new Budget());
  }

  private Demand part() {
    budget.take();
    return new Demand(budget);
  }

  /** Asks for the field of a record. */
  Demand field(String name) {
    return whole ? this : fields.computeIfAbsent(name, any -> part());
  }

  /** Asks for the value of a key of a map, where null is not the same as a missing key. */
  Demand entry(String key) {
    nulls = true;
    return field(key);
  }

  /** Asks for all keys in the order in which they stand, and returns the demand on their values. */
  Demand entries() {
    inOrder = true;
    return others();
  }

  /** Asks for the names of all keys, in whatever order. */
  public void keys() {
    others();
  }

  private Demand others() {
    if (whole) {
      return this;
    }
    if (others == null) {
      others = part();
    }
    return others;
  }

  /** Asks for the elements of a list. */
  Demand element() {
    if (whole) {
      return this;
    }
    if (element == null) {
      element = part();
    }
    return element;
  }

  /** Asks for everything below. */
  void whole() {
    whole = true;
  }

  boolean isWhole() {
    return whole;
  }

  /** Tells whether the order of the keys counts. */
  boolean isInOrder() {
    return inOrder;
  }

  /** Tells whether null is not the same as a missing key. */
  boolean readsNulls() {
    return nulls;
  }

  Map<String, Demand> fields() {
    return fields;
  }

  @Nullable Demand anyOther() {
    return others;
  }

  @Nullable Demand anyElement() {
    return element;
  }

  /** Asks for what stands at a place, and returns the demand on it. */
  Demand at(Place place) {
    Demand part = this;
    for (Place step : place.steps()) {
      String key = step.key();
      part = key == null ? part.element() : part.field(key);
    }
    return part;
  }

  /** Asks for what stands at a place, with all that is below it. */
  public void place(Place place) {
    Demand part = this;
    for (Place step : place.steps()) {
      String key = step.key();
      part = key == null ? part.element() : part.entry(key);
    }
    part.whole();
  }

  /** Asks for all that another demand asks for. */
  void add(Demand more) {
    whole |= more.whole;
    inOrder |= more.inOrder;
    nulls |= more.nulls;
    if (whole) {
      return;
    }
    more.fields.forEach((name, part) -> field(name).add(part));
    if (more.others != null) {
      others().add(more.others);
    }
    if (more.element != null) {
      element().add(more.element);
    }
  }

  /** Bounds the size of a tree: a program can name more paths than it has expressions. */
  private static final class Budget {
    private static final int PARTS = 50_000;

    private int taken;

    void take() {
      taken++;
      if (taken > PARTS) {
        throw new TooManyPaths();
      }
    }
  }
}
