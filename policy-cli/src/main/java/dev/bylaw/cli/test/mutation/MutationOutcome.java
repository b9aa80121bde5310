package dev.bylaw.cli.test.mutation;

import dev.bylaw.dsl.mutation.AcceptedSurvivor;
import dev.bylaw.dsl.mutation.AcceptedSurvivors;
import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.dsl.mutation.report.MutantFate;
import dev.bylaw.dsl.mutation.report.MutationReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of changed policies, and which changes may survive.
 *
 * @param report what became of the changes
 * @param survivors those that may survive
 */
record MutationOutcome(MutationReport report, AcceptedSurvivors survivors) {
  /** Finds why a change may survive. */
  Optional<AcceptedSurvivor> acceptance(Mutant mutant) {
    return survivors.entries().stream().filter(each -> each.is(mutant)).findFirst();
  }

  /** Lists the acceptances of changes that do not survive. */
  List<AcceptedSurvivor> stale() {
    return survivors.stale(report);
  }

  /** Counts the changes that survive and may do so. */
  int accepted() {
    return report.of(MutantFate.SURVIVED).size()
        + report.of(MutantFate.NOT_COVERED).size()
        - unexplained();
  }

  /** Counts the changes that survive without a reason. */
  int unexplained() {
    return survivors.unexplained(report).size();
  }
}
