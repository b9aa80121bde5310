package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.document.Document;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.reader.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Opens lists as kubectl does: every object with a kind and {@code items} is a list, whatever it
 * calls itself, and items with neither kind nor version take them from it.
 */
final class ListOpening {
  /** The key whose presence makes an object a list. */
  static final String ITEMS = "items";

  private static final String KIND = "kind";
  private static final String API_VERSION = "apiVersion";
  private static final String LIST = "List";

  private ListOpening() {}

  /** The items of a list, or the document itself. */
  static List<Document> open(Document document) {
    boolean list = document.item().isEmpty()
        && document.root() instanceof ObjectNode object
        && object.get(ITEMS) != null
        && !ObjectHeader.textAt(object, KIND).isEmpty();
    return list ? items(document, (ObjectNode) document.root()) : List.of(document);
  }

  private static List<Document> items(Document document, ObjectNode list) {
    Node items = list.get(ITEMS);
    if (!(items instanceof ListNode elements)) {
      return items instanceof NullNode ? List.of() : List.of(document);
    }
    List<Document> opened = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Node item = elements.element(i) instanceof ObjectNode object
          ? named(object, list)
          : elements.element(i);
      opened.add(new Document(item, document.source(), document.index(), OptionalInt.of(i)));
    }
    return opened;
  }

  private static ObjectNode named(ObjectNode item, ObjectNode list) {
    if (!ObjectHeader.lacks(item, KIND) || !ObjectHeader.lacks(item, API_VERSION)) {
      return item;
    }
    String apiVersion = ObjectHeader.textAt(list, API_VERSION);
    String kind = itemKind(ObjectHeader.textAt(list, KIND));
    ObjectNode versioned =
        apiVersion.isEmpty() ? item : Nodes.with(item, API_VERSION, Nodes.string(apiVersion));
    return kind.isEmpty() ? versioned : Nodes.with(versioned, KIND, Nodes.string(kind));
  }

  private static String itemKind(String listKind) {
    return listKind.endsWith(LIST)
        ? listKind.substring(0, listKind.length() - LIST.length())
        : listKind;
  }
}
