package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import java.util.Optional;

/** What a document says of itself: whether it is an object, and what it is called. */
final class ObjectHeader {
  private static final String API_VERSION = "apiVersion";
  private static final String KIND = "kind";

  private ObjectHeader() {}

  /** What an object calls itself, as far as it can be read. */
  static ObjectIdentity identity(ObjectNode root) {
    String namespace = "";
    String name = "";
    if (root.get("metadata") instanceof ObjectNode metadata) {
      namespace = textAt(metadata, "namespace");
      name = textAt(metadata, "name");
    }
    return new ObjectIdentity(textAt(root, API_VERSION), textAt(root, KIND), namespace, name);
  }

  /** The text at a key, empty if there is none. */
  static String textAt(ObjectNode object, String key) {
    return object.get(key) instanceof StringNode text ? text.value() : "";
  }

  /** Whether an object has no value for a key: no key, or an explicit null. */
  static boolean lacks(ObjectNode object, String key) {
    Node value = object.get(key);
    return value == null || value instanceof NullNode;
  }

  /** Why a document can be no object, whatever kinds there are. */
  static Optional<Classification> defect(Request request) {
    Node document = request.document().root();
    if (document instanceof ObjectNode root) {
      return key(root, API_VERSION).or(() -> key(root, KIND)).or(() -> list(request, root));
    }
    String what = document instanceof NullNode ? "null" : document.describe();
    ObjectIdentity nobody = new ObjectIdentity("", "", "", "");
    return Optional.of(new Classification.Rejected(
        nobody, ErrorCode.NOT_AN_OBJECT, what + " is no Kubernetes object", Place.ROOT));
  }

  private static Optional<Classification> key(ObjectNode root, String key) {
    Node value = root.get(key);
    if (value instanceof StringNode text) {
      return names(key, text.value())
          ? Optional.empty()
          : rejected(root, key + " is '" + text.value() + "'", key);
    }
    if (value != null && !(value instanceof NullNode)) {
      return rejected(root, key + " is " + value.describe() + ", not a string", key);
    }
    Optional<String> miscased = root.keys().stream()
        .filter(each -> !each.equals(key) && each.equalsIgnoreCase(key))
        .findFirst();
    return miscased.isPresent()
        ? rejected(
            root,
            key + " is missing: keys are case-sensitive, and this one is '" + miscased.get() + "'",
            miscased.get())
        : rejected(root, "this is no Kubernetes object: " + key + " is missing", key);
  }

  private static boolean names(String key, String value) {
    boolean oneSlash = value.indexOf('/') == value.lastIndexOf('/');
    return !value.isEmpty() && (key.equals(KIND) || oneSlash);
  }

  /** Files are read as kubectl reads them, which opens whatever has items; requests are not. */
  private static Optional<Classification> list(Request request, ObjectNode root) {
    Node items = root.get(ListOpening.ITEMS);
    if (items == null || request.operation().isPresent()) {
      return Optional.empty();
    }
    if (request.document().item().isPresent()) {
      return rejected(root, "a list within a list, which kubectl refuses", ListOpening.ITEMS);
    }
    return items instanceof ListNode || items instanceof NullNode
        ? Optional.empty()
        : rejected(
            root,
            "items is " + items.describe() + ", and kubectl takes any object with items for a list",
            ListOpening.ITEMS);
  }

  private static Optional<Classification> rejected(ObjectNode root, String message, String key) {
    return Optional.of(new Classification.Rejected(
        identity(root), ErrorCode.NOT_AN_OBJECT, message, Place.ROOT.key(key)));
  }
}
