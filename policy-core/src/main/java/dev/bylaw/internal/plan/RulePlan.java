package dev.bylaw.internal.plan;

import java.util.List;
import java.util.Optional;

/**
 * What one rule does to its object.
 *
 * @param lets what is bound first
 * @param pieces what is done then, in any order: reports tell where their findings belong
 */
public record RulePlan(List<Step.Let> lets, List<Piece> pieces) {
  /** The distance between the orders of the reports of two steps outside of loops. */
  public static final int ORDERS = 1 << 10;

  /** Copies the lists. */
  public RulePlan {
    lets = List.copyOf(lets);
    pieces = List.copyOf(pieces);
  }

  /**
   * A step outside of all loops.
   *
   * @param guard the bool that tells whether it is done at all
   */
  public record Piece(Optional<Operand.Variable> guard, Step step) {}
}
