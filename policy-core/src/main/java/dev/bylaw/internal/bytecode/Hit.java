package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.render.Recorded;
import dev.bylaw.type.Type;
import java.util.List;

/** What was recorded of one finding. Immutable. */
public final class Hit implements Recorded {
  private final ReportSites.Site site;
  private final Hits recorded;
  private final int number;
  private final int start;

  /**
   * Makes a view of what was recorded.
   *
   * @param number the finding's number among all that were recorded
   * @param start the number of elements before its own
   */
  Hit(ReportSites.Site site, Hits recorded, int number, int start) {
    this.site = site;
    this.recorded = recorded;
    this.number = number;
    this.start = start;
  }

  ReportSites.Site site() {
    return site;
  }

  /** Returns the index of the rule, in the list that was compiled. */
  public int rule() {
    return site.rule();
  }

  @Override
  public Object container(int element) {
    return recorded.container(start + element);
  }

  @Override
  public int position(int element) {
    int position = recorded.position(number, start + element);
    return site.oneTypeEach()
        ? position
        : Math.floorDiv(position, types(element).size());
  }

  /** Returns the type of an element, which was recorded with its position. */
  Type type(int element) {
    List<Type> types = types(element);
    return types.get(Math.floorMod(recorded.position(number, start + element), types.size()));
  }

  private List<Type> types(int element) {
    return site.elements().get(element).types();
  }
}
