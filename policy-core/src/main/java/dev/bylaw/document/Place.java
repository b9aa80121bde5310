package dev.bylaw.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The way from a document's root to a value, or to where an absent value would stand. Immutable; a
 * child shares its parent, and all that {@link #resolve} makes of one place share that.
 */
public final class Place {
  /** The root of the document. */
  public static final Place ROOT = new Place(null, null, -1, null);

  private static final int TYPICAL_UNITS = 64;

  private final @Nullable Place parent;
  private final @Nullable String key;
  private final int index;

  /** The rest of the way from the parent, which then is none: more than one step. */
  private final @Nullable Place relative;

  /** What {@link #toString} returned; threads may compute it each for itself. */
  private @Nullable String text;

  private Place(@Nullable Place parent, @Nullable String key, int index, @Nullable Place relative) {
    this.parent = parent;
    this.key = key;
    this.index = index;
    this.relative = relative;
  }

  /**
   * Returns the place of a field or map entry of this one.
   *
   * @param name the key
   * @return the child place
   */
  public Place key(String name) {
    return new Place(this, name, -1, null);
  }

  /**
   * Returns the place of a list's element.
   *
   * @param element the index, from 0
   * @return the child place
   */
  public Place index(int element) {
    return new Place(this, null, element, null);
  }

  /**
   * Returns the place of what stands at a place within the value at this one.
   *
   * @param within the way from the value
   * @return the place, as if each step of the way were taken from here
   */
  public Place resolve(Place within) {
    if (parent == null) {
      return within;
    }
    return within.parent == null ? this : new Place(this, within.key, within.index, within);
  }

  /**
   * Returns the place of the container.
   *
   * @return the parent, null at the root
   */
  public @Nullable Place parent() {
    if (parent == null || relative == null) {
      return parent;
    }
    Place above = relative.parent();
    return above == null ? parent : parent.resolve(above);
  }

  /**
   * Returns the key of the last step.
   *
   * @return the key, null at the root and for list elements
   */
  public @Nullable String key() {
    return key;
  }

  /**
   * Returns the index of the last step.
   *
   * @return the index of a list's element, -1 otherwise
   */
  public int index() {
    return index;
  }

  /**
   * Finds the node at this place.
   *
   * @param root the root of the document
   * @return the node, null if there is none
   */
  public @Nullable Node find(Node root) {
    if (parent == null) {
      return root;
    }
    Node container = parent.find(root);
    if (container == null) {
      return null;
    }
    return relative == null ? child(container) : relative.find(container);
  }

  private @Nullable Node child(Node container) {
    if (key != null) {
      return container instanceof ObjectNode object ? object.get(key) : null;
    }
    boolean there = container instanceof ListNode list && index >= 0 && index < list.size();
    return there ? ((ListNode) container).element(index) : null;
  }

  /**
   * Returns the places from the first step below the root to this one.
   *
   * @return the places, outermost first; empty for the root
   */
  public Iterable<Place> steps() {
    Deque<Place> steps = new ArrayDeque<>();
    Place step = this;
    for (Place above = parent(); above != null; above = above.parent()) {
      steps.push(step);
      step = above;
    }
    return steps;
  }

  /**
   * Returns the place as a JSON Pointer (RFC 6901).
   *
   * @return as {@code /spec/containers/0/image}; empty for the root
   */
  public String toPointer() {
    return pointer(new StringBuilder()).toString();
  }

  private StringBuilder pointer(StringBuilder out) {
    if (parent != null) {
      parent.pointer(out);
      if (relative != null) {
        return relative.pointer(out);
      }
      out.append('/');
      if (key == null) {
        out.append(index);
      } else {
        out.append(key.replace("~", "~0").replace("/", "~1"));
      }
    }
    return out;
  }

  /**
   * Returns the place as policies write it.
   *
   * @return as {@code spec.containers[0].image} or {@code metadata.labels["a/b"]}; empty for the
   *     root
   */
  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known = parent == null ? "" : written(parent);
      text = known;
    }
    return known;
  }

  private String written(Place above) {
    if (relative == null) {
      return step(above.write(new StringBuilder(TYPICAL_UNITS))).toString();
    }
    String rest = relative.toString();
    return rest.charAt(0) == '[' ? above + rest : above + "." + rest;
  }

  /** Much is found below one element of a list, so that its text is kept. */
  private StringBuilder write(StringBuilder out) {
    if (parent == null) {
      return out;
    }
    boolean kept = key == null || relative != null || text != null;
    return kept ? out.append(this) : step(parent.write(out));
  }

  private StringBuilder step(StringBuilder out) {
    if (key == null) {
      return out.append('[').append(index).append(']');
    }
    if (isName(key)) {
      return (out.length() == 0 ? out : out.append('.')).append(key);
    }
    return out.append("[\"")
        .append(key.replace("\\", "\\\\").replace("\"", "\\\""))
        .append("\"]");
  }

  private static boolean isName(String key) {
    boolean name = !key.isEmpty() && !Character.isDigit(key.charAt(0));
    for (int i = 0; name && i < key.length(); i++) {
      char c = key.charAt(i);
      name = c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && toPointer().equals(place.toPointer());
  }

  @Override
  public int hashCode() {
    return toPointer().hashCode();
  }
}
