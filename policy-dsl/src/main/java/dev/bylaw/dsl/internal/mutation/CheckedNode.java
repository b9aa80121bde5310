package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.internal.program.Declaration;
import dev.bylaw.source.Span;

/**
 * A statement or expression that the checker made of a source.
 *
 * @param node the node itself, which is told apart by identity
 * @param span where it stands
 * @param declaration the declaration that it is part of
 */
record CheckedNode(Object node, Span span, Declaration declaration) {
  boolean contains(Span other) {
    return span.start() <= other.start() && other.end() <= span.end();
  }

  int length() {
    return span.end() - span.start();
  }
}
