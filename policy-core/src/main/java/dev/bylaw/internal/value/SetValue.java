package dev.bylaw.internal.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set, in the order of first insertion. Scalars are found by hash, containers by comparison. */
public final class SetValue implements Value {
  /** The set without elements. */
  public static final SetValue EMPTY = new Builder(Meter.NONE).build();

  private final List<Value> elements;
  private final Set<Value> scalars;

  private SetValue(List<Value> elements, Set<Value> scalars) {
    this.elements = elements;
    this.scalars = scalars;
  }

  /** Returns the elements in order. */
  public List<Value> elements() {
    return elements;
  }

  /** Tells whether a value is an element. */
  public boolean contains(Value value, Meter meter) {
    return contains(elements, scalars, value, meter);
  }

  private static boolean contains(
      List<Value> elements, Set<Value> scalars, Value value, Meter meter) {
    if (isScalar(value)) {
      meter.elements(1);
      return scalars.contains(value);
    }
    for (Value each : elements) {
      if (ValueEquality.equal(each, value, meter)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isScalar(Value value) {
    return value instanceof StringValue
        || value instanceof IntValue
        || value instanceof ScalarValue
        || value instanceof BoolValue
        || value instanceof FloatValue;
  }

  @Override
  public Origin origin() {
    return Origin.NONE;
  }

  /** Collects distinct values. */
  public static final class Builder {
    private final Meter meter;
    private final List<Value> elements = new ArrayList<>();
    private final Set<Value> scalars = new HashSet<>();

    /** Makes a builder that is told what its comparisons cost. */
    public Builder(Meter meter) {
      this.meter = meter;
    }

    /** Adds a value if no equal one is there. */
    public Builder add(Value value) {
      if (!contains(elements, scalars, value, meter)) {
        elements.add(value);
        if (isScalar(value)) {
          scalars.add(value);
        }
      }
      return this;
    }

    /** Returns the number of distinct values so far. */
    public int size() {
      return elements.size();
    }

    /** Returns the set; the builder is not used any more. */
    public SetValue build() {
      return new SetValue(elements, scalars);
    }
  }
}
