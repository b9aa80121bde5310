package dev.bylaw.internal.explain;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the interpreter did, with what it did meanwhile. */
final class Trace {
  private final Object node;
  private final List<Trace> parts = new ArrayList<>(2);
  private @Nullable Value value;
  private boolean found;

  /**
   * Makes a trace.
   *
   * @param node the rule, statement or expression
   */
  Trace(Object node) {
    this.node = node;
  }

  Object node() {
    return node;
  }

  /** Tells whether this is about a node of the program, the very one. */
  boolean isOf(Object other) {
    return node == other;
  }

  List<Trace> parts() {
    return parts;
  }

  void add(Trace part) {
    parts.add(part);
  }

  /** Returns what an expression was; null for a statement and for what failed. */
  @Nullable Value value() {
    return value;
  }

  void value(Value known) {
    value = known;
  }

  /** Tells whether a check made a finding. */
  boolean found() {
    return found;
  }

  void markFound() {
    found = true;
  }

  /** Returns what was done for an expression that is a part of this one, the last time. */
  @Nullable Trace of(Expression expression) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).isOf(expression)) {
        return parts.get(i);
      }
    }
    return null;
  }
}
