package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.kubernetes.internal.schema.ServedVersion;
import dev.bylaw.type.KindName;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What webhooks call the kinds that rules are on.
 *
 * @param groups the API groups, all of those under which the kind is or was served
 * @param resource the resource with its subresources
 */
record Resources(List<String> groups, String resource) {
  private static final List<String> CORE = List.of("");

  /** Kinds that stand for a part of something else. */
  private static final Map<KindName, Resources> PARTS = Map.ofEntries(
      Map.entry(new KindName("", "NodeProxyOptions"), new Resources(CORE, "nodes/proxy")),
      Map.entry(new KindName("", "PodAttachOptions"), new Resources(CORE, "pods/attach")),
      Map.entry(new KindName("", "PodExecOptions"), new Resources(CORE, "pods/exec")),
      Map.entry(new KindName("", "PodPortForwardOptions"), new Resources(CORE, "pods/portforward")),
      Map.entry(new KindName("", "PodProxyOptions"), new Resources(CORE, "pods/proxy")),
      Map.entry(new KindName("", "ServiceProxyOptions"), new Resources(CORE, "services/proxy")),
      Map.entry(new KindName("", "Binding"), new Resources(CORE, "pods/binding")),
      Map.entry(new KindName("policy", "Eviction"), new Resources(CORE, "pods/eviction")),
      Map.entry(
          new KindName("authentication.k8s.io", "TokenRequest"),
          new Resources(CORE, "serviceaccounts/token")),
      Map.entry(new KindName("autoscaling", "Scale"), new Resources(List.of("*"), "*/scale")));

  static Resources of(KindName kind, KubernetesTypes types) {
    Resources part = PARTS.get(kind);
    return part != null ? part : new Resources(groups(kind, types), plural(kind.kind()) + "/*");
  }

  private static List<String> groups(KindName kind, KubernetesTypes types) {
    return types
        .kind(kind)
        .map(known -> known.facts().served().stream()
            .map(ServedVersion::apiVersion)
            .map(KubernetesTypes::groupOf)
            .distinct()
            .sorted()
            .toList())
        .orElse(List.of(kind.group()));
  }

  /** Kubernetes' own resources have regular names, but for one that is a plural already. */
  static String plural(String kind) {
    String name = kind.toLowerCase(Locale.ROOT);
    if (name.equals("endpoints")) {
      return name;
    }
    if (name.endsWith("y")) {
      return name.substring(0, name.length() - 1) + "ies";
    }
    return name.endsWith("s") ? name + "es" : name + "s";
  }
}
