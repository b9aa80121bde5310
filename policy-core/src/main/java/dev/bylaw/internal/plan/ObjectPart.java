package dev.bylaw.internal.plan;

import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.type.Type;
import java.util.List;

/**
 * Where in an object a rule finds what it is on.
 *
 * @param type the type of the part; of the whole object, the one that it was classified as
 * @param path the way to it; empty for the object itself
 */
public record ObjectPart(Type type, List<ViewStep> path) {
  /** Copies the path. */
  public ObjectPart {
    path = List.copyOf(path);
  }
}
