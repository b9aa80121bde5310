package dev.bylaw.dsl.testing;

import dev.bylaw.binding.Request;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Node;
import dev.bylaw.fix.JsonPatch;
import dev.bylaw.fix.PatchException;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.program.TestDefinition.Expectation;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds {@code expect fixed} against the input after all of its fixes. */
final class FixedInput {
  private final Expectation.Fixed expectation;
  private final List<Outcome> outcomes;
  private final Decider decider;

  FixedInput(Expectation.Fixed expectation, List<Outcome> outcomes, Decider decider) {
    this.expectation = expectation;
    this.outcomes = outcomes;
    this.decider = decider;
  }

  Optional<TestFailure> failure() throws TestDefect {
    if (outcomes.size() != 1) {
      throw new TestDefect(TestFailure.of(
          "'expect fixed' needs one input, found " + outcomes.size(), expectation.span()));
    }
    List<String> expected = lines(SortedNode.of(expected()));
    List<String> actual = lines(SortedNode.of(fixed(outcomes.get(0))));
    if (expected.equals(actual)) {
      return Optional.empty();
    }
    return Optional.of(new TestFailure(
        "the input after its fixes is another than is expected",
        expectation.span(),
        SideBySide.compare(expected, actual),
        Optional.empty()));
  }

  private Node expected() throws TestDefect {
    SourceText source = SourceText.of("expected", expectation.text());
    ReadResult read = expectation.yaml()
        ? DocumentReader.yaml(source, Limits.DEFAULT)
        : DocumentReader.json(source, Limits.DEFAULT);
    if (!read.complete() || read.documents().size() != 1) {
      String why = read.complete()
          ? "it holds " + read.documents().size() + " documents"
          : read.problems().get(0).message();
      throw new TestDefect(
          TestFailure.of("what 'expect fixed' gives cannot be read: " + why, expectation.span()));
    }
    return read.documents().get(0).root();
  }

  /** Applies a fix, decides again, and so on, as often as there were fixes at first. */
  private Node fixed(Outcome outcome) throws TestDefect {
    long fixes =
        outcome.findings().stream().filter(each -> !each.fix().isEmpty()).count();
    Request request = outcome.request();
    List<Finding> findings = outcome.findings();
    for (long i = 0; i < fixes; i++) {
      Optional<Finding> next =
          findings.stream().filter(each -> !each.fix().isEmpty()).findFirst();
      if (next.isEmpty()) {
        break;
      }
      try {
        Node root = JsonPatch.apply(request.document().root(), next.get().fix());
        request = FixCheck.with(request, root);
      } catch (PatchException e) {
        throw new TestDefect(
            TestFailure.of("a fix does not fit the input: " + e.getMessage(), expectation.span()));
      }
      findings = decider.decide(request).findings();
    }
    return request.document().root();
  }

  private static List<String> lines(Node node) {
    return new ArrayList<>(NodeWriter.yaml(node).lines().toList());
  }
}
