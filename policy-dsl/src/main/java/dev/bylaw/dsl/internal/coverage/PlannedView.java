package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.dsl.coverage.CoverageSubject;
import dev.bylaw.dsl.coverage.Outcome;
import dev.bylaw.internal.program.ViewDefinition;
import dev.bylaw.type.KindName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A view with what notes that rules are asked about the parts that it finds.
 *
 * @param kinds the kinds that it names
 */
record PlannedView(Map<KindName, Probe> kinds) {
  static PlannedView of(ViewDefinition view, PointList points) {
    Map<KindName, Probe> kinds = new HashMap<>();
    for (ViewDefinition.Entry each : view.entries()) {
      kinds.computeIfAbsent(each.kind(), kind -> add(kind.kind(), view, points));
    }
    return new PlannedView(kinds);
  }

  private static Probe add(String name, ViewDefinition view, PointList points) {
    Probe probe = points.newProbe();
    points.add(CoverageSubject.VIEW_ENTRY, name, probe, view.span(), List.of(Outcome.REACHED));
    return probe;
  }

  /** Returns what notes that a part was found in an object of a kind. */
  Optional<Probe> in(KindName kind) {
    return Optional.ofNullable(kinds.get(kind));
  }
}
