package dev.bylaw.dsl.internal.generate;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.reader.NodeWriter;

/**
 * Which of two values is simpler: the one with fewer parts, then the one with shorter scalars, then
 * the one whose text comes first. No value is simpler than itself, and whoever goes on to simpler
 * ones comes to an end.
 */
final class Simplicity {
  private static final long PART = 10_000;

  private Simplicity() {}

  static boolean isSimpler(Node one, Node other) {
    long weight = weight(one);
    long rest = weight(other);
    return weight < rest
        || (weight == rest && NodeWriter.json(one).compareTo(NodeWriter.json(other)) < 0);
  }

  private static long weight(Node node) {
    long weight = PART;
    if (node instanceof ObjectNode object) {
      for (String key : object.keys()) {
        Node value = object.get(key);
        weight += key.length() + (value == null ? 0 : weight(value));
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        weight += weight(list.element(i));
      }
    } else {
      weight += scalar(node);
    }
    return weight;
  }

  private static long scalar(Node node) {
    if (node instanceof StringNode text) {
      // An empty text says less than one letter does.
      return text.value().isEmpty() ? 2 : text.value().length();
    }
    if (node instanceof IntegerNode number) {
      return magnitude(number.value());
    }
    if (node instanceof BooleanNode bool) {
      return bool.value() ? 1 : 0;
    }
    return node instanceof FloatNode ? NodeWriter.json(node).length() + Long.SIZE : 0;
  }

  private static long magnitude(long number) {
    return 2L * (Long.SIZE - Long.numberOfLeadingZeros(Math.abs(number))) + (number < 0 ? 1 : 0);
  }
}
