package dev.bylaw.dsl.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.internal.print.ExpressionText;
import dev.bylaw.internal.program.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as they are shown: read again, they are what they were. */
class ExpressionTextTest {
  private static String printed(String condition) {
    Statement.Check check = Checked.statements("deny if " + condition + " message \"m\"")
        .statements(Statement.Check.class)
        .get(0);
    return ExpressionText.of(check.condition().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pod.spec.hostPID == true",
        "(pod.spec.priority ?? 3) >= 7 || pod.spec.hostPID is absent && !(pod.spec.hostPID == true)",
        "(pod.spec.hostPID == true || pod.spec.hostNetwork == true) && pod.spec.nodeName is present",
        "pod.metadata.labels[\"a \\\"b\\\"\"] is present",
        "pod.spec.containers[0].image is present",
        "(pod.spec.priority ?? 1) * (2 + 3) - 4 / 2 < -1",
        "1 - (2 - 3) == 2",
        "any c in pod.spec.containers where c.image is present: c.name == \"x\"",
        "all k, v in pod.metadata.labels: k != v",
        "!(all c in pod.spec.containers: c.name like \"a*\")",
        "\"x\" !in [c.name for c in pod.spec.containers]",
        "\"x\" in {\"a\", \"x\"}",
        "[c.name for c in pod.spec.containers ++ pod.spec.initContainers where c.name != \"y\"]"
            + ".size() > 2",
        "pod.spec.nodeName is present && pod.spec.nodeName.split(\".\").first() == \"a\"",
        "(if pod.spec.hostPID == true then 1 else 2) == 1",
        "try image(pod.spec.nodeName) is absent",
        "\"n: ${pod.spec.containers.size()}, \\${x}\\n\" matches \"a.*\"",
      })
  void what_is_printed_means_the_same(String condition) {
    assertThat(printed(condition)).isEqualTo(condition);
  }
}
