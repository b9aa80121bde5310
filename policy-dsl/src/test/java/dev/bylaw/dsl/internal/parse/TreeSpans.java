package dev.bylaw.dsl.internal.parse;

import dev.bylaw.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds all spans of a tree of records. */
final class TreeSpans {
  private final List<Span> spans = new ArrayList<>();

  static List<Span> of(Object tree) {
    TreeSpans found = new TreeSpans();
    found.visit(tree);
    return found.spans;
  }

  private void visit(Object node) {
    if (node instanceof Span span) {
      spans.add(span);
    } else if (node instanceof Collection<?> collection) {
      collection.forEach(this::visit);
    } else if (node instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (node instanceof Record) {
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        visit(valueOf(component, node));
      }
    }
  }

  private static Object valueOf(RecordComponent component, Object node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
