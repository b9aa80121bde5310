package com.example.policies;

import static dev.bylaw.junit.assertions.PolicyAssertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Document;
import dev.bylaw.fix.Fixes;
import dev.bylaw.junit.arbitraries.KubernetesObject;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What must hold of every pod, whatever it looks like. */
class FixesTest {
  private final PolicySet policies = load();

  private static PolicySet load() {
    try {
      return Policies.load();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Property(tries = 300)
  void the_fixes_of_a_rule_leave_nothing_for_it_to_find(
      @ForAll @KubernetesObject(value = "v1 Pod", policies = "policies/") Document pod) {
    List<Finding> findings = policies.evaluate(pod).findings().stream()
        .filter(each -> each.rule().equals("organisation.resources.memory_limit"))
        .toList();

    Document mended = Document.of(Fixes.apply(pod.root(), findings).root());

    assertThat(policies.evaluate(mended)).hasNoFindingOf("memory_limit");
    // A property that only pods without findings meet would say nothing.
    Statistics.collect(findings.isEmpty() ? "nothing to mend" : "mended");
    Statistics.coverage(counted -> counted.check("mended").count(number -> number > 0));
  }
}
