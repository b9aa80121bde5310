package dev.bylaw.kubernetes.internal.match;

import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.type.KindName;
import java.util.Optional;

/**
 * A kind in a block: a short name, which means Kubernetes' own kinds alone, or group and kind;
 * either part may be a pattern.
 *
 * @param group the group, {@code core} for the one without a name; empty for a short name
 * @param kind the kind
 */
record KindPattern(Optional<String> group, String kind) {
  private static final String CORE = "core";

  static KindPattern of(String text) {
    int slash = text.lastIndexOf('/');
    return slash < 0
        ? new KindPattern(Optional.empty(), text)
        : new KindPattern(Optional.of(text.substring(0, slash)), text.substring(slash + 1));
  }

  boolean matches(KindName name, KubernetesTypes types) {
    boolean groupMatches = group
        .map(each -> new NamePattern(each).matches(name.group().isEmpty() ? CORE : name.group()))
        .orElseGet(() -> types.kind(name).isPresent());
    return groupMatches && new NamePattern(kind).matches(name.kind());
  }

  boolean isGlob() {
    return new NamePattern(kind).isGlob()
        || group.filter(each -> new NamePattern(each).isGlob()).isPresent();
  }
}
