package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.dsl.coverage.CoverageSubject;
import dev.bylaw.dsl.coverage.Outcome;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Collects points, and the probes that count them at the nodes of a program. */
final class PointList {
  private final IdentityHashMap<Object, Probe> probes = new IdentityHashMap<>();
  private List<PlannedPoint> points = new ArrayList<>();
  private int counters;
  private int made;

  /** Adds a point whose outcomes are noted at a node. A node has one point of each subject. */
  void add(CoverageSubject subject, Object node, Span span, List<Outcome> outcomes) {
    add(subject, "", probe(node), span, outcomes);
  }

  /** Adds a point whose outcomes a probe notes. */
  void add(CoverageSubject subject, String name, Probe probe, Span span, List<Outcome> outcomes) {
    if (outcomes.isEmpty() || probe.counter(outcomes.get(0)) >= 0) {
      return;
    }
    points.add(new PlannedPoint(subject, name, span, outcomes, counters));
    for (Outcome each : outcomes) {
      probe.count(each, counters++);
    }
  }

  /** Returns the probe at a node, which notes at least whether the node's value was there. */
  Probe probe(Object node) {
    return probes.computeIfAbsent(node, ignored -> newProbe());
  }

  /** Makes a probe that is at no node. */
  Probe newProbe() {
    return new Probe(made++);
  }

  /** Takes the points that were added since the last call, in the order of the text. */
  List<PlannedPoint> take() {
    List<PlannedPoint> taken = new ArrayList<>(points);
    taken.sort(Comparator.<PlannedPoint>comparingInt(each -> each.span().start())
        .thenComparingInt(each -> -each.span().end())
        .thenComparing(PlannedPoint::subject));
    points = new ArrayList<>();
    return taken;
  }

  /** Finds the probe at a node, by the identity of the node. */
  Optional<Probe> find(Object node) {
    return Optional.ofNullable(probes.get(node));
  }

  /** Returns how many counters the probes have. */
  int counters() {
    return counters;
  }

  /** Returns how many probes were made. */
  int made() {
    return made;
  }
}
