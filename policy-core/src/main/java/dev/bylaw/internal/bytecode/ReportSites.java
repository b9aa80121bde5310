package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.CheckPoint.FrameStep;
import java.util.Arrays;
import java.util.List;

/** The places of generated code at which findings are recorded, by their numbers. Immutable. */
final class ReportSites {
  /** Of code that finds nothing. */
  static final ReportSites NONE = new ReportSites(List.of(), List.of());

  private final Site[] sites;
  private final int[] ruleOf;
  private final int[] orderOf;
  private final int[] elementsOf;
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
   * @param oneTypeEach whether each element has one type, so that its position tells nothing else
   */
  record Site(
      CheckPoint check,
      int number,
      int rule,
      int order,
      List<FrameStep.Element> elements,
      boolean oneTypeEach) {
    static Site of(Place place, List<CheckPoint> checks) {
      CheckPoint check = checks.get(place.check());
      List<FrameStep.Element> elements = check.frame().stream()
          .filter(FrameStep.Element.class::isInstance)
          .map(FrameStep.Element.class::cast)
          .toList();
      boolean oneTypeEach = elements.stream().allMatch(each -> each.types().size() < 2);
      return new Site(check, place.check(), check.rule(), place.order(), elements, oneTypeEach);
    }
  }

  ReportSites(List<Place> places, List<CheckPoint> checks) {
    sites = places.stream().map(place -> Site.of(place, checks)).toArray(Site[]::new);
    ruleOf = Arrays.stream(sites).mapToInt(Site::rule).toArray();
    orderOf = Arrays.stream(sites).mapToInt(Site::order).toArray();
    elementsOf = Arrays.stream(sites).mapToInt(each -> each.elements().size()).toArray();
    rules = Arrays.stream(ruleOf).max().orElse(-1) + 1;
  }

  Site get(int site) {
    return sites[site];
  }

  /** Returns the index of the rule that reports. */
  int rule(int site) {
    return ruleOf[site];
  }

  int order(int site) {
    return orderOf[site];
  }

  /** Returns how many elements are recorded of each finding. */
  int elements(int site) {
    return elementsOf[site];
  }

  /** Returns a number that is above the index of every rule that reports. */
  int rules() {
    return rules;
  }
}
