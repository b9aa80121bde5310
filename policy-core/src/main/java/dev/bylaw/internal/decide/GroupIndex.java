package dev.bylaw.internal.decide;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Groups of rules by the operations that they are on and the namespaces that their profile entries
 * name, so that those of other operations and namespaces cost nothing. Immutable and thread-safe.
 */
final class GroupIndex {
  private final ByNamespace onAnyOperation;
  private final Map<Operation, ByNamespace> byOperation = new EnumMap<>(Operation.class);

  GroupIndex(List<RuleGroup> groups) {
    this.onAnyOperation = new ByNamespace(groups);
    for (Operation operation : Operation.values()) {
      List<RuleGroup> own = groups.stream().filter(each -> each.isOn(operation)).toList();
      byOperation.put(operation, new ByNamespace(own));
    }
  }

  /** Returns all groups. */
  List<RuleGroup> all() {
    return onAnyOperation.all;
  }

  /**
   * Returns the groups that may match an object.
   *
   * @param operation what is done; empty if that is not known, and groups on any may match
   * @param namespace by which the object is matched; empty if it is in none, or that is not known.
   *     Asked only if some group names namespaces
   */
  List<RuleGroup> candidates(Optional<Operation> operation, Supplier<Optional<String>> namespace) {
    ByNamespace groups = operation.isPresent() ? byOperation.get(operation.get()) : onAnyOperation;
    return (groups == null ? onAnyOperation : groups).candidates(namespace);
  }

  private static final class ByNamespace {
    private final List<RuleGroup> all;
    private final List<RuleGroup> anywhere = new ArrayList<>();
    private final Map<String, List<RuleGroup>> inNamespace = new HashMap<>();

    ByNamespace(List<RuleGroup> groups) {
      this.all = List.copyOf(groups);
      for (RuleGroup group : groups) {
        if (namespaces(group).isEmpty()) {
          anywhere.add(group);
        }
      }
      for (RuleGroup group : groups) {
        for (String name : namespaces(group)) {
          inNamespace.computeIfAbsent(name, any -> new ArrayList<>(anywhere)).add(group);
        }
      }
    }

    /** The names of which one must be the object's namespace; none where others may do, too. */
    private static List<String> namespaces(RuleGroup group) {
      List<MatchBlock> match = group.rules().get(0).rule().selected().match();
      boolean constant =
          match.size() == 1 && match.get(0).namespaces().stream().noneMatch(GroupIndex::isPattern);
      return constant ? match.get(0).namespaces().stream().distinct().toList() : List.of();
    }

    List<RuleGroup> candidates(Supplier<Optional<String>> namespace) {
      return inNamespace.isEmpty()
          ? all
          : namespace
              .get()
              .map(name -> inNamespace.getOrDefault(name, anywhere))
              .orElse(all);
    }
  }

  private static boolean isPattern(String name) {
    return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
  }
}
