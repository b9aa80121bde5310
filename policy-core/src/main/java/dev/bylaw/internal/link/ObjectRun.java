package dev.bylaw.internal.link;

import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.RuleOutcome;
import dev.bylaw.internal.evaluate.RuleRun;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.NotReadException;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.internal.value.UnknownValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs rules on one object. */
final class ObjectRun {
  private final Linked linked;
  private final Request request;
  private final RecordValue.FromDocument object;
  private final Optional<Classification> classification;
  private final DecisionEnvironment environment;

  /**
   * Prepares the runs.
   *
   * @param object the object as it was classified
   * @param classification what the binding made of it; empty for documents of a declared type
   */
  ObjectRun(
      Linked linked,
      Request request,
      RecordValue.FromDocument object,
      Optional<Classification> classification) {
    this.linked = linked;
    this.request = request;
    this.object = object;
    this.classification = classification;
    this.environment = new DecisionEnvironment(linked, request, object);
  }

  void on(RuleOnObject target, Decisions decisions) {
    LinkedRule rule = target.rule();
    if (!matches(rule)) {
      return;
    }
    Optional<Operation> operation = Decider.operation(request);
    Set<Operation> wanted = rule.definition().operations();
    if (operation.isEmpty() && !wanted.contains(Operation.CREATE)) {
      decisions.needs(rule, "operation");
    } else if (wanted.contains(operation.orElse(Operation.CREATE))) {
      decisions.add(rule, run(target));
    }
  }

  private boolean matches(LinkedRule rule) {
    return classification.isEmpty()
        || linked.binding().isEmpty()
        || rule.matches(linked.binding().get(), classification.get(), request);
  }

  private RuleOutcome run(RuleOnObject target) {
    RuleDefinition rule = target.rule().definition();
    try {
      List<Value> parameters = target.rule().parameters().values(rule.frameSize(), environment);
      List<Value> objects = objects(target);
      RuleRun run = new RuleRun(rule, parameters, request.document().root(), environment);
      return run.on(objects, this::previous);
    } catch (EvaluationFailure failure) {
      return RuleOutcome.failed(failure);
    } catch (NotReadException unread) {
      return RuleOutcome.failed(
          new EvaluationFailure(ErrorCode.NOT_READ, unread.reason(), Origin.NONE));
    }
  }

  private List<Value> objects(RuleOnObject target) {
    List<Value> objects = new ArrayList<>();
    for (RuleOnObject.Part part : target.parts()) {
      if (part.type().isEmpty()) {
        objects.add(object);
      } else {
        objects.addAll(ViewParts.of(object.node(), part.path(), part.type().get()));
      }
    }
    return objects;
  }

  /** Returns what was at the place of an object before the update. */
  private Value previous(Value current) {
    Optional<Operation> operation = Decider.operation(request);
    if (request.previous().isEmpty()) {
      boolean known = operation.isPresent() && operation.get() != Operation.UPDATE;
      return known ? AbsentValue.LITERAL : new UnknownValue("was");
    }
    Place place = current.origin().place();
    Node before = (place == null ? Place.ROOT : place).find(request.previous().get());
    Type type = current instanceof RecordValue.FromDocument record ? record.type() : object.type();
    if (before == null || before instanceof NullNode) {
      return AbsentValue.LITERAL;
    }
    if (before instanceof ObjectNode node) {
      return new RecordValue.FromDocument(node, type, Origin.NONE);
    }
    throw EvaluationFailure.internal("the previous state is " + before.describe());
  }
}
