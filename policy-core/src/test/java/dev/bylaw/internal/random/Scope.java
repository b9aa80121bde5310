package dev.bylaw.internal.random;

import dev.bylaw.internal.program.Expression.ReadLocal;
import dev.bylaw.source.Span;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;

/** The locals that can be read at a point of a program, and the slots of their frame. */
final class Scope {
  private final int[] frameSize;
  private final List<ReadLocal> locals;

  private Scope(int[] frameSize, List<ReadLocal> locals) {
    this.frameSize = frameSize;
    this.locals = locals;
  }

  static Scope empty() {
    return new Scope(new int[1], new ArrayList<>());
  }

  /** Makes a scope in the same frame, whose locals are not seen outside. */
  Scope inner() {
    return new Scope(frameSize, new ArrayList<>(locals));
  }

  /** Takes a slot for a local of a type. */
  int declare(Type type) {
    int slot = frameSize[0]++;
    locals.add(new ReadLocal(slot, "x" + slot, type, Span.NONE));
    return slot;
  }

  List<ReadLocal> locals() {
    return locals;
  }

  int frameSize() {
    return frameSize[0];
  }
}
