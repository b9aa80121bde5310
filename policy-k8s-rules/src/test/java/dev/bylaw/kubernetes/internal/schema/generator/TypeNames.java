package dev.bylaw.kubernetes.internal.schema.generator;

import dev.bylaw.type.KindName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each type a unique name. A kind has its short name if it has a stable version and no other
 * group has such a kind; of parts, the one of the most used group has the short name, unless a kind
 * of whatever group is called so. All others are qualified with their group.
 */
final class TypeNames {
  private static final List<String> MOST_USED_GROUPS = List.of(
      "meta",
      "",
      "apps",
      "batch",
      "networking.k8s.io",
      "policy",
      "rbac.authorization.k8s.io",
      "autoscaling",
      "storage.k8s.io",
      "authentication.k8s.io",
      "authorization.k8s.io",
      "admissionregistration.k8s.io",
      "apiextensions.k8s.io");

  private final Map<TypeKey, String> names = new HashMap<>();

  /**
   * Names all types.
   *
   * @param stableKinds the kinds that have a stable version
   * @param kinds all kinds
   * @param types all types, those of kinds included
   */
  TypeNames(Set<KindName> stableKinds, Set<KindName> kinds, Set<TypeKey> types) {
    Set<String> kindNames = new HashSet<>();
    kinds.forEach(each -> kindNames.add(each.kind()));
    Map<String, Integer> stableCount = new HashMap<>();
    stableKinds.forEach(each -> stableCount.merge(each.kind(), 1, Integer::sum));
    Set<String> taken = new HashSet<>();
    types.stream().sorted(Comparator.comparing(TypeNames::rank)).forEach(type -> {
      KindName kind =
          new KindName(type.group().equals("meta") ? "" : type.group(), type.shortName());
      boolean isShort = kinds.contains(kind)
          ? stableKinds.contains(kind) && stableCount.getOrDefault(kind.kind(), 0) == 1
          : !kindNames.contains(type.shortName()) && taken.add(type.shortName());
      names.put(type, isShort ? type.shortName() : type.qualifiedName());
    });
  }

  private static String rank(TypeKey type) {
    int used = MOST_USED_GROUPS.indexOf(type.group());
    return (char) ('a' + (used < 0 ? MOST_USED_GROUPS.size() : used)) + type.qualifiedName();
  }

  String of(TypeKey type) {
    String name = names.get(type);
    if (name == null) {
      throw new IllegalArgumentException("no type " + type);
    }
    return name;
  }
}
