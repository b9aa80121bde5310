package dev.bylaw.internal.demand;

import dev.bylaw.document.Place;
import dev.bylaw.internal.projection.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What readers keep of the documents of a policy set. Thread-safe. */
public final class DocumentShapes {
  private final Shapes shapes = new Shapes();
  private final Documents demands;
  private final Demand goingObject;
  private final Shape object;
  private final Shape previous;
  private final Map<String, Shape> ambient;

  private DocumentShapes(Documents demands, Demand goingObject) {
    this.demands = demands;
    this.goingObject = goingObject;
    this.object = shapes.of(demands.object());
    this.previous = shapes.of(demands.previous());
    Map<String, Shape> named = new LinkedHashMap<>();
    demands.ambient().forEach((name, demand) -> named.put(name, shapes.of(demand)));
    this.ambient = Map.copyOf(named);
  }

  /** Makes the shapes that keep what is demanded. */
  public static DocumentShapes of(Documents demands) {
    return new DocumentShapes(demands, demands.object());
  }

  /**
   * Makes the shapes that keep what is demanded.
   *
   * @param goingObject what is read of an object that is deleted
   */
  public static DocumentShapes of(Documents demands, Demand goingObject) {
    return new DocumentShapes(demands, goingObject);
  }

  /** Returns what is kept of the object under review, whatever its kind. */
  public Shape object() {
    return object;
  }

  /** Returns what is kept of its previous state. */
  public Shape previous() {
    return previous;
  }

  /** Returns what is kept of the documents that the binding gives names. */
  public Map<String, Shape> ambient() {
    return ambient;
  }

  /**
   * Returns what is kept of a document that has all of them inside. The object has the same shape
   * there as by itself, unless another document around it is read as a whole.
   *
   * @param objectPlace where the object stands
   * @param oldPlace where its previous state stands, or the object that is deleted
   * @param ambientPlaces where the documents stand that the binding gives names
   * @param kept what is kept beside
   */
  public synchronized Shape inside(
      Place objectPlace, Place oldPlace, Map<String, Place> ambientPlaces, Set<Place> kept) {
    Demand root = Demand.root();
    try {
      root.at(objectPlace).add(demands.object());
      root.at(oldPlace).add(goingObject);
      root.at(oldPlace).add(demands.previous());
      ambientPlaces.forEach((name, place) -> demands.named(name).ifPresent(root.at(place)::add));
      kept.forEach(root::place);
    } catch (TooManyPaths tooMany) {
      root.whole();
    }
    return shapes.of(root);
  }
}
