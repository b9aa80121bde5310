package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.type.KindName;
import java.util.List;

/**
 * What the table knows of a kind beside its fields.
 *
 * @param kind its group, the present one, and its name
 * @param scope where its objects live
 * @param stored whether the API server stores its objects
 * @param served the API versions that it has or had
 */
public record KindFacts(KindName kind, Scope scope, boolean stored, List<ServedVersion> served) {
  public KindFacts {
    served = List.copyOf(served);
  }

  /** The API versions under which its objects are written today, the one to prefer first. */
  public List<String> preferred() {
    ServedVersion best = served.stream().max(ServedVersion.PREFERENCE).orElseThrow();
    return served.stream()
        .sorted(ServedVersion.PREFERENCE.reversed())
        .filter(each -> each.equals(best) || (each.stable() && best.stable()))
        .map(ServedVersion::apiVersion)
        .toList();
  }

  /** Whether the kind has or had a version that is neither alpha nor beta. */
  public boolean stable() {
    return served.stream().anyMatch(ServedVersion::stable);
  }
}
