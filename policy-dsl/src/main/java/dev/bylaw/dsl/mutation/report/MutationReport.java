package dev.bylaw.dsl.mutation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of all changed policies. Immutable.
 *
 * @param results the changes that count, in the order of the sources and of their places
 * @param dropped the changes that do not count
 */
public record MutationReport(List<MutantResult> results, DroppedMutants dropped) {
  /** Copies the list. */
  public MutationReport {
    results = List.copyOf(results);
  }

  /**
   * Counts all changes.
   *
   * @return the numbers
   */
  public MutationTally tally() {
    return MutationTally.of(results);
  }

  /**
   * Counts the changes of each rule, function, constant and view.
   *
   * @return the numbers by declaration, in the order of the results
   */
  public Map<String, MutationTally> byDeclaration() {
    Map<String, List<MutantResult>> grouped = new LinkedHashMap<>();
    for (MutantResult each : results) {
      grouped
          .computeIfAbsent(each.mutant().declaration(), name -> new ArrayList<>())
          .add(each);
    }
    Map<String, MutationTally> tallies = new LinkedHashMap<>();
    grouped.forEach((name, own) -> tallies.put(name, MutationTally.of(own)));
    return tallies;
  }

  /**
   * Lists the changes of a fate.
   *
   * @param fate the fate
   * @return the changes, in order
   */
  public List<MutantResult> of(MutantFate fate) {
    return results.stream().filter(each -> each.fate() == fate).toList();
  }
}
