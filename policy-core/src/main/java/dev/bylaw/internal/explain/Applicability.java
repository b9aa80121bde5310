package dev.bylaw.internal.explain;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.MatchResult;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.LinkedRule;
import dev.bylaw.internal.link.RuleOnObject;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.type.KindName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why rules are not asked about an object. */
final class Applicability {
  private final Linked linked;
  private final Request request;
  private final Optional<Classification> object;
  private final List<LinkedRule> onObject;

  Applicability(Linked linked, Request request) {
    this.linked = linked;
    this.request = request;
    this.object = request.typeName().isPresent() || request.defect().isPresent()
        ? Optional.empty()
        : linked.binding().map(each -> each.classify(request, linked.settings()));
    this.onObject = onObject().stream().map(RuleOnObject::rule).toList();
  }

  private List<RuleOnObject> onObject() {
    if (request.typeName().isPresent()) {
      return linked.rules().onDocumentType(request.typeName().get());
    }
    List<RuleOnObject> rules = new ArrayList<>(linked.rules().onAnyObject());
    kind().ifPresent(kind -> rules.addAll(linked.rules().onKind(kind)));
    return rules;
  }

  private Optional<KindName> kind() {
    return object
        .filter(Classification.Known.class::isInstance)
        .map(each -> ((Classification.Known) each).kind());
  }

  /** Says why a rule that was not asked was not. */
  String reason(LinkedRule rule) {
    if (object.filter(Classification.Rejected.class::isInstance).isPresent()) {
      return "the object cannot be judged";
    }
    if (!onObject.contains(rule)) {
      return "it is on " + targets(rule)
          + kind().map(each -> ", not on " + each.kind()).orElse("");
    }
    Optional<Operation> operation = operation();
    if (operation.isPresent() && !rule.definition().operations().contains(operation.get())) {
      return "it is on " + operations(rule) + ", this is " + operation.get();
    }
    Optional<Binding> binding = linked.binding();
    if (binding.isPresent() && object.isPresent()) {
      List<MatchBlock> match = rule.selected().match();
      if (!match.isEmpty() && match.stream().allMatch(each -> is(each, MatchResult.NO))) {
        return "the entry's 'match' does not match";
      }
      if (rule.selected().exclude().stream().anyMatch(each -> is(each, MatchResult.YES))) {
        return "the entry's 'exclude' matches";
      }
    }
    return "it does not ask about what the request changes";
  }

  private boolean is(MatchBlock block, MatchResult result) {
    return linked.binding().orElseThrow().matches(block, object.orElseThrow(), request) == result;
  }

  private Optional<Operation> operation() {
    return request.operation().isEmpty() && request.previous().isPresent()
        ? Optional.of(Operation.UPDATE)
        : request.operation();
  }

  private static String operations(LinkedRule rule) {
    return rule.definition().operations().stream()
        .map(Operation::toString)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String targets(LinkedRule rule) {
    return rule.definition().targets().stream()
        .map(Applicability::name)
        .collect(Collectors.joining(", "));
  }

  private static String name(RuleTarget target) {
    if (target instanceof RuleTarget.Kind kind) {
      return kind.kind().kind();
    }
    if (target instanceof RuleTarget.View view) {
      return view.view().name();
    }
    return target instanceof RuleTarget.Document document ? document.type().name() : "Object";
  }
}
