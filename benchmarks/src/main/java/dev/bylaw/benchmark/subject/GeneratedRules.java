package dev.bylaw.benchmark.subject;

import dev.bylaw.PolicySet;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompilationException;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.util.List;

/**
 * Policy sets with any number of rules. The rules are those of an organisation with many teams:
 * labels that must not be used, registries that are closed, and service accounts of others.
 */
public final class GeneratedRules {
  private static final List<String> OTHER_KINDS =
      List.of("Service", "ConfigMap", "Secret", "Ingress", "Namespace", "ServiceAccount", "Role");

  private GeneratedRules() {}

  /**
   * Links rules of which some are on pods and all others on other kinds.
   *
   * @param onPods how many rules are on pods
   * @param all how many rules there are, at least {@code onPods}
   * @return the set
   */
  public static PolicySet link(int onPods, int all) {
    StringBuilder source = new StringBuilder("package generated\n");
    for (int i = 0; i < all; i++) {
      source.append(i < onPods ? onPods(i) : onOthers(i));
    }
    Library library = compile(source.toString());
    return PolicySets.build(
        PolicySet.builder().add(KubernetesRules.library(), library).asWritten(library));
  }

  private static Library compile(String source) {
    List<SourceText> sources = List.of(SourceText.of("generated.bylaw", source));
    try {
      return Bylaw.check(sources, CompileOptions.of(List.of(KubernetesRules.library())))
          .orThrow();
    } catch (CompilationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String onPods(int number) {
    String condition = switch (number % 3) {
      case 0 -> "  deny if pod.metadata.labels[\"team-%d.example.org/legacy\"] is present";
      case 1 ->
        "  for c in pod.spec.containers where c.image is present {\n"
            + "    deny if c.image.startsWith(\"registry-%d.example.org/\")";
      default ->
        "  deny if pod.spec.serviceAccountName is present"
            + " && pod.spec.serviceAccountName == \"team-%d\"";
    };
    return rule(number, "Pod", "pod", condition.formatted(number))
        + (number % 3 == 1 ? "  }\n}\n" : "}\n");
  }

  private static String onOthers(int number) {
    String kind = OTHER_KINDS.get(number % OTHER_KINDS.size());
    String condition =
        "  deny if subject.metadata.labels[\"team-%d.example.org/legacy\"] is present"
            .formatted(number);
    return rule(number, kind, "subject", condition) + "}\n";
  }

  private static String rule(int number, String kind, String name, String condition) {
    return """

        /// A rule of team %1$d.
        /// It stands for the many that an organisation has.
        @severity(low)
        rule rule_%1$d on %2$s as %3$s {
        %4$s
            message "team %1$d does not allow it"
        """.formatted(number, kind, name, condition);
  }
}
