package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.CheckPoint.FrameStep;
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

  /**
   * The same with what is known of the check.
   *
   * @param number the index of the check
   * @param rule the index of the check's rule
   * @param elements what is recorded of each finding
   */
  record Site(CheckPoint check, int number, int rule, int order, List<FrameStep.Element> elements) {
    static Site of(Place place, List<CheckPoint> checks) {
      CheckPoint check = checks.get(place.check());
      List<FrameStep.Element> elements = check.frame().stream()
          .filter(FrameStep.Element.class::isInstance)
          .map(FrameStep.Element.class::cast)
          .toList();
      return new Site(check, place.check(), check.rule(), place.order(), elements);
    }
  }

  ReportSites(List<Place> places, List<CheckPoint> checks) {
    sites = places.stream().map(place -> Site.of(place, checks)).toArray(Site[]::new);
    int last = -1;
    for (Site each : sites) {
      last = Math.max(last, each.rule());
    }
    rules = last + 1;
  }

  Site get(int site) {
    return sites[site];
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
    return sites[site].elements().size();
  }

  /** Returns a number that is above the index of every rule that reports. */
  int rules() {
    return rules;
  }
}
