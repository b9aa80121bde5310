package dev.bylaw.dsl.internal.flow;

import dev.bylaw.internal.program.Expression;
import java.util.ArrayList;
import java.util.List;

/** The slots of a rule, function, constant or test, and where each one's value comes from. */
public final class Frame {
  /** Where the value of a slot comes from. */
  public sealed interface Source {
    /** A parameter of a rule: fixed before anything is evaluated. */
    record RuleParameter() implements Source {}

    /** A parameter of a function: whatever the caller gives. */
    record FunctionParameter() implements Source {}

    /** The object of a rule. */
    record RuleObject() implements Source {}

    /** The previous state of a rule's object. */
    record Previous() implements Source {}

    /** A {@code let}. */
    record Value(Expression value) implements Source {}

    /** An element of what a binder walks. */
    record Element(Expression collection) implements Source {}

    /** A key or index of what a binder walks. */
    record Key(Expression collection) implements Source {}
  }

  private final List<Source> sources = new ArrayList<>();

  /** Takes the next slot. */
  public int allocate(Source source) {
    sources.add(source);
    return sources.size() - 1;
  }

  /** Returns where the value of a slot comes from. */
  public Source source(int slot) {
    return sources.get(slot);
  }

  /** Returns the number of slots. */
  public int size() {
    return sources.size();
  }
}
