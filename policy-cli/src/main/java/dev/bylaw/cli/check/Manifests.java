package dev.bylaw.cli.check;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import java.util.Locale;
import java.util.Set;

/** Tells manifests from other files that happen to be YAML or JSON. */
final class Manifests {
  private static final Set<String> HEADER = Set.of("apiversion", "kind");

  private Manifests() {}

  /**
   * Tells whether a document says of itself that it is an object. A key that only differs in case
   * counts: such an object is judged, and refused, instead of being passed over.
   */
  static boolean isManifest(Node root) {
    return root instanceof ObjectNode object
        && object.keys().stream().anyMatch(key -> HEADER.contains(lower(key)));
  }

  private static String lower(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
