package dev.bylaw.fix;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901). */
final class Pointers {
  private Pointers() {}

  /** Returns the pointer of an object's member. */
  static String member(String object, String key) {
    return object + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** Returns the decoded tokens of a pointer that is empty or begins with a slash. */
  static List<String> tokens(String pointer) {
    List<String> tokens = new ArrayList<>();
    if (!pointer.isEmpty()) {
      for (String token : pointer.substring(1).split("/", -1)) {
        tokens.add(token.replace("~1", "/").replace("~0", "~"));
      }
    }
    return tokens;
  }

  /** Finds the node at a pointer, null if there is none. */
  static @Nullable Node find(Node root, String pointer) {
    Node current = root;
    for (String token : tokens(pointer)) {
      Node next = child(current, token);
      if (next == null) {
        return null;
      }
      current = next;
    }
    return current;
  }

  private static @Nullable Node child(Node container, String token) {
    if (container instanceof ObjectNode object) {
      return object.get(token);
    }
    boolean index = container instanceof ListNode list
        && token.matches("0|[1-9][0-9]{0,8}")
        && Integer.parseInt(token) < list.size();
    return index ? ((ListNode) container).element(Integer.parseInt(token)) : null;
  }
}
