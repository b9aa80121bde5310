package dev.bylaw.internal.demand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents that a rule can read, and what is demanded of each. Grows; not thread-safe. */
public final class Documents {
  /** The name of the object under review. */
  public static final String OBJECT = "object";

  private final Demand object;
  private final Demand previous;
  private final Map<String, Demand> ambient;

  private Documents(Demand object, Demand previous, Map<String, Demand> ambient) {
    this.object = object;
    this.previous = previous;
    this.ambient = ambient;
  }

  /**
   * Makes documents of which nothing is read yet.
   *
   * @param ambient the names that the binding gives documents, beside the object itself
   */
  public static Documents unread(Set<String> ambient) {
    Map<String, Demand> named = new LinkedHashMap<>();
    ambient.forEach(name -> named.put(name, Demand.root()));
    return new Documents(Demand.root(), Demand.root(), named);
  }

  /** Makes documents that are read whole. */
  static Documents whole(Set<String> ambient) {
    Documents documents = unread(ambient);
    documents.object.whole();
    documents.previous.whole();
    documents.ambient.values().forEach(Demand::whole);
    return documents;
  }

  /** Returns the demand on the object under review. */
  public Demand object() {
    return object;
  }

  /** Returns the demand on its previous state. */
  public Demand previous() {
    return previous;
  }

  /** Returns the demand on each document that the binding gives a name. */
  public Map<String, Demand> ambient() {
    return ambient;
  }

  /** Finds what a name stands for: a document, or a constant. */
  Optional<Demand> named(String name) {
    return name.equals(OBJECT) ? Optional.of(object) : Optional.ofNullable(ambient.get(name));
  }

  /**
   * Joins what rules demand.
   *
   * @param ambient the names that the binding gives documents, beside the object itself
   */
  public static Documents union(List<Documents> parts, Set<String> ambient) {
    Documents union = unread(ambient);
    try {
      for (Documents each : parts) {
        union.object.add(each.object);
        union.previous.add(each.previous);
        each.ambient.forEach((name, demand) -> union.named(name).ifPresent(all -> all.add(demand)));
      }
      return union;
    } catch (TooManyPaths tooMany) {
      return whole(ambient);
    }
  }
}
