package dev.bylaw.internal.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.ReadCounter;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.projection.Skipped;
import dev.bylaw.internal.projection.SlotList;
import dev.bylaw.internal.projection.SlotNodes;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps of a Jackson tree what a shape asks for, without a look at the rest. */
public final class TreeProjection {
  private final int maximumDepth;
  private final ReadCounter counter = new ReadCounter();

  private TreeProjection(int maximumDepth) {
    this.maximumDepth = maximumDepth;
  }

  /**
   * Keeps a part of a tree.
   *
   * @throws IllegalArgumentException if that part holds what JSON has not (missing nodes, Java
   *     objects, numbers that no finite double is near to), or is nested more deeply than the
   *     limits allow
   */
  public static Projection of(JsonNode tree, Shape shape, Limits limits) {
    TreeProjection reading = new TreeProjection(limits.depth());
    Object root = reading.value(tree, shape, null, 0);
    return new Projection(SlotNodes.nodeOrNull(root), reading.counter.counts());
  }

  private @Nullable Object value(JsonNode tree, Shape shape, @Nullable Object parent, int depth) {
    if (tree.isNull()) {
      return null;
    }
    counter.value();
    return switch (tree.getNodeType()) {
      case OBJECT ->
        shape.readsObject() ? object(tree, shape, parent, nested(depth)) : Skipped.OBJECT;
      case ARRAY -> {
        Shape element = shape.element().orElse(null);
        yield element == null ? Skipped.LIST : list(tree, element, parent, nested(depth));
      }
      case STRING, BINARY -> {
        String text = tree.asText();
        counter.text(text);
        yield text;
      }
      case BOOLEAN -> tree.booleanValue();
      case NUMBER -> SlotNodes.value(Nodes.fromJava(tree.numberValue()));
      default -> throw new IllegalArgumentException("no JSON value: " + tree.getNodeType());
    };
  }

  private int nested(int depth) {
    if (depth >= maximumDepth) {
      throw new IllegalArgumentException("nested more than " + maximumDepth + " levels deep");
    }
    return depth + 1;
  }

  private Object kept(JsonNode tree, Shape shape, Object parent, int depth) {
    Object value = value(tree, shape, parent, depth);
    if (value == null) {
      counter.value();
      return SlotNodes.NULL;
    }
    return value;
  }

  private SlotObject object(JsonNode tree, Shape shape, @Nullable Object parent, int depth) {
    SlotObject object = new SlotObject(shape, parent);
    int present = 0;
    for (int i = 0; i < shape.fields().size(); i++) {
      JsonNode field = tree.get(shape.fields().get(i));
      if (field != null) {
        Object value = value(field, shape.child(i), object, depth);
        object.fill(i, value == null ? SlotNodes.NULL : value);
        present += value == null ? 0 : 1;
      }
    }
    object.dropNulls();
    Shape others = shape.others().orElse(null);
    if (others != null) {
      counter.container(present + others(tree, others, object, depth));
    }
    return object;
  }

  private int others(JsonNode tree, Shape others, SlotObject object, int depth) {
    List<String> keys = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : tree.properties()) {
      if (object.shape().slot(field.getKey()) < 0) {
        counter.text(field.getKey());
        keys.add(field.getKey());
        values.add(kept(field.getValue(), others, object, depth));
      }
    }
    object.fillOthers(keys.toArray(String[]::new), values.toArray());
    return keys.size();
  }

  private SlotList list(JsonNode tree, Shape element, @Nullable Object parent, int depth) {
    SlotList list = new SlotList(parent);
    Object[] elements = new Object[tree.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = kept(tree.get(i), element, list, depth);
    }
    list.fill(elements);
    counter.container(elements.length);
    return list;
  }
}
