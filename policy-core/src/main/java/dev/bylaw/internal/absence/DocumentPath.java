package dev.bylaw.internal.absence;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from an object under review, or from another name that rules read, to a part of it; a
 * step into a collection stands for all of its elements.
 *
 * @param steps as they are written behind one another: {@code spec}, {@code .containers},
 *     {@code [*]}, {@code ["key"]}
 */
record DocumentPath(List<String> steps) {
  /** The object under review itself. */
  static final DocumentPath OBJECT = new DocumentPath(List.of());

  private static final String ELEMENT = "[*]";

  DocumentPath {
    steps = List.copyOf(steps);
  }

  static DocumentPath named(String name) {
    return new DocumentPath(List.of(name));
  }

  DocumentPath field(String name) {
    return step(steps.isEmpty() ? name : "." + name);
  }

  DocumentPath element() {
    return step(ELEMENT);
  }

  /** The way to what a key finds; the key is written as a policy would write it. */
  DocumentPath key(String written) {
    return step("[" + written + "]");
  }

  private DocumentPath step(String step) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(step);
    return new DocumentPath(longer);
  }

  /** Whether another path leads through the end of this one, or ends there too. */
  boolean leadsTo(DocumentPath other) {
    return steps.size() <= other.steps.size()
        && other.steps.subList(0, steps.size()).equals(steps);
  }

  @Override
  public String toString() {
    return String.join("", steps);
  }
}
