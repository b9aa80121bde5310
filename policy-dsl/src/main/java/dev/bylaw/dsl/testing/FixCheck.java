package dev.bylaw.dsl.testing;

import dev.bylaw.binding.Request;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.fix.JsonPatch;
import dev.bylaw.fix.PatchException;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.program.TestDefinition;
import java.util.ArrayList;
import java.util.List;

/** Holds every fix to its promise: after it, the rule no longer yields the finding. */
final class FixCheck {
  private final TestDefinition test;
  private final Outcome outcome;
  private final Decider decider;

  FixCheck(TestDefinition test, Outcome outcome, Decider decider) {
    this.test = test;
    this.outcome = outcome;
    this.decider = decider;
  }

  List<TestFailure> failures() {
    List<TestFailure> failures = new ArrayList<>();
    for (Finding finding : outcome.findings()) {
      if (!finding.fix().isEmpty()) {
        String failure = failure(finding);
        if (!failure.isEmpty()) {
          failures.add(new TestFailure(
              "the fix of " + finding.rule() + " at " + finding.place() + " " + failure,
              test.span(),
              List.of(),
              outcome.locate(finding.place())));
        }
      }
    }
    return failures;
  }

  private String failure(Finding finding) {
    try {
      Node fixed = JsonPatch.apply(outcome.request().document().root(), finding.fix());
      List<Finding> left = decider.decide(with(outcome.request(), fixed)).findings();
      return yields(left, finding) ? "leaves its finding: " + finding.message() : "";
    } catch (PatchException e) {
      return "does not fit the input: " + e.getMessage();
    }
  }

  /** The removal of an element may bring a like one to its place, but not as many as before. */
  private boolean yields(List<Finding> left, Finding finding) {
    long before = count(outcome.findings(), finding);
    return count(left, finding) >= before && before > 0;
  }

  private static long count(List<Finding> findings, Finding like) {
    return findings.stream()
        .filter(each -> each.rule().equals(like.rule())
            && each.place().equals(like.place())
            && each.message().equals(like.message()))
        .count();
  }

  /** The same request with another object. */
  static Request with(Request request, Node root) {
    Document document = request.document();
    return new Request(
        new Document(root, document.source(), document.index(), document.item()),
        request.typeName(),
        request.operation(),
        request.previous(),
        request.ambient());
  }
}
