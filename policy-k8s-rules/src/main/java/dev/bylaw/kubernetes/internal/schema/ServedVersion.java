package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.type.Availability;
import java.util.Comparator;

/**
 * An API version in which a kind is or was served, under its present group or a former one.
 *
 * @param apiVersion group and version as objects write it, as {@code extensions/v1beta1}
 * @param range in which versions of Kubernetes, as the table writes it
 */
public record ServedVersion(String apiVersion, String range) {
  /** From the one to write last to the one to write first: stable, then beta, then the newest. */
  static final Comparator<ServedVersion> PREFERENCE = Comparator.comparing(ServedVersion::stable)
      .thenComparing(each -> each.availability().presentUntil())
      .thenComparing(each -> each.apiVersion().contains("beta"))
      .thenComparing(ServedVersion::apiVersion);

  /** In which versions of Kubernetes it is or was served. */
  public Availability availability() {
    return AvailabilitySyntax.parse(range);
  }

  /** Whether the version is neither alpha nor beta. */
  public boolean stable() {
    String version = apiVersion.substring(apiVersion.indexOf('/') + 1);
    return version.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }
}
