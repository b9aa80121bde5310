package dev.bylaw.internal.decide;

import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.type.Type;
import java.util.Optional;

/**
 * An object, with all that is known about it.
 *
 * @param observer is told of its evaluation
 * @param root the object with what the binding fills in
 * @param type its type as far as it is known
 * @param classification what the binding made of it; empty for documents of a declared type
 */
record JudgedObject(
    Linked linked,
    EvaluationObserver observer,
    Request request,
    ObjectIdentity identity,
    ObjectNode root,
    Type type,
    Optional<Classification> classification) {
  /** Returns what is done with it: an update if a state before it is given. */
  Optional<Operation> operation() {
    return request.operation().isEmpty() && request.previous().isPresent()
        ? Optional.of(Operation.UPDATE)
        : request.operation();
  }

  /** Tells whether a fix can be applied to it. */
  boolean canBeMended() {
    Operation operation = operation().orElse(Operation.CREATE);
    return operation == Operation.CREATE || operation == Operation.UPDATE;
  }

  /** Returns the namespace by which it is matched; empty if it is in none, or that is not known. */
  Optional<String> namespace() {
    return classification.flatMap(
        object -> linked.binding().flatMap(binding -> binding.namespace(object)));
  }

  boolean isMatchedBy(RuleGroup group) {
    return group.matches(linked.binding(), classification, request);
  }
}
