package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.type.KindName;
import java.util.List;
import java.util.Set;

/** What Kubernetes writes itself, so that to deny it would stop the cluster. */
public final class PlatformWrites {
  /** Parts of objects, which a rule reaches only where it is named for them. */
  public static final List<String> SUBRESOURCES = List.of("status", "finalize", "approval");

  /** Kinds that are written all the time, which rules on any object leave out. */
  public static final Set<KindName> KINDS = Set.of(
      new KindName("", "Event"),
      new KindName("events.k8s.io", "Event"),
      new KindName("coordination.k8s.io", "Lease"));

  private PlatformWrites() {}
}
