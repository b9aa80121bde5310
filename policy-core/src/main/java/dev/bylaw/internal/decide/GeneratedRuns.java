package dev.bylaw.internal.decide;

import dev.bylaw.document.ObjectNode;
import dev.bylaw.internal.bytecode.FoundReferences;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.projection.SlotObject;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Runs generated code on the documents that it can be run on, and counts how often the interpreter
 * had to decide instead. Thread-safe.
 */
public final class GeneratedRuns {
  private final Shape shape;
  private final boolean enabled;
  private final LongAdder notRead = new LongAdder();
  private final LongAdder beyondBudget = new LongAdder();
  private final LongAdder givenUp = new LongAdder();

  /**
   * Prepares the runs of a policy set.
   *
   * @param shape what is kept of documents that generated code understands
   * @param enabled whether it is used at all
   */
  GeneratedRuns(Shape shape, boolean enabled) {
    this.shape = shape;
    this.enabled = enabled;
  }

  /** Returns the code of a group, if it can be run on an object and cannot exceed the budget. */
  Optional<GeneratedGroup.Generated> code(RuleGroup group, ObjectNode root) {
    if (!enabled) {
      return Optional.empty();
    }
    if (!(root instanceof SlotObject kept) || kept.shape() != shape) {
      notRead.increment();
      return Optional.empty();
    }
    Optional<GeneratedGroup.Generated> code = group.generated().code();
    if (code.isPresent() && !code.get().gate().admits(kept)) {
      beyondBudget.increment();
      return Optional.empty();
    }
    return code;
  }

  /** Runs code; null if it gives up. */
  @Nullable FoundReferences run(GeneratedGroup.Generated code, SlotObject root) {
    FoundReferences references = code.rules().run(root);
    if (references == null) {
      givenUp.increment();
    }
    return references;
  }

  /** Returns how often a group was interpreted since the document was not read for the set. */
  public long notRead() {
    return notRead.sum();
  }

  /** Returns how often a group was interpreted since a budget might not have sufficed. */
  public long beyondBudget() {
    return beyondBudget.sum();
  }

  /** Returns how often a group was interpreted since generated code gave up. */
  public long givenUp() {
    return givenUp.sum();
  }
}
