package dev.bylaw.kubernetes.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.dsl.generate.DocumentGenerator;
import dev.bylaw.dsl.generate.GeneratedDocument;
import dev.bylaw.dsl.generate.Leaning;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.type.RecordType;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What generated pods reach of each rule, with nothing said about the rule. */
class PodSecurityReachTest {
  private static final int TRIES = 1_000;

  private final Library library = KubernetesRules.library();
  private final RecordType pod =
      KubernetesRules.binding().importedKind("v1", "Pod").orElseThrow();

  static Stream<String> rules() {
    return KubernetesRules.library().rules().stream()
        .map(RuleInfo::id)
        .filter(each -> each.startsWith("pss."));
  }

  /** Leans towards all rules of the standards, and so towards none of them. */
  private Leaning standards() {
    return Leaning.of(library, List.of(), id -> id.startsWith("pss."));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void generated_pods_reach_both_verdicts_of_a_rule(String rule) throws ConfigurationException {
    PolicySet set =
        PolicySet.builder().add(library).asWritten(library).select(rule).build();
    DocumentGenerator generator = DocumentGenerator.of(KubernetesRules.binding(), pod, standards());
    Random random = new Random(1);
    int denied = 0;
    int allowed = 0;
    for (int i = 0; i < TRIES && (denied == 0 || allowed == 0); i++) {
      GeneratedDocument document = generator.generate(random);
      Decision decision = set.evaluate(document.document());
      assertThat(decision.errors()).as(document::toString).isEmpty();
      denied += decision.findingCount() > 0 ? 1 : 0;
      allowed += decision.findingCount() == 0 ? 1 : 0;
    }
    assertThat(denied).as("denied").isPositive();
    assertThat(allowed).as("allowed").isPositive();
  }
}
