package dev.bylaw.junit.assertions;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.decision.PatchOperation;
import dev.bylaw.diagnostic.PrintableText;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Decisions as failures show them. */
final class DecisionText {
  private DecisionText() {}

  /** Tells whether a finding is of a rule by its id, the last part of it, or its use's name. */
  static boolean isOf(Finding finding, String rule) {
    String id = finding.rule();
    return id.equals(rule)
        || id.substring(id.lastIndexOf('.') + 1).equals(rule)
        || finding.instance().equals(rule);
  }

  static String object(Decision decision) {
    ObjectIdentity object = decision.object();
    String name =
        object.namespace().isEmpty() ? object.name() : object.namespace() + "/" + object.name();
    String all = String.join(" ", object.apiVersion(), object.kind(), name).strip();
    return all.isEmpty() ? "the object" : PrintableText.escape(all);
  }

  /** Lists everything that a decision says, as the rest of a sentence. */
  static String said(Decision decision) {
    StringBuilder out = new StringBuilder();
    decision.findings().forEach(each -> out.append("\n  ").append(finding(each)));
    decision
        .totals()
        .forEach((instance, total) ->
            out.append("\n  in all ").append(total).append(" findings of ").append(instance));
    decision.errors().forEach(each -> out.append("\n  ").append(error(each)));
    for (NotEvaluated each : decision.notEvaluated()) {
      out.append("\n  not evaluated: ").append(each.rule()).append(" needs ").append(each.needs());
    }
    if (out.length() > 0) {
      return "the policies say:" + out;
    }
    return decision.applied() == 0
        ? "no rule is on it, so that nothing was asked"
        : "the policies say nothing; of the rules, " + decision.applied() + " are on it";
  }

  private static String finding(Finding finding) {
    String fix = finding.fix().isEmpty() ? "" : "\n    fix " + patch(finding.fix());
    return finding.action() + " " + finding.rule()
        + (finding.instance().equals(finding.rule()) ? "" : " (" + finding.instance() + ")")
        + at(finding.place()) + ", " + finding.severity() + ": "
        + PrintableText.escape(finding.message()) + fix;
  }

  private static String error(EvaluationError error) {
    return "error " + error.code().code()
        + error.rule().map(each -> " in " + each).orElse("")
        + error.place().map(DecisionText::at).orElse("") + ": "
        + PrintableText.escape(error.message());
  }

  private static String at(Place place) {
    return " at " + (place.equals(Place.ROOT) ? "the root" : place.toString());
  }

  /** Writes a fix as JSON Patch. */
  static String patch(List<PatchOperation> operations) {
    return operations.stream()
        .map(DecisionText::operation)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String operation(PatchOperation operation) {
    if (operation instanceof PatchOperation.Add add) {
      return operation("add", add.path(), add.value());
    }
    if (operation instanceof PatchOperation.Replace replace) {
      return operation("replace", replace.path(), replace.value());
    }
    return "{\"op\":\"remove\",\"path\":" + quoted(operation.path()) + "}";
  }

  private static String operation(String name, String path, Node value) {
    return "{\"op\":\"" + name + "\",\"path\":" + quoted(path) + ",\"value\":"
        + NodeWriter.json(value) + "}";
  }

  private static String quoted(String text) {
    return NodeWriter.json(new StringNode(text, Span.NONE));
  }
}
