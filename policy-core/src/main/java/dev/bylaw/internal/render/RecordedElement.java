package dev.bylaw.internal.render;

import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.internal.projection.SlotList;
import dev.bylaw.internal.projection.SlotObject;
import org.jspecify.annotations.Nullable;

/**
 * An element that was walked, by where it stands.
 *
 * @param container a {@link SlotObject} or {@link SlotList}
 * @param position the element's position in it, or {@link #ITSELF}
 */
public record RecordedElement(Object container, int position) {
  /** The position of a value that is found by its identity in its container. */
  public static final int ITSELF = -1;

  /** Returns the value as it is kept. */
  @Nullable Object kept() {
    if (position == ITSELF) {
      return container;
    }
    return container instanceof SlotObject object
        ? entryAt(object, position)
        : ((SlotList) container).get(position);
  }

  /** Returns the text of the element's key or index. */
  String key() {
    return container instanceof SlotObject object
        ? keyAt(object, position)
        : Integer.toString(position);
  }

  /** Returns where the element stands in the document. */
  public Place place() {
    Place above = place(container);
    if (position == ITSELF) {
      return above;
    }
    return container instanceof SlotObject object
        ? above.key(keyAt(object, position))
        : above.index(position);
  }

  /** Returns the root of the document. */
  public Node root() {
    Object current = container;
    for (Object parent = parent(current); parent != null; parent = parent(current)) {
      current = parent;
    }
    return (Node) current;
  }

  private static @Nullable Object parent(Object container) {
    return container instanceof SlotObject object
        ? object.parent()
        : ((SlotList) container).parent();
  }

  private static Place place(Object container) {
    Object parent = parent(container);
    if (parent == null) {
      return Place.ROOT;
    }
    Place above = place(parent);
    if (parent instanceof SlotList list) {
      return above.index(index(list, container));
    }
    SlotObject object = (SlotObject) parent;
    return above.key(keyAt(object, entry(object, container)));
  }

  @SuppressWarnings("ReferenceEquality") // equal elements of a list are still several
  private static int index(SlotList list, Object element) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == element) {
        return i;
      }
    }
    throw new IllegalStateException("an element is in no list");
  }

  @SuppressWarnings("ReferenceEquality") // equal values of an object are still several
  private static int entry(SlotObject object, Object value) {
    int entries = object.shape().fields().size() + object.others();
    for (int i = 0; i < entries; i++) {
      if (entryAt(object, i) == value) {
        return i;
      }
    }
    throw new IllegalStateException("a value is in no object");
  }

  /** Returns a value by the position of its key. */
  public static @Nullable Object entryAt(SlotObject object, int position) {
    int slots = object.shape().fields().size();
    return position < slots ? object.slot(position) : object.otherValue(position - slots);
  }

  /** Returns a key by its position. */
  public static String keyAt(SlotObject object, int position) {
    int slots = object.shape().fields().size();
    return position < slots
        ? object.shape().fields().get(position)
        : object.otherKey(position - slots);
  }
}
