package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.document.Place;
import dev.bylaw.kubernetes.internal.schema.KnownKind;
import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.kubernetes.internal.schema.ServedVersion;
import dev.bylaw.scalar.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says why an object of Kubernetes' own groups is none that Kubernetes knows. */
final class UnknownKind {
  private final KubernetesTypes types;

  UnknownKind(KubernetesTypes types) {
    this.types = types;
  }

  /**
   * What is wrong.
   *
   * @param message what is wrong and what was probably meant
   * @param place the part of the object that is probably wrong
   */
  record Explanation(String message, Place place) {}

  /** Explains a version and a kind that do not exist together. */
  Explanation explain(String apiVersion, String kind) {
    String subject = apiVersion + " has no kind '" + kind + "'";
    List<KnownKind> namesakes = types.kindsNamed(kind);
    if (!namesakes.isEmpty()) {
      return new Explanation(
          subject + "; " + kind + " is in " + versions(apiVersion, namesakes) + " of Kubernetes "
              + range(),
          Place.ROOT.key("apiVersion"));
    }
    String hint = Suggestion.closest(kind, kindsServedIn(apiVersion))
        .or(() -> Suggestion.closest(kind, allKinds()))
        .map(each -> "; did you mean '" + each + "'?")
        .orElseGet(() -> " in any version of Kubernetes from " + range());
    return new Explanation(subject + hint, Place.ROOT.key("kind"));
  }

  private String range() {
    List<Version> known = types.versions();
    return known.get(0) + " to " + known.get(known.size() - 1);
  }

  /** The versions of the same group, if there are any: a wrong version is likelier than a group. */
  private static String versions(String apiVersion, List<KnownKind> namesakes) {
    String group = KubernetesTypes.groupOf(apiVersion);
    List<String> all = namesakes.stream()
        .flatMap(each -> each.facts().served().stream())
        .map(ServedVersion::apiVersion)
        .toList();
    List<String> near =
        all.stream().filter(each -> KubernetesTypes.groupOf(each).equals(group)).toList();
    return String.join(", ", near.isEmpty() ? all : near);
  }

  private Set<String> kindsServedIn(String apiVersion) {
    return types.kinds().stream()
        .filter(each -> types.served(apiVersion, each.kind()).isPresent())
        .map(each -> each.kind())
        .collect(Collectors.toSet());
  }

  private Set<String> allKinds() {
    return types.kinds().stream().map(each -> each.kind()).collect(Collectors.toSet());
  }
}
