package dev.bylaw.kubernetes.conformance;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.PatchOperation;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.dsl.testing.TestResult;
import dev.bylaw.source.LineColumn;
import dev.bylaw.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes what comes out of a case as the suite's README says. */
final class Outcomes {
  private final Map<String, Node> members = new LinkedHashMap<>();

  static Node text(String value) {
    return new StringNode(value, Span.NONE);
  }

  private static Node number(long value) {
    return new IntegerNode(value, Span.NONE);
  }

  private static Node truth(boolean value) {
    return new BooleanNode(value, Span.NONE);
  }

  Outcomes with(String key, Node value) {
    members.put(key, value);
    return this;
  }

  Outcomes with(String key, String value) {
    return with(key, text(value));
  }

  /** Adds a list, unless it is empty. */
  <T> Outcomes withAll(String key, List<T> values, Function<T, Node> node) {
    if (!values.isEmpty()) {
      members.put(key, ListNode.of(values.stream().map(node).toList()));
    }
    return this;
  }

  Node node() {
    return ObjectNode.of(members);
  }

  static Node of(Diagnostic diagnostic, boolean named) {
    var source = diagnostic.primary().source();
    LineColumn place = source.position(diagnostic.primary().span().start());
    Outcomes outcome = new Outcomes()
        .with("code", diagnostic.code().code())
        .with("level", diagnostic.isError() ? "error" : "warning");
    if (named) {
      outcome.with("file", source.name());
    }
    return outcome
        .with("line", number(place.line()))
        .with("column", number(place.column()))
        .with("text", source.text(diagnostic.primary().span()))
        .node();
  }

  static Node of(TestResult result) {
    return new Outcomes()
        .with("name", result.test().name())
        .with("passed", truth(result.passed()))
        .node();
  }

  static Node of(String input, Decision decision) {
    return new Outcomes()
        .with("input", input)
        .with("allowed", truth(decision.allowed()))
        .withAll("findings", decision.findings(), Outcomes::finding)
        .withAll("errors", decision.errors(), Outcomes::error)
        .withAll(
            "notEvaluated",
            decision.notEvaluated(),
            each -> new Outcomes()
                .with("rule", each.rule())
                .with("needs", each.needs())
                .node())
        .node();
  }

  private static Node finding(Finding finding) {
    Outcomes outcome = new Outcomes().with("rule", finding.rule());
    if (!finding.instance().equals(finding.rule())) {
      outcome.with("instance", finding.instance());
    }
    return outcome
        .with("action", finding.action().toString())
        .with("at", finding.place().toString())
        .with("message", finding.message())
        .withAll("fix", finding.fix(), Outcomes::operation)
        .node();
  }

  private static Node operation(PatchOperation operation) {
    if (operation instanceof PatchOperation.Remove remove) {
      return new Outcomes().with("op", "remove").with("path", remove.path()).node();
    }
    boolean adds = operation instanceof PatchOperation.Add;
    Node value = operation instanceof PatchOperation.Add add
        ? add.value()
        : ((PatchOperation.Replace) operation).value();
    return new Outcomes()
        .with("op", adds ? "add" : "replace")
        .with("path", operation.path())
        .with("value", value)
        .node();
  }

  private static Node error(EvaluationError error) {
    Outcomes outcome = new Outcomes().with("code", error.code().code());
    error.rule().ifPresent(rule -> outcome.with("rule", rule));
    error.place().ifPresent(place -> outcome.with("at", place.toString()));
    return outcome.with("action", error.action().toString()).node();
  }
}
