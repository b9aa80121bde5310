package dev.bylaw.internal.absence;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.Value;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of a value before there is a document. Immutable. */
sealed interface Estimate {
  /** A value that is known, absence included. */
  record Known(Value value) implements Estimate {
    /** What is not there. */
    static final Known ABSENT = new Known(AbsentValue.LITERAL);

    static Known of(boolean value) {
      return new Known(BoolValue.of(value));
    }
  }

  /**
   * Any value of its type.
   *
   * @param paths where it is read from, in the order of the program; empty if it is computed, or
   *     given to the rule
   * @param mayBeAbsent whether it may be absent
   */
  record Open(Set<DocumentPath> paths, boolean mayBeAbsent) implements Estimate {
    public Open {
      paths = Collections.unmodifiableSet(new LinkedHashSet<>(paths));
    }

    static Open computed(boolean mayBeAbsent) {
      return new Open(Set.of(), mayBeAbsent);
    }
  }

  /** A list, set or map whose elements come from several places. */
  record Sequence(List<Run> runs) implements Estimate {
    public Sequence {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Elements of a collection that are all alike.
   *
   * @param key their keys or indexes
   * @param value what they are
   * @param certain whether there is one at least
   */
  record Run(Estimate key, Estimate value, boolean certain) {
    Run uncertain() {
      return new Run(key, value, false);
    }
  }

  /** A record that the policy made; fields that are not among these are absent. */
  record Fields(Map<String, Estimate> values) implements Estimate {
    public Fields {
      values = Map.copyOf(values);
    }
  }

  /** No value: evaluating it is an error. */
  record Failed(ErrorCode code) implements Estimate {}

  /** Whether it is known to be absent. */
  default boolean isAbsent() {
    return this instanceof Known known && !known.value().isPresent();
  }

  /** Whether it may be absent. */
  default boolean mayBeAbsent() {
    return isAbsent() || (this instanceof Open open && open.mayBeAbsent());
  }

  /** Whether it is known to be a truth value, this one. */
  default boolean is(boolean truth) {
    return this instanceof Known known && known.value().equals(BoolValue.of(truth));
  }

  /** What it is where it is present. */
  default Estimate present() {
    return this instanceof Open open && open.mayBeAbsent() ? new Open(open.paths(), false) : this;
  }
}
