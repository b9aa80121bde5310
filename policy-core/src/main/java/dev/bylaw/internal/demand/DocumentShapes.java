package dev.bylaw.internal.demand;

import dev.bylaw.internal.projection.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What readers keep of the documents of a policy set.
 *
 * @param object of the object under review, whatever its kind
 * @param previous of its previous state
 * @param ambient of the documents that the binding gives names
 */
public record DocumentShapes(Shape object, Shape previous, Map<String, Shape> ambient) {
  /** Copies the map. */
  public DocumentShapes {
    ambient = Map.copyOf(ambient);
  }

  /** Makes the shapes that keep what is demanded. */
  public static DocumentShapes of(Documents documents) {
    Shapes shapes = new Shapes();
    Map<String, Shape> ambient = new LinkedHashMap<>();
    documents.ambient().forEach((name, demand) -> ambient.put(name, shapes.of(demand)));
    return new DocumentShapes(
        shapes.of(documents.object()), shapes.of(documents.previous()), ambient);
  }
}
