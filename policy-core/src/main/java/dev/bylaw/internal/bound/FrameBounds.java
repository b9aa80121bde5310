package dev.bylaw.internal.bound;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** What expressions cost in a frame, given the sizes of what is in its slots. */
final class FrameBounds {
  private final ProgramBounds program;
  private final Extent[] slots;
  private final ExpressionBounds expressions;

  FrameBounds(ProgramBounds program, int frameSize) {
    this.program = program;
    this.slots = new Extent[frameSize];
    Arrays.fill(slots, Extents.NOTHING);
    this.expressions = new ExpressionBounds(this, program);
  }

  void set(int slot, Extent extent) {
    slots[slot] = extent;
  }

  Extent get(int slot) {
    return slots[slot];
  }

  /** Returns what an expression costs, the step for itself included, and yields. */
  Costed of(Expression expression) {
    if (!program.mayLookAtMore()) {
      return new Costed(Polynomial.UNBOUNDED, Extents.UNBOUNDED);
    }
    Costed costed = expression.accept(expressions);
    return new Costed(costed.cost().plus(1), costed.extent().limited());
  }

  Polynomial cost(Expression expression) {
    return of(expression).cost();
  }

  /**
   * Returns what a walk costs.
   *
   * @param body yields what is done for each element, with the binder's slots set, from how many
   *     there are
   */
  Polynomial walk(Binder binder, UnaryOperator<Polynomial> body) {
    Costed source = of(binder.source());
    Extent walked = source.extent();
    binder.keySlot().ifPresent(slot -> set(slot, key(walked)));
    set(binder.valueSlot(), walked.element());
    Polynomial where = binder.where().map(this::cost).orElse(Polynomial.ZERO);
    Polynomial each = where.plus(body.apply(walked.length())).plus(1);
    return source.cost().plus(walked.length().times(each));
  }

  /** Returns the size of a key, or of an index, of a collection. */
  static Extent key(Extent collection) {
    if (collection instanceof Extent.Collection computed) {
      return new Extent.Scalar(computed.keyText().plus(1));
    }
    return new Extent.Scalar(collection.allText().plus(1));
  }
}
