package dev.bylaw.dsl.testing;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Documents with their keys in order, so that equal ones are written alike. */
final class SortedNode {
  private SortedNode() {}

  static Node of(Node node) {
    if (node instanceof ObjectNode object) {
      Map<String, Node> members = new LinkedHashMap<>();
      for (String key : new TreeSet<>(object.keys())) {
        Node value = object.get(key);
        if (value != null) {
          members.put(key, of(value));
        }
      }
      return ObjectNode.of(members);
    }
    if (node instanceof ListNode list) {
      List<Node> elements = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        elements.add(of(list.element(i)));
      }
      return ListNode.of(elements);
    }
    return node;
  }
}
