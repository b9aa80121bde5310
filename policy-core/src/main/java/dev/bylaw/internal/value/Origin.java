package dev.bylaw.internal.value;

import dev.bylaw.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from. Values of the object under review come from a place in it, all others
 * from nowhere. The place itself is made only when it is asked for.
 */
public final class Origin {
  /** Of computed values, and of what is read from anything but the object under review. */
  public static final Origin NONE = new Origin(null, null, -1, null);

  private static final int IN_TEXT = -2;

  private final @Nullable Origin parent;
  private final @Nullable String key;
  private final int index;
  private final @Nullable Place anchor;

  private Origin(@Nullable Origin parent, @Nullable String key, int index, @Nullable Place anchor) {
    this.parent = parent;
    this.key = key;
    this.index = index;
    this.anchor = anchor;
  }

  /** Makes the origin of a value that stands at a place; what it contains stands below. */
  public static Origin at(Place place) {
    return new Origin(null, null, -1, place);
  }

  /**
   * Returns the origin of what is parsed from a text: all of it has the place of the text, since
   * nothing inside has a place of its own.
   */
  public Origin asText() {
    Place place = place();
    return place == null ? NONE : new Origin(null, null, IN_TEXT, place);
  }

  /** Returns the origin of a field or map entry. */
  public Origin key(String name) {
    return hasPlacesBelow() ? new Origin(this, name, -1, null) : this;
  }

  /** Returns the origin of a list's element. */
  public Origin index(int element) {
    return hasPlacesBelow() ? new Origin(this, null, element, null) : this;
  }

  /** Tells whether the value was parsed from a text, so that it cannot be changed by itself. */
  public boolean isText() {
    return anchor != null && index == IN_TEXT;
  }

  private boolean hasPlacesBelow() {
    return this != NONE && !isText();
  }

  /** Returns the place, null if there is none. */
  public @Nullable Place place() {
    if (anchor != null || parent == null) {
      return anchor;
    }
    Place above = parent.place();
    if (above == null) {
      return null;
    }
    return key == null ? above.index(index) : above.key(key);
  }
}
