package dev.bylaw.internal.value;

import dev.bylaw.document.ListNode;
import dev.bylaw.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list. */
public sealed interface ListValue extends Value {
  /** Returns the number of elements. */
  int size();

  /**
   * Returns an element.
   *
   * @throws EvaluationFailure if a document's element is not of its type
   */
  Value get(int index);

  /** A list that was computed. */
  record Computed(List<Value> elements, Origin origin) implements ListValue {
    @Override
    public int size() {
      return elements.size();
    }

    @Override
    public Value get(int index) {
      return elements.get(index);
    }
  }

  /**
   * A list of a document, whose elements are read when they are asked for.
   *
   * @param node null where a required list is missing, which is empty
   */
  record FromDocument(@Nullable ListNode node, Type element, Origin origin) implements ListValue {
    @Override
    public int size() {
      return node == null ? 0 : node.size();
    }

    @Override
    public Value get(int index) {
      if (node == null) {
        throw new IndexOutOfBoundsException(index);
      }
      return TypedReader.element(node.element(index), element, origin.index(index));
    }

    @Override
    public boolean isPresent() {
      return node != null;
    }
  }
}
