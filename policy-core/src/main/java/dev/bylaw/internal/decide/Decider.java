package dev.bylaw.internal.decide;

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
import dev.bylaw.evaluation.GeneratedCode;
import dev.bylaw.internal.demand.DocumentShapes;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.LinkedRule;
import dev.bylaw.internal.projection.NotReadException;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.internal.scanner.ShapeReader;
import dev.bylaw.internal.scanner.ShapeReading;
import dev.bylaw.reader.DocumentReading;
import dev.bylaw.reader.Limits;
import dev.bylaw.type.KindName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Decides on requests: tells what a document is, and runs the rules that are on it. */
public final class Decider {
  private static final ObjectIdentity NAMELESS = new ObjectIdentity("", "", "", "");

  private final Linked linked;
  private final RuleTable rules;
  private final GeneratedRuns generated;
  private final EvaluationObserver observer;

  /**
   * Makes the decider of a policy set.
   *
   * @param generatesCode whether rules may be run as generated code
   */
  public Decider(Linked linked, boolean generatesCode) {
    this(linked, generatesCode, EvaluationObserver.NONE);
  }

  /**
   * Makes the decider of a policy set that is observed, for which the interpreter runs all rules.
   *
   * @param observer is told of each evaluation
   */
  public Decider(Linked linked, EvaluationObserver observer) {
    this(linked, false, observer);
  }

  private Decider(Linked linked, boolean generatesCode, EvaluationObserver observer) {
    this.linked = linked;
    this.observer = observer;
    this.rules = new RuleTable(linked);
    this.generated = new GeneratedRuns(linked.shapes().object(), generatesCode);
  }

  /** Makes the decider of a policy set that may run rules as generated code. */
  public Decider(Linked linked) {
    this(linked, true);
  }

  /** Returns what it decides by. */
  public Linked linked() {
    return linked;
  }

  /** Returns the runs of generated code, which count when there were none. */
  public GeneratedRuns generated() {
    return generated;
  }

  /** Tells how much generated code has decided so far. */
  public GeneratedCode generatedCode() {
    Map<String, String> interpreted = new TreeMap<>();
    long failures = 0;
    for (RuleGroup each : rules.groups()) {
      each.generated().interpreted().forEach(interpreted::putIfAbsent);
      failures += each.generated().failed() ? 1 : 0;
    }
    return new GeneratedCode(
        interpreted, failures, generated.notRead(), generated.beyondBudget(), generated.givenUp());
  }

  /** Reads an object and keeps what rules read of it. */
  public DocumentReading read(byte[] json) {
    ShapeReading reading = ShapeReader.read(json, linked.shapes().object(), Limits.DEFAULT);
    return reading instanceof ShapeReading.Done done
        ? new DocumentReading.Read(noted(Document.of(done.projection().root()), done.projection()))
        : new DocumentReading.Refused(((ShapeReading.Refused) reading).problem());
  }

  /** Returns what is kept of documents that hold others, as {@link DocumentShapes#inside} does. */
  public Shape inside(Place object, Place old, Map<String, Place> ambient, Set<Place> kept) {
    return linked.shapes().inside(object, old, ambient, kept);
  }

  /** Reads a document that holds the object and its old state, each a document of its own. */
  public DocumentReading read(byte[] json, Shape shape, Place object, Place old) {
    ShapeReading reading = ShapeReader.read(json, shape, Limits.DEFAULT);
    if (reading instanceof ShapeReading.Refused refused) {
      return new DocumentReading.Refused(refused.problem());
    }
    Projection projection = ((ShapeReading.Done) reading).projection();
    for (Place place : List.of(object, old)) {
      if (place.find(projection.root()) instanceof SlotObject part) {
        part.detach();
        part.note(new DocumentNote(projection.counts(), Optional.empty()));
      }
    }
    return new DocumentReading.Read(Document.of(projection.root()));
  }

  /** Keeps what rules read of an object. */
  public Document keep(Document document) {
    Projection kept = Projection.of(document.root(), linked.shapes().object());
    return noted(
        new Document(kept.root(), document.source(), document.index(), document.item()), kept);
  }

  private Document noted(Document document, Projection projection) {
    if (projection.root() instanceof SlotObject root) {
      root.note(new DocumentNote(projection.counts(), Optional.empty()));
      root.note(new DocumentNote(projection.counts(), ready(Request.of(document))));
    }
    return document;
  }

