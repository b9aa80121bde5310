package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.render.Recorded;
import dev.bylaw.type.Type;
import java.util.List;

/**
 * What was recorded of one finding.
 *
 * @param number its number among all that were recorded
 * @param start the number of elements before its own
 */
record Hit(ReportSites.Site site, Hits recorded, int number, int start) implements Recorded {
  @Override
  public Object container(int element) {
    return recorded.container(start + element);
  }

  @Override
  public int position(int element) {
    int position = recorded.position(number, start + element);
    int types = types(element).size();
    return types < 2 ? position : Math.floorDiv(position, types);
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
