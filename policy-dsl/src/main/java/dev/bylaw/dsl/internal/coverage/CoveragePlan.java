package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.dsl.coverage.CoverageReport;
import dev.bylaw.dsl.coverage.CoverageSubject;
import dev.bylaw.dsl.coverage.DeclarationCoverage;
import dev.bylaw.dsl.coverage.FileCoverage;
import dev.bylaw.dsl.coverage.Outcome;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What there is to reach in the rules, functions and views of packages. Thread-safe. */
public final class CoveragePlan {
  private static final List<Outcome> REACHED = List.of(Outcome.REACHED);

  private final PointList points = new PointList();
  private final List<PlannedDeclaration> declarations = new ArrayList<>();
  private final Map<DeclarationId, PlannedView> views = new HashMap<>();

  /**
   * Finds what there is to reach.
   *
   * @param tested the packages whose declarations are counted
   * @param all these and the packages that they import from
   */
  public CoveragePlan(Program tested, Program all) {
    for (PackageDefinition each : tested.packages()) {
      each.declarations().forEach(declaration -> plan(declaration, all));
    }
  }

  private void plan(Declaration declaration, Program all) {
    PointFinder finder = new PointFinder(points, all);
    if (declaration instanceof RuleDefinition rule) {
      points.add(CoverageSubject.DECLARATION, rule, rule.span(), REACHED);
      finder.rule(rule);
      planned(rule, DeclarationCoverage.Sort.RULE);
    } else if (declaration instanceof FunctionDefinition function) {
      points.add(CoverageSubject.DECLARATION, function.body(), function.span(), REACHED);
      finder.function(function);
      planned(function, DeclarationCoverage.Sort.FUNCTION);
    } else if (declaration instanceof ViewDefinition view) {
      views.put(view.id(), PlannedView.of(view, points));
      planned(view, DeclarationCoverage.Sort.VIEW);
    }
  }

  private void planned(Declaration declaration, DeclarationCoverage.Sort sort) {
    declarations.add(new PlannedDeclaration(declaration, sort, points.take()));
  }

  /** Makes a recorder, for one thread. */
  public CoverageRecorder recorder() {
    return new CoverageRecorder(this);
  }

  Optional<Probe> probe(Object node) {
    return points.find(node);
  }

  Optional<PlannedView> view(DeclarationId id) {
    return Optional.ofNullable(views.get(id));
  }

  int counters() {
    return points.counters();
  }

  int probes() {
    return points.made();
  }

  /**
   * Adds up what tests reached.
   *
   * @param recorders what each test has recorded, by its id, in the order of the tests
   */
  public CoverageReport report(Map<String, CoverageRecorder> recorders) {
    long[] total = new long[counters()];
    recorders.values().forEach(each -> each.addTo(total));
    Map<String, List<PlannedDeclaration>> files = new TreeMap<>();
    for (PlannedDeclaration each : declarations) {
      files
          .computeIfAbsent(each.declaration().source(), ignored -> new ArrayList<>())
          .add(each);
    }
    return new CoverageReport(files.entrySet().stream()
        .map(each -> file(each.getKey(), each.getValue(), total, recorders))
        .toList());
  }

  private static FileCoverage file(
      String source,
      List<PlannedDeclaration> declarations,
      long[] total,
      Map<String, CoverageRecorder> recorders) {
    List<DeclarationCoverage> counted = declarations.stream()
        .sorted(Comparator.comparingInt(each -> each.declaration().span().start()))
        .map(each -> each.counted(total, tests(each, recorders)))
        .toList();
    return new FileCoverage(source, declarations.get(0).declaration().id().packageName(), counted);
  }

  private static List<String> tests(
      PlannedDeclaration declaration, Map<String, CoverageRecorder> recorders) {
    return recorders.entrySet().stream()
        .filter(each -> each.getValue().reached(declaration))
        .map(Map.Entry::getKey)
        .toList();
  }
}
