package dev.bylaw.internal.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a loop over pieces apart, so that what is walked for a piece can be joined with other loops
 * over the same. The findings of a later part come after those of an earlier one.
 */
final class LoopParts {
  private LoopParts() {}

  static List<Step.Loop> of(Step.Loop loop) {
    boolean apart = loop.source().first().isEmpty()
        && loop.source().segments().size() < RulePlan.ORDERS
        && loop.source().segments().stream().anyMatch(Segment.Nested.class::isInstance);
    if (!apart) {
      return List.of(loop);
    }
    List<Step.Loop> parts = new ArrayList<>();
    for (Segment each : loop.source().segments()) {
      parts.add(ordered(part(loop, each), parts.size()));
    }
    return parts;
  }

  private static Step.Loop part(Step.Loop loop, Segment segment) {
    if (!(segment instanceof Segment.Nested nested)) {
      return new Step.Loop(
          source(List.of(segment), loop), loop.binding(), loop.types(), loop.body());
    }
    Step.Loop inner =
        new Step.Loop(source(nested.inner(), loop), loop.binding(), loop.types(), loop.body());
    List<Step> body = nested.where().equals(Test.TRUE)
        ? List.of(inner)
        : List.of(new Step.When(nested.where(), List.of(inner), List.of()));
    return new Step.Loop(
        source(nested.sources(), nested),
        nested.binding(),
        ElementTypes.of(nested.sources()),
        body);
  }

  private static Sequence source(List<Segment> segments, Step.Loop loop) {
    return new Sequence(List.of(), segments, false, loop.source().element());
  }

  private static Sequence source(List<Segment> segments, Segment.Nested nested) {
    return new Sequence(List.of(), segments, false, nested.binding().value().type());
  }

  private static Step.Loop ordered(Step.Loop loop, int part) {
    Rewriter reordering = new Rewriter() {
      @Override
      Step report(Step.Report report) {
        return new Step.Report(report.check(), report.order() + part, report.elements());
      }
    };
    return (Step.Loop) reordering.step(loop);
  }
}
