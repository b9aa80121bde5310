package dev.bylaw.internal.decide;

import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.internal.bytecode.FoundReferences;
import dev.bylaw.internal.evaluate.RuleOutcome;
import dev.bylaw.internal.evaluate.RuleRun;
import dev.bylaw.internal.link.RuleOnObject;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.NotReadException;
import dev.bylaw.internal.projection.SlotObject;
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
import org.jspecify.annotations.Nullable;

/** Runs rules on one object: as generated code where that can decide, else by the interpreter. */
final class ObjectRun {
  private final JudgedObject judged;
  private final List<Found> found = new ArrayList<>(1);
  private final List<RankedOutcome> outcomes = new ArrayList<>(0);
  private @Nullable DecisionEnvironment environment;

  ObjectRun(JudgedObject judged) {
    this.judged = judged;
  }

  JudgedObject judged() {
    return judged;
  }

  /** Returns what generated code found. */
  List<Found> found() {
    return found;
  }

  /** Returns what the interpreter found. */
  List<RankedOutcome> outcomes() {
    return outcomes;
  }

  /** Returns what the interpreter runs in, which begins when it is first asked for. */
  DecisionEnvironment environment() {
    DecisionEnvironment known = environment;
    if (known == null) {
      known = new DecisionEnvironment(judged);
      environment = known;
    }
    return known;
  }

  /** Makes the decision that there is if no rule finds anything. */
  Decision silent(ActiveRules active) {
    return Decisions.of(this, active);
  }

  /**
   * Runs rules that a request is for.
   *
   * @param first the group to begin with; those before it have found nothing
   */
  Decision on(ActiveRules active, int first, GeneratedRuns generated) {
    List<RuleGroup> groups = active.groups();
    for (int i = first; i < groups.size(); i++) {
      Optional<GeneratedGroup.Generated> code = generated.code(groups.get(i), judged.root());
      if (code.isEmpty() || !runs(code.get(), groups.get(i), generated)) {
        interpret(groups.get(i));
      }
    }
    return Decisions.of(this, active);
  }

  /**
   * Runs rules that a request is for, of which one group has run already.
   *
   * @param ran the group; those before it have found nothing
   * @param references what it found; null if its code gave up
   */
  Decision on(
      ActiveRules active, int ran, @Nullable FoundReferences references, GeneratedRuns generated) {
    RuleGroup group = active.groups().get(ran);
    if (references == null) {
      interpret(group);
    } else {
      add(group, references);
    }
    return on(active, ran + 1, generated);
  }

  /** What the interpreter may have to say of findings later, it says as of now. */
  private void add(RuleGroup group, FoundReferences references) {
    found.add(new Found(group, references));
    if (references.needsInterpreter()) {
      environment();
    }
  }

  private void interpret(RuleGroup group) {
    for (int i = 0; i < group.rules().size(); i++) {
      interpret(i, group);
    }
  }

  private boolean runs(GeneratedGroup.Generated code, RuleGroup group, GeneratedRuns generated) {
    FoundReferences references = generated.run(code, (SlotObject) judged.root());
    if (references == null) {
      return false;
    }
    if (!references.isEmpty()) {
      add(group, references);
    }
    code.interpreted().forEach(rule -> interpret(rule, group));
    return true;
  }

  private void interpret(int rule, RuleGroup group) {
    outcomes.add(new RankedOutcome(group.ranks().get(rule), run(group.rules().get(rule))));
  }

  private RuleOutcome run(RuleOnObject target) {
    RuleDefinition rule = target.rule().definition();
    judged.observer().instanceBegins(target.rule().selected().instance());
    try {
      List<Value> parameters = target.rule().parameters().values(rule.frameSize(), environment());
      Node root = judged.request().document().root();
      RuleRun run = new RuleRun(rule, parameters, root, environment());
      return run.on(objects(target), this::previous);
    } catch (EvaluationFailure failure) {
      return RuleOutcome.failed(failure);
    } catch (NotReadException unread) {
      return RuleOutcome.failed(
          new EvaluationFailure(ErrorCode.NOT_READ, unread.reason(), Origin.NONE));
    }
  }

  private List<Value> objects(RuleOnObject target) {
    List<Value> objects = new ArrayList<>();
    RecordValue.FromDocument object = environment().object();
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
    Optional<Node> before = judged.request().previous();
    if (before.isEmpty()) {
      boolean known =
          judged.operation().filter(each -> each != Operation.UPDATE).isPresent();
      return known ? AbsentValue.LITERAL : new UnknownValue("was");
    }
    Place place = current.origin().place();
    Node part = (place == null ? Place.ROOT : place).find(before.get());
    Type type = current instanceof RecordValue.FromDocument record ? record.type() : judged.type();
    if (part == null || part instanceof NullNode) {
      return AbsentValue.LITERAL;
    }
    if (part instanceof ObjectNode node) {
      return new RecordValue.FromDocument(node, type, Origin.NONE);
    }
    throw EvaluationFailure.internal("the previous state is " + part.describe());
  }
}
