package dev.bylaw.binding;

import dev.bylaw.document.Place;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a binding itself reads of documents: each place with all that is below it. Which keys stand
 * at the root of an object is known to it in any case.
 *
 * @param object places of the object under review
 * @param ambient places of the documents that the binding gives names, by name
 */
public record BindingReads(Set<Place> object, Map<String, Set<Place>> ambient) {
  /** Copies the collections. */
  public BindingReads {
    object = Set.copyOf(object);
    ambient = ambient.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
  }

  /**
   * Makes what reads everything.
   *
   * @param names the names of all documents beside the object
   * @return the reads
   */
  public static BindingReads everything(Set<String> names) {
    Set<Place> root = Set.of(Place.ROOT);
    return new BindingReads(
        root, names.stream().collect(Collectors.toMap(each -> each, each -> root)));
  }
}
