package dev.bylaw.fix;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation of a fix comes down to, in a form in which fixes can be joined: an object that
 * is added becomes the existence of its parents and a value for each leaf.
 *
 * @param kind what is done
 * @param path where, as a JSON Pointer; of what is appended, the list's
 * @param value the value; null for a removal
 */
record Edit(Kind kind, String path, Node value) {
  /** What is done. */
  enum Kind {
    /** An empty object or list is there, unless there is something already. */
    ENSURE,
    /** The value is there, and nothing else. */
    ASSIGN,
    /** The list has the value. */
    APPEND,
    /** There is nothing. */
    REMOVE
  }

  /** Takes operations apart. */
  static List<Edit> of(List<PatchOperation> operations, Node root) {
    List<Edit> edits = new ArrayList<>();
    for (PatchOperation each : operations) {
      if (each instanceof PatchOperation.Add add && add.path().endsWith("/-")) {
        String list = add.path().substring(0, add.path().length() - 2);
        edits.add(new Edit(Kind.APPEND, list, add.value()));
      } else if (each instanceof PatchOperation.Add add) {
        addCreation(add.path(), add.value(), edits);
      } else if (each instanceof PatchOperation.Replace replace) {
        addReplacement(replace, root, edits);
      } else {
        edits.add(new Edit(Kind.REMOVE, each.path(), new NullNode(Span.NONE)));
      }
    }
    return edits;
  }

  /** What replaces an explicit null creates, as where there is nothing at all. */
  private static void addReplacement(PatchOperation.Replace replace, Node root, List<Edit> edits) {
    if (Pointers.find(root, replace.path()) instanceof NullNode) {
      addCreation(replace.path(), replace.value(), edits);
    } else {
      edits.add(new Edit(Kind.ASSIGN, replace.path(), replace.value()));
    }
  }

  private static void addCreation(String path, Node value, List<Edit> edits) {
    if (value instanceof ObjectNode object) {
      edits.add(new Edit(Kind.ENSURE, path, ObjectNode.of(Map.of())));
      for (String key : object.keys()) {
        Node member = object.get(key);
        if (member != null) {
          addCreation(Pointers.member(path, key), member, edits);
        }
      }
    } else if (value instanceof ListNode list && list.size() == 0) {
      edits.add(new Edit(Kind.ENSURE, path, value));
    } else {
      edits.add(new Edit(Kind.ASSIGN, path, value));
    }
  }

  /** Returns the operations that make it so in a document; none if it is so already. */
  List<PatchOperation> operationsOn(Node root) {
    Node present = Pointers.find(root, path);
    boolean absent = present == null || present instanceof NullNode;
    return switch (kind) {
      case ENSURE -> absent ? List.of(add(path)) : List.of();
      case ASSIGN ->
        present != null && JsonEquality.equal(present, value) ? List.of() : List.of(add(path));
      case APPEND -> contains(present) ? List.of() : List.of(add(path + "/-"));
      case REMOVE -> List.of(new PatchOperation.Remove(path));
    };
  }

  /** Adding to a member that exists replaces it; elements of lists are replaced. */
  private PatchOperation add(String pointer) {
    boolean element = pointer.matches(".*/(0|[1-9][0-9]*)");
    return element && kind != Kind.APPEND
        ? new PatchOperation.Replace(pointer, value)
        : new PatchOperation.Add(pointer, value);
  }

  private boolean contains(@Nullable Node present) {
    if (present instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        if (JsonEquality.equal(list.element(i), value)) {
          return true;
        }
      }
    }
    return false;
  }
}
