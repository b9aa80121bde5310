package dev.bylaw.kubernetes.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.source.Span;
import java.util.List;

/** Compares decisions in all that they say. */
final class SameDecision {
  private SameDecision() {}

  static void assertSame(String what, Decision decision, Decision expected) {
    assertThat(List.of(
            decision.object(),
            decision.checked(),
            decision.applied(),
            decision.totals(),
            decision.errors(),
            decision.notEvaluated(),
            decision.policySet(),
            decision.allowed()))
        .as(what)
        .isEqualTo(List.of(
            expected.object(),
            expected.checked(),
            expected.applied(),
            expected.totals(),
            expected.errors(),
            expected.notEvaluated(),
            expected.policySet(),
            expected.allowed()));
    assertThat(decision.findings().stream().map(SameDecision::text).toList())
        .as(what)
        .isEqualTo(expected.findings().stream().map(SameDecision::text).toList());
  }

  private static List<Object> text(Finding finding) {
    return List.of(
        finding.rule(),
        finding.instance(),
        finding.severity(),
        finding.action(),
        finding.message(),
        finding.place(),
        finding.fix().stream().map(SameDecision::text).toList());
  }

  private static String text(PatchOperation operation) {
    return operation.getClass().getSimpleName()
        + " "
        + operation.path()
        + " "
        + NodeWriter.json(value(operation));
  }

  private static Node value(PatchOperation operation) {
    if (operation instanceof PatchOperation.Add add) {
      return add.value();
    }
    return operation instanceof PatchOperation.Replace replace
        ? replace.value()
        : new NullNode(Span.NONE);
  }
}
