package dev.bylaw.internal.projection;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A document of which what a shape tells is kept.
 *
 * @param root a {@link SlotObject}, {@link SlotList} or one of {@link Skipped}; another node for a
 *     scalar
 * @param counts how much is kept
 */
public record Projection(Node root, ReadCounts counts) {
  /**
   * Keeps a part of a document.
   *
   * @param full the document, which may be a projection itself
   * @throws NotReadException if it is a projection that lacks something the shape asks for
   */
  public static Projection of(Node full, Shape shape) {
    Reader reader = new Reader();
    Object root = reader.value(full, shape, null);
    return new Projection(SlotNodes.nodeOrNull(root), reader.counter.counts());
  }

  private static final class Reader {
    private final ReadCounter counter = new ReadCounter();

    private @Nullable Object value(Node node, Shape shape, @Nullable Object parent) {
      if (node instanceof NullNode) {
        return null;
      }
      counter.value();
      if (node instanceof ObjectNode object) {
        return shape.readsObject() ? object(object, shape, parent) : Skipped.OBJECT;
      }
      if (node instanceof ListNode list) {
        Shape element = shape.element().orElse(null);
        return element == null ? Skipped.LIST : list(list, element, parent);
      }
      return scalar(node);
    }

    private Object scalar(Node node) {
      Object value = SlotNodes.value(node);
      if (value instanceof String text) {
        counter.text(text);
      }
      return value;
    }

    /** Null in a list and of a key without slot is a value. */
    private Object kept(Node node, Shape shape, Object parent) {
      Object value = value(node, shape, parent);
      if (value == null) {
        counter.value();
        return SlotNodes.NULL;
      }
      return value;
    }

    private SlotObject object(ObjectNode object, Shape shape, @Nullable Object parent) {
      SlotObject kept = new SlotObject(shape, parent);
      int present = 0;
      for (int i = 0; i < shape.fields().size(); i++) {
        Node field = object.get(shape.fields().get(i));
        Object value = field == null ? null : value(field, shape.child(i), kept);
        boolean isNull = field instanceof NullNode && shape.keepsNulls();
        kept.fill(i, isNull ? SlotNodes.NULL : value);
        present += value == null ? 0 : 1;
      }
      Shape others = shape.others().orElse(null);
      if (others != null) {
        int count = others(object, shape, others, kept);
        counter.container(present + count);
      }
      return kept;
    }

    private int others(ObjectNode object, Shape shape, Shape others, SlotObject kept) {
      String[] keys =
          object.keys().stream().filter(key -> shape.slot(key) < 0).toArray(String[]::new);
      Object[] values = new Object[keys.length];
      for (int i = 0; i < keys.length; i++) {
        counter.text(keys[i]);
        Node value = object.get(keys[i]);
        values[i] = kept(value == null ? SlotNodes.NULL : value, others, kept);
      }
      kept.fillOthers(keys, values);
      return keys.length;
    }

    private SlotList list(ListNode list, Shape element, @Nullable Object parent) {
      SlotList kept = new SlotList(parent);
      Object[] elements = new Object[list.size()];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = kept(list.element(i), element, kept);
      }
      kept.fill(elements);
      counter.container(elements.length);
      return kept;
    }
  }
}
