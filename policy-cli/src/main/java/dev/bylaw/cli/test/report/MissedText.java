package dev.bylaw.cli.test.report;

import dev.bylaw.dsl.coverage.CoveragePoint;
import dev.bylaw.dsl.coverage.CoverageSubject;
import dev.bylaw.dsl.coverage.DeclarationCoverage;
import dev.bylaw.dsl.coverage.DeclarationCoverage.Sort;
import dev.bylaw.dsl.coverage.Outcome;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What tests miss, in words. */
final class MissedText {
  private MissedText() {}

  /**
   * Returns the points that are worth showing: of what is inside of something that was never
   * evaluated, nothing can have been.
   */
  static List<CoveragePoint> worthShowing(DeclarationCoverage declaration) {
    List<CoveragePoint> shown = new ArrayList<>();
    List<Span> dead = new ArrayList<>();
    for (CoveragePoint each : declaration.points()) {
      boolean evaluated = each.evaluations() > 0;
      if (!each.missed().isEmpty()
          && (evaluated || dead.stream().noneMatch(outer -> contains(outer, each.span())))) {
        shown.add(each);
      }
      if (!evaluated && each.subject() != CoverageSubject.VIEW_ENTRY) {
        dead.add(each.span());
      }
    }
    return shown;
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /** Says what never came of a point. */
  static String of(CoveragePoint point, Sort sort) {
    return switch (point.subject()) {
      case DECLARATION -> sort == Sort.RULE ? "never asked" : "never called";
      case VIEW_ENTRY -> "never found in a " + point.name();
      case STATEMENT -> "never reached";
      case CONDITION, OPTIONAL ->
        point.evaluations() == 0 ? "never evaluated" : outcomes(point.missed());
      case WALK -> point.evaluations() == 0 ? "never walked" : outcomes(point.missed());
    };
  }

  private static String outcomes(List<Outcome> missed) {
    return missed.stream().map(MissedText::outcome).collect(Collectors.joining(", "));
  }

  private static String outcome(Outcome missed) {
    return switch (missed) {
      case ONE -> "never one element";
      case MANY -> "never several elements";
      default -> "never " + missed;
    };
  }
}