  /** What fails here fails again when the document is decided on, and is then reported. */
  private Optional<ReadyObject> ready(Request request) {
    try {
      if (linked.binding().isEmpty()) {
        return Optional.empty();
      }
      Binding binding = linked.binding().get();
      Classification object = binding.classify(request, linked.settings());
      return object instanceof Classification.Known known && known.root() instanceof ObjectNode
          ? rules
              .on(object, binding.reach(known.kind(), request))
              .map(kind -> ready(kind, judgedObject(request, object, kind)))
          : Optional.empty();
    } catch (RuntimeException | StackOverflowError later) {
      return Optional.empty();
    }
  }

  private ReadyObject ready(KindRules kind, JudgedObject object) {
    return new ReadyObject(this, object, ActiveRules.of(kind, object));
  }

  /** Decides on a document of which nothing else is known. */
  public Decision decide(Document document) {
    Optional<ReadyObject> ready =
        document.root() instanceof SlotObject root && root.note() instanceof DocumentNote note
            ? note.ready().filter(each -> each.isOf(this))
            : Optional.empty();
    return ready.isPresent() ? ready.get().decide(generated) : decide(Request.of(document));
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
    observer.judges(Optional.empty());
    ObjectIdentity identity = new ObjectIdentity("", typeName, "", "");
    if (!(request.document().root() instanceof ObjectNode root)) {
      return notAnObject(identity, request.document().root());
    }
    return rules
        .onDocumentType(typeName)
        .map(kind -> run(
            kind,
            new JudgedObject(
                linked, observer, request, identity, root, kind.type(), Optional.empty()),
            generated))
        .orElseGet(() -> nothingAsked(identity));
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
    Node root = root(object);
    if (!(root instanceof ObjectNode)) {
      return notAnObject(object.identity(), root);
    }
    return rules
        .on(object, binding.get().reach(kind(object), request))
        .map(kind -> judged(kind, judgedObject(request, object, kind), binding.get()))
        .orElseGet(() -> nothingAsked(object.identity()));
  }

  private JudgedObject judgedObject(Request request, Classification object, KindRules kind) {
    return new JudgedObject(
        linked,
        observer,
        request,
        object.identity(),
        (ObjectNode) root(object),
        kind.type(),
        Optional.of(object));
  }

  private static Node root(Classification object) {
    return object instanceof Classification.Known known
        ? known.root()
        : ((Classification.Foreign) object).root();
  }

  private static KindName kind(Classification object) {
    return object instanceof Classification.Known known
        ? known.kind()
        : ((Classification.Foreign) object).kind();
  }

  private Decision judged(KindRules kind, JudgedObject object, Binding binding) {
    Request request = object.request();
    Classification classification = object.classification().orElseThrow();
    observer.judges(Optional.of(kind(classification)));
    Reach reach = binding.reach(kind(classification), request);
    KindRules reached = reach == Reach.NAMED_RULES
        ? kind.only(each -> each.namesPart(binding, classification, request))
        : kind;
    Decision decision = run(reached, object, generated);
    return silent(decision) || !changesOnlyHousekeeping(object, binding)
        ? decision
        : run(reached.only(LinkedRule::readsHousekeeping), object, generated);
  }

  private static boolean silent(Decision decision) {
    return decision.findingCount() == 0
        && decision.errors().isEmpty()
        && decision.notEvaluated().isEmpty();
  }

  /**
   * Comparing two whole objects costs more than deciding, so that it is done only if it matters.
   */
  private static boolean changesOnlyHousekeeping(JudgedObject object, Binding binding) {
    return object.operation().equals(Optional.of(Operation.UPDATE))
        && binding.changesOnlyHousekeeping(object.request());
  }

  private static Decision run(KindRules kind, JudgedObject object, GeneratedRuns generated) {
    return new ObjectRun(object).on(ActiveRules.of(kind, object), 0, generated);
  }

  private Decision nothingAsked(ObjectIdentity identity) {
    return new Decision(
        identity,
        false,
        0,
        FindingSource.of(List.of()),
        Map.of(),
        List.of(),
        List.of(),
        linked.digest());
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
}
