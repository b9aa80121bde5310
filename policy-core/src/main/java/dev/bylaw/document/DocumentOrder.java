package dev.bylaw.document;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in which places stand in a document: a container before what is in it, keys as they are
 * written, elements by index. What is absent stands behind its present siblings, by name.
 */
public final class DocumentOrder implements Comparator<Place> {
  private final Node root;

  /**
   * Makes the order of a document.
   *
   * @param root its root
   */
  public DocumentOrder(Node root) {
    this.root = root;
  }

  @Override
  public int compare(Place left, Place right) {
    Iterator<Place> lefts = left.steps().iterator();
    Iterator<Place> rights = right.steps().iterator();
    @Nullable Node container = root;
    while (lefts.hasNext() && rights.hasNext()) {
      Place a = lefts.next();
      Place b = rights.next();
      int order = compareSteps(a, b, container);
      if (order != 0) {
        return order;
      }
      container = container == null ? null : a.child(container);
    }
    return Boolean.compare(lefts.hasNext(), rights.hasNext());
  }

  private static int compareSteps(Place left, Place right, @Nullable Node container) {
    String a = left.key();
    String b = right.key();
    if (a == null || b == null) {
      return a == null && b == null
          ? Integer.compare(left.index(), right.index())
          : a == null ? -1 : 1;
    }
    if (a.equals(b)) {
      return 0;
    }
    List<String> keys = container instanceof ObjectNode object ? object.keys() : List.of();
    int order = Integer.compareUnsigned(keys.indexOf(a), keys.indexOf(b));
    return order != 0 ? order : a.compareTo(b);
  }
}
