package dev.bylaw.internal.render;

import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.internal.projection.SlotList;
import dev.bylaw.internal.projection.SlotObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds where values stand in a document that knows nothing but what holds what. The places of the
 * last few containers are remembered, since findings that follow each other are mostly about the
 * same. Not thread-safe.
 */
public final class DocumentPlaces {
  /** The position of a value that is found by its identity in its container. */
  public static final int ITSELF = -1;

  /** So few that to look at all of them takes less than a hash table does. */
  private static final int REMEMBERED = 16;

  private final @Nullable Object[] containers = new Object[REMEMBERED];
  private final @Nullable Place[] places = new Place[REMEMBERED];
  private int next;

  /**
   * Returns where a value stands.
   *
   * @param container a {@link SlotObject} or {@link SlotList}
   * @param position the value's position in it, or {@link #ITSELF} for the container
   */
  public Place of(Object container, int position) {
    if (position == ITSELF) {
      return of(container);
    }
    Object value = valueAt(container, position);
    if (!(value instanceof SlotObject || value instanceof SlotList)) {
      return child(of(container), container, position);
    }
    Place place = remembered(value);
    return place != null ? place : remember(value, child(of(container), container, position));
  }

  /** Returns where a container stands. */
  public Place of(Object container) {
    Object parent = parent(container);
    if (parent == null) {
      return Place.ROOT;
    }
    Place place = remembered(container);
    return place != null
        ? place
        : remember(container, child(of(parent), parent, position(parent, container)));
  }

  @SuppressWarnings("ReferenceEquality") // equal containers are still several
  private @Nullable Place remembered(Object container) {
    for (int i = 0; i < REMEMBERED; i++) {
      if (containers[i] == container) {
        return places[i];
      }
    }
    return null;
  }

  private Place remember(Object container, Place place) {
    containers[next] = container;
    places[next] = place;
    next = (next + 1) % REMEMBERED;
    return place;
  }

  private static Place child(Place above, Object container, int position) {
    if (!(container instanceof SlotObject object)) {
      return above.index(position);
    }
    return position < object.slots()
        ? above.resolve(object.shape().place(position))
        : above.key(keyAt(object, position));
  }

  @SuppressWarnings("ReferenceEquality") // equal values of a container are still several
  private static int position(Object container, Object value) {
    int size = container instanceof SlotObject object
        ? object.slots() + object.others()
        : ((SlotList) container).size();
    for (int i = 0; i < size; i++) {
      if (valueAt(container, i) == value) {
        return i;
      }
    }
    throw new IllegalStateException("a value is not in what holds it");
  }

  /** Returns the root of the document that a value is in. */
  static Node root(Object container) {
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

  /** Returns the value at a position of a container, as it is kept. */
  static @Nullable Object valueAt(Object container, int position) {
    if (position == ITSELF) {
      return container;
    }
    return container instanceof SlotObject object
        ? entryAt(object, position)
        : ((SlotList) container).get(position);
  }

  /** Returns the text of the key or index of a position. */
  static String textOfKey(Object container, int position) {
    return container instanceof SlotObject object
        ? keyAt(object, position)
        : Integer.toString(position);
  }

  /** Returns a value by the position of its key. */
  public static @Nullable Object entryAt(SlotObject object, int position) {
    int slots = object.slots();
    return position < slots ? object.slot(position) : object.otherValue(position - slots);
  }

  /** Returns a key by its position. */
  public static String keyAt(SlotObject object, int position) {
    int slots = object.slots();
    return position < slots
        ? object.shape().fields().get(position)
        : object.otherKey(position - slots);
  }
}
