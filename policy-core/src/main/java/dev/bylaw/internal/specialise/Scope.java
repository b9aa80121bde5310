package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.value.Value;
import org.jspecify.annotations.Nullable;

/** What the slots of a frame are bound to while its expressions are specialised. */
final class Scope {
  private final @Nullable Term[] slots;

  Scope(int size) {
    this.slots = new Term[size];
  }

  void bind(int slot, Term term) {
    slots[slot] = term;
  }

  /** Makes a slot one that cannot be read. */
  void unbind(int slot) {
    slots[slot] = null;
  }

  Term term(int slot, String name) {
    Term term = slots[slot];
    if (term == null) {
      throw new NotCompiledException("'" + name + "'");
    }
    return term;
  }

  boolean isConstant(int slot) {
    return slots[slot] instanceof Operand.Constant;
  }

  /** Returns a frame in which the constants have their values. */
  @Nullable Value[] constants() {
    @Nullable Value[] frame = new Value[slots.length];
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] instanceof Operand.Constant constant) {
        frame[i] = constant.value();
      }
    }
    return frame;
  }
}
