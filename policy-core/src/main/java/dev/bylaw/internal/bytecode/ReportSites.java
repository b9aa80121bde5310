package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.CheckPoint;
import java.util.List;

/** The places of generated code at which findings are recorded, by their numbers. Immutable. */
final class ReportSites {
  /** Of code that finds nothing. */
  static final ReportSites NONE = new ReportSites(List.of(), List.of());

  private final Site[] sites;
  private final int rules;

  /**
   * A place at which findings are recorded.
   *
   * @param check the index of the check
   * @param order where its findings come among those of the rule
   */
  record Place(int check, int order) {}

  /** The same with what is known of the check, in fields of its own since it is asked often. */
  private record Site(CheckPoint check, int rule, int order, int elements) {}

  ReportSites(List<Place> places, List<CheckPoint> checks) {
    sites = places.stream()
        .map(place -> site(checks.get(place.check()), place.order()))
        .toArray(Site[]::new);
    int last = -1;
    for (Site each : sites) {
      last = Math.max(last, each.rule());
    }
    rules = last + 1;
  }

  private static Site site(CheckPoint check, int order) {
    return new Site(check, check.rule(), order, check.elements());
  }

  CheckPoint check(int site) {
    return sites[site].check();
  }

  /** Returns the index of the rule that reports. */
  int rule(int site) {
    return sites[site].rule();
  }

  int order(int site) {
    return sites[site].order();
  }

  /** Returns how many elements are recorded of each finding. */
  int elements(int site) {
    return sites[site].elements();
  }

  /** Returns a number that is above the index of every rule that reports. */
  int rules() {
    return rules;
  }
}
