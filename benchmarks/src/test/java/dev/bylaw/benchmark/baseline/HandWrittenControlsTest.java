package dev.bylaw.benchmark.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.jackson.JsonNodes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Hand-written code does the work that the bundled rules do, or a comparison would say nothing. */
class HandWrittenControlsTest {
  private static final int PODS = 1000;

  private final PolicySet policies = PolicySets.everyControl();

  @Test
  void each_variant_finds_what_the_rules_find_where_they_find_it() {
    RandomPods pods = new RandomPods(42);
    Set<String> rulesSeen = new TreeSet<>();
    for (int i = 0; i < PODS; i++) {
      JsonNode pod = pods.next();
      Decision decision = policies.evaluate(JsonNodes.toDocument(pod));
      List<String> expected = decision.findings().stream()
          .map(each -> each.rule() + " at " + each.place())
          .sorted()
          .toList();

      assertThat(decision.errors()).as("%s", pod).isEmpty();
      assertThat(places(ControlByControl.check(pod))).as("%s", pod).isEqualTo(expected);
      assertThat(places(JsonSinglePass.check(pod))).as("%s", pod).isEqualTo(expected);
      assertThat(places(RecordSinglePass.check(Pod.bind(pod)))).as("%s", pod).isEqualTo(expected);
      decision.findings().stream().map(Finding::rule).forEach(rulesSeen::add);
    }
    assertThat(rulesSeen)
        .as("each rule is broken by some of the pods")
        .isEqualTo(policies.rules().stream()
            .map(each -> each.rule().id())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static List<String> places(List<Violation> violations) {
    return violations.stream()
        .map(each -> each.rule() + " at " + each.place())
        .sorted()
        .toList();
  }
}
