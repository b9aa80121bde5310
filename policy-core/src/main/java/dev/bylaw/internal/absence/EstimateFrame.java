package dev.bylaw.internal.absence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The slots of a rule or function while it is analysed. */
final class EstimateFrame {
  private final List<Estimate> values;
  private final List<Set<DocumentPath>> reads;

  EstimateFrame(int size) {
    values = new ArrayList<>(Collections.nCopies(size, Estimate.Open.computed(true)));
    reads = new ArrayList<>(Collections.nCopies(size, Set.of()));
  }

  void set(int slot, Estimate value) {
    set(slot, value, Set.of());
  }

  /**
   * Sets a slot.
   *
   * @param because the paths that were read for the value
   */
  void set(int slot, Estimate value, Set<DocumentPath> because) {
    values.set(slot, value);
    reads.set(slot, new LinkedHashSet<>(because));
  }

  Estimate value(int slot) {
    return values.get(slot);
  }

  Set<DocumentPath> reads(int slot) {
    return reads.get(slot);
  }
}
