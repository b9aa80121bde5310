package dev.bylaw.fix;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the patch of one finding: what is set and appended in the order of the policy, then what is
 * removed, the last of a list first, so that no removal moves another. Places are those of the
 * document as given. Not thread-safe.
 */
public final class FixBuilder {
  private final Node root;
  private final List<PatchOperation> operations = new ArrayList<>();
  private final List<Place> removals = new ArrayList<>();
  private Node current;

  /**
   * Begins the patch of a document.
   *
   * @param root its root
   */
  public FixBuilder(Node root) {
    this.root = root;
    this.current = root;
  }

  /**
   * Sets a value and creates the objects that are missing above it. Does nothing where an element
   * of a list is missing on the way, or where something on the way is no container.
   *
   * @param place where, in the document as given
   * @param value what
   */
  public void set(Place place, Node value) {
    Node present = place.find(current());
    if (present == null || present instanceof NullNode) {
      create(place, value);
    } else if (!JsonEquality.equal(present, value)) {
      add(new PatchOperation.Replace(place.toPointer(), value));
    }
  }

  /**
   * Appends a value to a list that does not have it yet, and creates the list. Does nothing where
   * something else than a list stands.
   *
   * @param place the list's, in the document as given
   * @param value what
   */
  public void append(Place place, Node value) {
    Node present = place.find(current());
    if (present == null || present instanceof NullNode) {
      create(place, ListNode.of(List.of()));
    }
    boolean appends = place.find(current()) instanceof ListNode list && !contains(list, value);
    if (appends) {
      add(new PatchOperation.Add(place.toPointer() + "/-", value));
    }
  }

  private static boolean contains(ListNode list, Node value) {
    for (int i = 0; i < list.size(); i++) {
      if (JsonEquality.equal(list.element(i), value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Removes what stands at a place, if anything does; the root is never removed.
   *
   * @param place where, in the document as given
   */
  public void remove(Place place) {
    if (place.parent() != null && place.find(root) != null && !removals.contains(place)) {
      removals.add(place);
    }
  }

  /**
   * Returns the patch. The builder is not used any more.
   *
   * @return the operations, which are applied one after another
   */
  public List<PatchOperation> build() {
    removals.sort(Comparator.comparing(Place::toPointer, new PointerOrder()).reversed());
    removals.forEach(each -> add(new PatchOperation.Remove(each.toPointer())));
    return operations;
  }

  /**
   * Creates the value inside of all objects that are missing above it, in one operation; adding to
   * an object replaces an explicit null.
   */
  private void create(Place place, Node value) {
    Place missing = place;
    Node wrapped = value;
    while (true) {
      Place parent = missing.parent();
      String key = missing.key();
      if (parent == null || key == null) {
        return;
      }
      Node container = parent.find(current());
      if (container instanceof ObjectNode) {
        add(new PatchOperation.Add(missing.toPointer(), wrapped));
        return;
      }
      if (container != null && !(container instanceof NullNode)) {
        return;
      }
      wrapped = ObjectNode.of(singleton(key, wrapped));
      missing = parent;
    }
  }

  private static Map<String, Node> singleton(String key, Node value) {
    Map<String, Node> members = new LinkedHashMap<>();
    members.put(key, value);
    return members;
  }

  /**
   * What does not fit the document as it is, as a removal inside of another, is left out. The first
   * operation is made for the document as given, and fits it: it is applied only if another one
   * follows.
   */
  private void add(PatchOperation operation) {
    if (operations.isEmpty()) {
      operations.add(operation);
      return;
    }
    try {
      current = JsonPatch.apply(current(), List.of(operation));
      operations.add(operation);
    } catch (PatchException unfitting) {
      return;
    }
  }

  /** Returns the document after all operations. */
  private Node current() {
    if (current == root && !operations.isEmpty()) {
      try {
        current = JsonPatch.apply(root, operations);
      } catch (PatchException unfitting) {
        throw new IllegalStateException("an operation was made that does not fit", unfitting);
      }
    }
    return current;
  }
}
