package dev.bylaw.kubernetes.internal.schema.generator;

import dev.bylaw.type.KindName;
import java.util.HashMap;
import java.util.Map;

/** Kinds that Kubernetes moved to another group: one kind each, under the new name. */
final class MovedKinds {
  private final Map<KindName, String> groups = new HashMap<>();

  /** Reads lines {@code OLD-GROUP KIND NEW-GROUP}. */
  static MovedKinds parse(String text) {
    MovedKinds moved = new MovedKinds();
    text.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(line -> {
      String[] words = line.split(" ", -1);
      moved.groups.put(new KindName(words[0], words[1]), words[2]);
    });
    return moved;
  }

  /** The kind under its present group. */
  KindName present(KindName kind) {
    return new KindName(groups.getOrDefault(kind, kind.group()), kind.kind());
  }

  /**
   * How to read the groups of the types that a kind holds: those of its former group went with it.
   *
   * @param from the former group
   * @param to the present group
   */
  record Move(String from, String to) {
    String group(String group) {
      return group.equals(from) ? to : group;
    }
  }
}
