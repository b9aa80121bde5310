package dev.bylaw.dsl.difference;

import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something to decide on that was made by chance.
 *
 * @param subject what sort of document it is
 * @param settings which of the settings of the platform it is decided with
 */
record Trial(
    Subject subject,
    Node object,
    Optional<Node> previous,
    Map<String, Node> ambient,
    Optional<Operation> operation,
    int settings) {
  Trial {
    ambient = Map.copyOf(ambient);
  }

  Request request() {
    return new Request(Document.of(object), subject.typeName(), operation, previous, ambient);
  }

  Trial withObject(Node changed) {
    return new Trial(subject, changed, previous, ambient, operation, settings);
  }

  Trial withPrevious(Optional<Node> changed) {
    return new Trial(subject, object, changed, ambient, operation, settings);
  }

  Trial withAmbient(String name, Node changed) {
    Map<String, Node> more = new LinkedHashMap<>(ambient);
    more.put(name, changed);
    return new Trial(subject, object, previous, more, operation, settings);
  }

  Trial withoutAmbient(String name) {
    Map<String, Node> fewer = new LinkedHashMap<>(ambient);
    fewer.remove(name);
    return new Trial(subject, object, previous, fewer, operation, settings);
  }

  Trial withSettings(int changed) {
    return new Trial(subject, object, previous, ambient, operation, changed);
  }
}
