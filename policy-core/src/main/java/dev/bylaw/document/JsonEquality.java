package dev.bylaw.document;

/**
 * The equality of JSON values: spans do not count, nor does the order of an object's keys. An
 * integral number in the range of long is never equal to another one.
 */
public final class JsonEquality {
  private JsonEquality() {}

  /**
   * Tells whether two nodes are the same JSON value.
   *
   * @param left a node
   * @param right another node
   * @return true if they are equal in all their parts
   */
  public static boolean equal(Node left, Node right) {
    if (left instanceof ObjectNode a) {
      return right instanceof ObjectNode b && objects(a, b);
    }
    if (left instanceof ListNode a) {
      return right instanceof ListNode b && lists(a, b);
    }
    if (left instanceof StringNode a) {
      return right instanceof StringNode b && a.value().equals(b.value());
    }
    if (left instanceof IntegerNode a) {
      return right instanceof IntegerNode b && a.value() == b.value();
    }
    if (left instanceof FloatNode a) {
      return right instanceof FloatNode b && a.value() == b.value();
    }
    if (left instanceof BooleanNode a) {
      return right instanceof BooleanNode b && a.value() == b.value();
    }
    return left instanceof NullNode && right instanceof NullNode;
  }

  private static boolean objects(ObjectNode left, ObjectNode right) {
    if (left.keys().size() != right.keys().size()) {
      return false;
    }
    for (String key : left.keys()) {
      Node a = left.get(key);
      Node b = right.get(key);
      if (a == null || b == null || !equal(a, b)) {
        return false;
      }
    }
    return true;
  }

  private static boolean lists(ListNode left, ListNode right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!equal(left.element(i), right.element(i))) {
        return false;
      }
    }
    return true;
  }
}
