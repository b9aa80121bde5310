package dev.bylaw.internal.evaluate.operation;

import dev.bylaw.internal.evaluate.environment.Allowance;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Collects the elements of a new list or set; absent ones are left out. */
public final class Collector {
  private final Allowance allowance;
  private final boolean distinct;
  private final List<Value> elements = new ArrayList<>();
  private final SetValue.Builder set;

  /**
   * Makes a collector.
   *
   * @param distinct true for a set
   */
  public Collector(Allowance allowance, boolean distinct) {
    this.allowance = allowance;
    this.distinct = distinct;
    this.set = new SetValue.Builder(allowance.meter());
  }

  /**
   * Joins two texts, lists or sets; an absent list or set counts as empty.
   *
   * @param distinct true for sets
   */
  public static Value concatenate(Value left, Value right, boolean distinct, Allowance allowance) {
    if (left instanceof StringValue a && right instanceof StringValue b) {
      return StringValue.of(
          allowance.textSink().append(a.value()).append(b.value()).toString());
    }
    Collector collector = new Collector(allowance, distinct);
    collector.addAll(left);
    collector.addAll(right);
    return collector.value();
  }

  private void addAll(Value value) {
    if (value instanceof ListValue list) {
      for (int i = 0; i < list.size(); i++) {
        add(list.get(i));
      }
    } else if (value instanceof SetValue other) {
      other.elements().forEach(this::add);
    } else if (!(value instanceof AbsentValue)) {
      throw EvaluationFailure.internal("++ on what is neither text nor a collection");
    }
  }

  /** Adds an element. */
  public void add(Value value) {
    if (!value.isPresent()) {
      return;
    }
    allowance.meter().elements(1);
    if (distinct) {
      set.add(value);
    } else {
      elements.add(value);
    }
    allowance.checkElements(Math.max(elements.size(), set.size()));
  }

  /** Returns the list or set of what was added. */
  public Value value() {
    return distinct ? set.build() : new ListValue.Computed(elements, Origin.NONE);
  }
}
