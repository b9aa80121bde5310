package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.dsl.coverage.DeclarationCoverage;
import dev.bylaw.internal.program.Declaration;
import java.util.List;

/**
 * A declaration with its points, in the order of the text.
 *
 * @param points its points; the first of a rule or function is itself
 */
record PlannedDeclaration(
    Declaration declaration, DeclarationCoverage.Sort sort, List<PlannedPoint> points) {
  PlannedDeclaration {
    points = List.copyOf(points);
  }

  /** Tells whether what was counted reached it. */
  boolean reached(long[] counters) {
    return sort == DeclarationCoverage.Sort.VIEW
        ? points.stream().anyMatch(each -> each.reached(counters))
        : points.get(0).reached(counters);
  }

  DeclarationCoverage counted(long[] counters, List<String> tests) {
    return new DeclarationCoverage(
        sort,
        declaration.id().packageName(),
        declaration.id().name(),
        declaration.span(),
        points.stream().map(each -> each.counted(counters)).toList(),
        tests);
  }
}
