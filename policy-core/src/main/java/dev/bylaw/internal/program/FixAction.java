package dev.bylaw.internal.program;

import dev.bylaw.source.Span;

/** One {@code fix} of a finding. The target is evaluated for its place alone. */
public sealed interface FixAction {
  /** Returns the expression whose place is changed. */
  Expression target();

  /** Returns where the fix stands in its source. */
  Span span();

  /** {@code fix p = e}: sets the value and creates its parents. */
  record Set(Expression target, Expression value, Span span) implements FixAction {}

  /** {@code fix p += e}: appends to a list what it does not have yet; creates the list. */
  record Append(Expression target, Expression value, Span span) implements FixAction {}

  /** {@code fix remove p}: removes what stands there. */
  record Remove(Expression target, Span span) implements FixAction {}
}
