package dev.bylaw.internal.decide;

import dev.bylaw.binding.Request;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.Place;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.evaluate.environment.Deadline;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.evaluate.environment.HostFunctions;
import dev.bylaw.internal.evaluate.environment.Literals;
import dev.bylaw.internal.link.LinkEnvironment;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.UnknownValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What rules are run in for one decision: one clock reading, one deadline, what is known. */
final class DecisionEnvironment implements Environment {
  private final Linked linked;
  private final Request request;
  private final EvaluationObserver observer;
  private final RecordValue.FromDocument object;
  private final Instant now;
  private final Deadline deadline;
  private final Map<DeclarationId, Value> clockConstants = new HashMap<>();

  DecisionEnvironment(JudgedObject judged) {
    this.linked = judged.linked();
    this.request = judged.request();
    this.observer = judged.observer();
    this.object = new RecordValue.FromDocument(judged.root(), judged.type(), Origin.at(Place.ROOT));
    this.now = linked.clock().instant();
    this.deadline = Deadline.in(linked.limits().deadline());
  }

  /** Returns the object under review. */
  RecordValue.FromDocument object() {
    return object;
  }

  @Override
  public Program program() {
    return linked.program();
  }

  @Override
  public Value constant(DeclarationId id) {
    Value known = linked.constants().get(id);
    return known != null ? known : clockConstant(id);
  }

  private Value clockConstant(DeclarationId id) {
    Value known = clockConstants.get(id);
    if (known == null) {
      known = LinkEnvironment.evaluate(id, this);
      clockConstants.put(id, known);
    }
    return known;
  }

  @Override
  public Value ambient(String name, Type type) {
    if (name.equals("object")) {
      return object;
    }
    Value constant = linked.bindingConstants().get(name);
    if (constant != null) {
      return constant;
    }
    Node given = request.ambient().get(name);
    if (given == null) {
      return new UnknownValue(name);
    }
    return given instanceof NullNode
        ? AbsentValue.LITERAL
        : TypedReader.element(given, type, Origin.NONE);
  }

  @Override
  public HostFunctions hostFunctions() {
    return linked.hostFunctions();
  }

  @Override
  public Literals literals() {
    return linked.literals();
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public EvaluationLimits limits() {
    return linked.limits();
  }

  @Override
  public Deadline deadline() {
    return deadline;
  }

  @Override
  public EvaluationObserver observer() {
    return observer;
  }
}
