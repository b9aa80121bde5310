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

  /** Whether the kind has or had a version that is neither alpha nor beta. */
  public boolean stable() {
    return served.stream().anyMatch(ServedVersion::stable);
  }
}
