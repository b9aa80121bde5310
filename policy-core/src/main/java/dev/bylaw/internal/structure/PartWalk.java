package dev.bylaw.internal.structure;

import java.util.List;
import java.util.Optional;

/** Walks nodes of a program down to the values that they consist of, in the order of writing. */
public abstract class PartWalk {
  /** Makes a walk. */
  protected PartWalk() {}

  /** Walks a node, a list or an optional of nodes; whatever else is a value. */
  public final void walk(Object part) {
    if (part instanceof Optional<?> optional) {
      walk(optional.stream().toList());
    } else if (part instanceof List<?> list) {
      begin("list", list.size());
      list.forEach(this::walk);
    } else {
      Parts.ofNode(part).ifPresentOrElse(parts -> walkNode(part, parts), () -> value(part));
    }
  }

  private void walkNode(Object node, List<?> parts) {
    begin(node.getClass().getSimpleName(), parts.size());
    parts.forEach(this::walk);
  }

  /**
   * Is told that a node or a list begins.
   *
   * @param sort the name of its class
   * @param parts of how many parts it consists; these follow
   */
  protected void begin(String sort, int parts) {}

  /** Is told of a value. */
  protected abstract void value(Object value);
}
