package dev.bylaw.internal.link;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Reach;
import dev.bylaw.binding.Request;
import dev.bylaw.binding.UnknownField;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.FindingSource;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.internal.projection.NotReadException;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.scanner.ShapeReader;
import dev.bylaw.internal.scanner.ShapeReading;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.reader.DocumentReading;
import dev.bylaw.reader.Limits;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides on requests: tells what a document is, and runs the rules that are on it. */
public final class Decider {
  private static final ObjectIdentity NAMELESS = new ObjectIdentity("", "", "", "");

  private final Linked linked;

  /** Makes the decider of a policy set. */
  public Decider(Linked linked) {
    this.linked = linked;
  }

  /** Reads an object and keeps what rules read of it. */
  public DocumentReading read(byte[] json) {
    ShapeReading reading = ShapeReader.read(json, linked.shapes().object(), Limits.DEFAULT);
    return reading instanceof ShapeReading.Done done
        ? new DocumentReading.Read(Document.of(done.projection().root()))
        : new DocumentReading.Refused(((ShapeReading.Refused) reading).problem());
  }

  /** Keeps what rules read of an object. */
  public Document keep(Document document) {
    Node root = Projection.of(document.root(), linked.shapes().object()).root();
    return new Document(root, document.source(), document.index(), document.item());
  }

  /** Decides. Whatever goes wrong is in the decision. */
  public Decision decide(Request request) {
    try {
      if (request.defect().isPresent()) {
        return refused(NAMELESS, ErrorCode.NOT_AN_OBJECT, request.defect().get(), Optional.empty());
      }
      return request.typeName().isPresent()
          ? document(request, request.typeName().get())
          : object(request);
    } catch (NotReadException unread) {
      return refused(NAMELESS, ErrorCode.NOT_READ, unread.reason(), Optional.empty());
    } catch (RuntimeException | StackOverflowError unexpected) {
      return refused(NAMELESS, ErrorCode.INTERNAL, unexpected.toString(), Optional.empty());
    }
  }

  /** Finds keys that are no fields of the type of the object that is asked about. */
  public List<UnknownField> unknownFields(Request request) {
    if (request.typeName().isPresent() || linked.binding().isEmpty()) {
      return List.of();
    }
    Binding binding = linked.binding().get();
    return binding.classify(request, linked.settings()) instanceof Classification.Known object
        ? binding.unknownFields(object)
        : List.of();
  }

  private Decision document(Request request, String typeName) {
    ObjectIdentity identity = new ObjectIdentity("", typeName, "", "");
    List<RuleOnObject> rules = linked.rules().onDocumentType(typeName);
    if (!(request.document().root() instanceof ObjectNode root)) {
      return notAnObject(identity, request.document().root());
    }
    if (rules.isEmpty()) {
      return new Decisions(linked, request, identity).decision(false);
    }
    Type type = rules.get(0).rule().definition().objectType();
    return run(request, identity, root, type, Optional.empty(), rules);
  }

  private Decision object(Request request) {
    Optional<Binding> binding = linked.binding();
    if (binding.isEmpty()) {
      return notAnObject(NAMELESS, request.document().root());
    }
    Classification object = binding.get().classify(request, linked.settings());
    if (object instanceof Classification.Rejected rejected) {
      return refused(
          rejected.identity(), rejected.code(), rejected.message(), Optional.of(rejected.place()));
    }
    Decision decision = judged(request, binding.get(), object, any -> true);
    return silent(decision) || !changesOnlyHousekeeping(request, binding.get())
        ? decision
        : judged(request, binding.get(), object, LinkedRule::readsHousekeeping);
  }

  private static boolean silent(Decision decision) {
    return decision.findings().isEmpty()
        && decision.errors().isEmpty()
        && decision.notEvaluated().isEmpty();
  }

  /**
   * Comparing two whole objects costs more than deciding, so that it is done only if it matters.
   */
  private static boolean changesOnlyHousekeeping(Request request, Binding binding) {
    return operation(request).equals(Optional.of(Operation.UPDATE))
        && binding.changesOnlyHousekeeping(request);
  }

  private Decision judged(
      Request request, Binding binding, Classification object, Predicate<LinkedRule> evaluated) {
    return object instanceof Classification.Known known
        ? known(request, binding, known, evaluated)
        : foreign(request, binding, (Classification.Foreign) object, evaluated);
  }

  private Decision known(
      Request request,
      Binding binding,
      Classification.Known object,
      Predicate<LinkedRule> evaluated) {
    if (!(object.root() instanceof ObjectNode root)) {
      return notAnObject(object.identity(), object.root());
    }
    Reach reach = binding.reach(object.kind(), request);
    List<RuleOnObject> rules = new ArrayList<>(linked.rules().onKind(object.kind()));
    if (reach == Reach.ANY_RULE) {
      rules.addAll(linked.rules().onAnyObject());
    } else if (reach == Reach.NAMED_RULES) {
      rules.removeIf(each -> !each.rule().namesPart(binding, object, request));
    }
    rules.removeIf(each -> !evaluated.test(each.rule()));
    return run(request, object.identity(), root, object.type(), Optional.of(object), rules);
  }

  private Decision foreign(
      Request request,
      Binding binding,
      Classification.Foreign object,
      Predicate<LinkedRule> evaluated) {
    Optional<RecordType> type = binding.anyObject();
    List<RuleOnObject> onAnyObject = linked.rules().onAnyObject();
    boolean reached =
        binding.reach(object.kind(), request) == Reach.ANY_RULE && !onAnyObject.isEmpty();
    if (!reached || type.isEmpty()) {
      return new Decisions(linked, request, object.identity()).decision(false);
    }
    if (!(object.root() instanceof ObjectNode root)) {
      return notAnObject(object.identity(), object.root());
    }
    List<RuleOnObject> rules =
        onAnyObject.stream().filter(each -> evaluated.test(each.rule())).toList();
    return run(request, object.identity(), root, type.get(), Optional.of(object), rules);
  }

  private Decision run(
      Request request,
      ObjectIdentity identity,
      ObjectNode root,
      Type type,
      Optional<Classification> classification,
      List<RuleOnObject> rules) {
    var object = new RecordValue.FromDocument(root, type, Origin.at(Place.ROOT));
    ObjectRun run = new ObjectRun(linked, request, object, classification);
    Decisions decisions = new Decisions(linked, request, identity);
    rules.stream()
        .sorted(Comparator.comparing((RuleOnObject each) -> each.rule().id())
            .thenComparing(each -> each.rule().selected().instance()))
        .forEach(each -> run.on(each, decisions));
    return decisions.decision(true);
  }

  private Decision notAnObject(ObjectIdentity identity, Node root) {
    return refused(
        identity,
        ErrorCode.NOT_AN_OBJECT,
        "expected an object that can be judged, found " + root.describe(),
        Optional.of(Place.ROOT));
  }

  private Decision refused(
      ObjectIdentity identity, ErrorCode code, String message, Optional<Place> place) {
    EvaluationError error =
        new EvaluationError(code, message, Optional.empty(), Optional.empty(), Action.DENY, place);
    return new Decision(
        identity,
        false,
        0,
        FindingSource.of(List.of()),
        Map.of(),
        List.of(error),
        List.of(),
        linked.digest());
  }

  /** Returns what is done with an object: an update if a state before it is given. */
  static Optional<Operation> operation(Request request) {
    return request.operation().isEmpty() && request.previous().isPresent()
        ? Optional.of(Operation.UPDATE)
        : request.operation();
  }
}
