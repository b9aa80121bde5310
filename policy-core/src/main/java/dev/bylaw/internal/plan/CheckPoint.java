package dev.bylaw.internal.plan;

import dev.bylaw.internal.program.Statement;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.OptionalInt;

/**
 * A check that generated code may find to fail, and how the frame is made again in which the
 * interpreter would have run it.
 *
 * @param rule the index of its rule
 * @param frame what happened in the frame before, outermost first
 */
public record CheckPoint(int rule, Statement.Check check, List<FrameStep> frame) {
  /** Copies the list. */
  public CheckPoint {
    frame = List.copyOf(frame);
  }

  /** Returns the number of elements that have to be recorded for a finding. */
  public int elements() {
    return (int) frame.stream().filter(FrameStep.Element.class::isInstance).count();
  }

  /** Something that filled slots. */
  public sealed interface FrameStep {
    /** A {@code let}. */
    record Let(Statement.Let statement) implements FrameStep {}

    /**
     * An element was walked.
     *
     * @param types the types that it may have: its recorded position tells which
     */
    record Element(OptionalInt keySlot, int valueSlot, List<Type> types) implements FrameStep {
      /** Copies the list. */
      public Element {
        types = List.copyOf(types);
      }
    }
  }
}
