package dev.bylaw.internal.render;

import dev.bylaw.document.Node;

/** What was recorded of one finding: the elements that it is about, outermost first. */
public interface Recorded {
  /** Returns what an element is in, or the element if it is in nothing that was walked. */
  Object container(int element);

  /** Returns where in its container an element is, or {@link DocumentPlaces#ITSELF}. */
  int position(int element);

  /** Returns the root of the document. */
  default Node root() {
    return DocumentPlaces.root(container(0));
  }
}
