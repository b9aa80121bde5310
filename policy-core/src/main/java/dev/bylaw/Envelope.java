package dev.bylaw;

import dev.bylaw.document.Place;
import java.util.Map;
import java.util.Set;

/**
 * Where in a document those stand that a policy set decides on, as the object in an admission
 * review.
 *
 * @param object where the object under review stands
 * @param old where its state before an update stands, or the object that is deleted
 * @param ambient where the documents stand that the binding gives names, as {@code request}; one
 *     may stand around the object
 * @param kept what else is kept, with all that is below it
 */
public record Envelope(Place object, Place old, Map<String, Place> ambient, Set<Place> kept) {
  /** Copies the collections. */
  public Envelope {
    ambient = Map.copyOf(ambient);
    kept = Set.copyOf(kept);
  }
}
