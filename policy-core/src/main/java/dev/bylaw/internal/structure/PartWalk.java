package dev.bylaw.internal.structure;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Statement;
import java.util.List;
import java.util.Optional;

/** Walks nodes of a program down to the values that they consist of, in the order of writing. */
public abstract class PartWalk {
  /** Makes a walk. */
  protected PartWalk() {}

  /** Walks a node, a list or an optional of nodes; whatever else is a value. */
  public final void walk(Object part) {
    if (part instanceof Expression expression) {
      walkNode(expression, Parts.of(expression));
    } else if (part instanceof Statement statement) {
      walkNode(statement, Parts.of(statement));
    } else if (part instanceof Binder binder) {
      walkNode(binder, Parts.of(binder));
    } else if (part instanceof FixAction fix) {
      walkNode(fix, Parts.of(fix));
    } else if (part instanceof Parameter parameter) {
      walkNode(parameter, Parts.of(parameter));
    } else if (part instanceof Optional<?> optional) {
      walk(optional.stream().toList());
    } else if (part instanceof List<?> list) {
      begin("list", list.size());
      list.forEach(this::walk);
    } else {
      value(part);
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
