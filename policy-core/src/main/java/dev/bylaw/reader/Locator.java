package dev.bylaw.reader;

import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.source.Span;

/** Finds where places of a document stand in its text. */
public final class Locator {
  private Locator() {}

  /**
   * Returns where a value stands. Behind an alias or a merge key that is where it was written. Of a
   * value that is absent it is the key of the nearest container that is there, or that container
   * itself where it has no key.
   *
   * @param document the document
   * @param place a place in it
   * @return the range in the document's source, or {@link Span#NONE} if it was not read from a text
   */
  public static Span locate(Document document, Place place) {
    Node current = document.root();
    Span nearest = current.span();
    for (Place step : place.steps()) {
      String key = step.key();
      Node next = Nodes.child(current, step);
      if (next == null) {
        return nearest;
      }
      Span keySpan =
          key != null && current instanceof ObjectNode object ? object.keySpan(key) : Span.NONE;
      nearest = keySpan.equals(Span.NONE) ? next.span() : keySpan;
      current = next;
    }
    return current.span();
  }

  /**
   * Returns where the key of a value stands.
   *
   * @param document the document
   * @param place a place in it
   * @return the range of the key; of the value where it has no key; and where it is absent, what
   *     {@link #locate} returns
   */
  public static Span locateKey(Document document, Place place) {
    Place parent = place.parent();
    String key = place.key();
    if (parent != null
        && key != null
        && parent.find(document.root()) instanceof ObjectNode object) {
      Span span = object.keySpan(key);
      if (!span.equals(Span.NONE)) {
        return span;
      }
    }
    return locate(document, place);
  }

  /**
   * Tells whether a value stands where it is through an alias or a merge key, so that editing its
   * text would change other places too.
   *
   * @param document the document
   * @param place a place in it
   * @return true if a step on the way goes through an alias or a merge key
   */
  public static boolean standsThroughAlias(Document document, Place place) {
    Node current = document.root();
    for (Place step : place.steps()) {
      String key = step.key();
      boolean aliased = key != null
          ? current instanceof ArrayObjectNode object && object.isAliased(key)
          : current instanceof ArrayListNode list && list.isAliased(step.index());
      if (aliased) {
        return true;
      }
      Node next = Nodes.child(current, step);
      if (next == null) {
        return false;
      }
      current = next;
    }
    return false;
  }
}
