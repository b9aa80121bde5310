package dev.bylaw.fix;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies the operations add, replace and remove of JSON Patch (RFC 6902). Documents are not
 * changed: the result shares what was not touched.
 */
public final class JsonPatch {
  private final PatchOperation operation;
  private final List<String> tokens;

  private JsonPatch(PatchOperation operation, List<String> tokens) {
    this.operation = operation;
    this.tokens = tokens;
  }

  /**
   * Applies operations one after another.
   *
   * @param root the document
   * @param operations the operations
   * @return the document after all of them
   * @throws PatchException if one does not fit; then none is applied
   */
  public static Node apply(Node root, List<PatchOperation> operations) throws PatchException {
    Node current = root;
    for (PatchOperation each : operations) {
      current = apply(current, each);
    }
    return current;
  }

  private static Node apply(Node root, PatchOperation operation) throws PatchException {
    String path = operation.path();
    if (path.isEmpty()) {
      return replaceRoot(operation);
    }
    if (path.charAt(0) != '/') {
      throw new PatchException(operation, "the path is no JSON Pointer");
    }
    return new JsonPatch(operation, Pointers.tokens(path)).in(root, 0);
  }

  private static Node replaceRoot(PatchOperation operation) throws PatchException {
    if (operation instanceof PatchOperation.Add add) {
      return add.value();
    }
    if (operation instanceof PatchOperation.Replace replace) {
      return replace.value();
    }
    throw new PatchException(operation, "the root cannot be removed");
  }

  private Node in(Node container, int depth) throws PatchException {
    if (container instanceof ObjectNode object) {
      return inObject(object, depth);
    }
    if (container instanceof ListNode list) {
      return inList(list, depth);
    }
    throw new PatchException(operation, "there is " + container.describe() + " on the way");
  }

  private boolean isLast(int depth) {
    return depth == tokens.size() - 1;
  }

  private Node inObject(ObjectNode object, int depth) throws PatchException {
    String key = tokens.get(depth);
    if (isLast(depth) && operation instanceof PatchOperation.Add add) {
      return PatchedObject.with(object, key, add.value());
    }
    Node member = present(object.get(key));
    if (!isLast(depth)) {
      return PatchedObject.with(object, key, in(member, depth + 1));
    }
    return operation instanceof PatchOperation.Replace replace
        ? PatchedObject.with(object, key, replace.value())
        : PatchedObject.without(object, key);
  }

  private Node present(@Nullable Node node) throws PatchException {
    if (node == null) {
      throw new PatchException(operation, "there is nothing at it");
    }
    return node;
  }

  private Node inList(ListNode list, int depth) throws PatchException {
    List<Node> elements = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      elements.add(list.element(i));
    }
    boolean adds = isLast(depth) && operation instanceof PatchOperation.Add;
    int index = index(tokens.get(depth), adds ? list.size() : list.size() - 1, adds);
    if (!isLast(depth)) {
      elements.set(index, in(elements.get(index), depth + 1));
    } else if (operation instanceof PatchOperation.Add add) {
      elements.add(index, add.value());
    } else if (operation instanceof PatchOperation.Replace replace) {
      elements.set(index, replace.value());
    } else {
      elements.remove(index);
    }
    return ListNode.of(elements, list.span());
  }

  private int index(String token, int last, boolean adds) throws PatchException {
    if (adds && token.equals("-")) {
      return last;
    }
    boolean number = token.matches("0|[1-9][0-9]{0,8}");
    if (!number || Integer.parseInt(token) > last) {
      throw new PatchException(operation, "the list has no element " + token);
    }
    return Integer.parseInt(token);
  }
}
