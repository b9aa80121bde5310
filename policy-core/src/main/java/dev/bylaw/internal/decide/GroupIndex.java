package dev.bylaw.internal.decide;

import dev.bylaw.binding.MatchBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups of rules by the namespaces that their profile entries name, so that those of other
 * namespaces cost nothing. Immutable and thread-safe.
 */
final class GroupIndex {
  private final List<RuleGroup> all;
  private final List<RuleGroup> anywhere = new ArrayList<>();
  private final Map<String, List<RuleGroup>> inNamespace = new HashMap<>();

  GroupIndex(List<RuleGroup> groups) {
    this.all = List.copyOf(groups);
    for (RuleGroup group : groups) {
      List<String> namespaces =
          namespaces(group.rules().get(0).rule().selected().match());
      if (namespaces.isEmpty()) {
        anywhere.add(group);
      }
    }
    for (RuleGroup group : groups) {
      for (String name : namespaces(group.rules().get(0).rule().selected().match())) {
        inNamespace.computeIfAbsent(name, any -> new ArrayList<>(anywhere)).add(group);
      }
    }
  }

  /** The names of which one must be the object's namespace; none where others may do, too. */
  private static List<String> namespaces(List<MatchBlock> match) {
    boolean constant =
        match.size() == 1 && match.get(0).namespaces().stream().noneMatch(GroupIndex::isPattern);
    return constant ? match.get(0).namespaces().stream().distinct().toList() : List.of();
  }

  private static boolean isPattern(String name) {
    return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
  }

  /** Returns all groups. */
  List<RuleGroup> all() {
    return all;
  }

  /**
   * Returns the groups that may match an object.
   *
   * @param namespace by which it is matched; empty if it is in none, or that is not known
   */
  List<RuleGroup> candidates(Optional<String> namespace) {
    return namespace.map(name -> inNamespace.getOrDefault(name, anywhere)).orElse(all);
  }
}
