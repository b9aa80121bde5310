package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.binding.BindingReads;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.MatchResult;
import dev.bylaw.binding.ObjectValidity;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Reach;
import dev.bylaw.binding.Request;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.binding.UnknownField;
import dev.bylaw.document.Document;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.kubernetes.internal.match.BlockMatching;
import dev.bylaw.kubernetes.internal.match.BlockProblems;
import dev.bylaw.kubernetes.internal.schema.KnownKind;
import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.kubernetes.internal.validity.KubernetesValidity;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kubernetes' objects as documents of policies. Immutable and thread-safe. */
public final class KubernetesBinding implements Binding {
  /** What the API server is handed where a connection is opened; all of the core group. */
  private static final Set<String> CONNECTION_OPTIONS = Set.of(
      "NodeProxyOptions",
      "PodAttachOptions",
      "PodExecOptions",
      "PodPortForwardOptions",
      "PodProxyOptions",
      "ServiceProxyOptions");

  private final KubernetesTypes types;
  private final ObjectClassifier classifier;
  private final BlockMatching matching;
  private final BlockProblems problems;
  private final KubernetesValidity validity;

  /** Makes the binding over a table of types. */
  public KubernetesBinding(KubernetesTypes types) {
    this.types = types;
    this.classifier = new ObjectClassifier(types);
    this.matching = new BlockMatching(types);
    this.problems = new BlockProblems(types);
    this.validity = new KubernetesValidity(types);
  }

  @Override
  public String name() {
    return "kubernetes";
  }

  @Override
  public TypeLookup type(String name) {
    return types.lookup(name);
  }

  @Override
  public List<String> typeNames() {
    return types.shortNames();
  }

  @Override
  public Optional<RecordType> importedKind(String groupVersion, String kind) {
    return types.served(groupVersion, kind).map(KnownKind::type);
  }

  @Override
  public Optional<RecordType> anyObject() {
    return Optional.of(types.anyObject());
  }

  @Override
  public Map<String, Type> ambient() {
    return Map.of(
        "object", types.anyObject(),
        "request", types.named("AdmissionRequest").orElseThrow(),
        "namespace", types.named("Namespace").orElseThrow());
  }

  @Override
  public List<BindingConstant> constants() {
    List<Version> known = types.versions();
    String newest = known.get(known.size() - 1).toString();
    return List.of(new BindingConstant("kubernetes", ScalarType.VERSION, newest));
  }

  @Override
  public List<Version> versions() {
    return types.versions();
  }

  @Override
  public List<Document> open(Document document) {
    return ListOpening.open(document);
  }

  @Override
  public Classification classify(Request request, BindingSettings settings) {
    return classifier.classify(request, settings);
  }

  @Override
  public boolean reachedByAnyObject(KindName kind) {
    return !PlatformWrites.KINDS.contains(kind)
        && types.kind(kind).map(each -> each.facts().stored()).orElse(true);
  }

  @Override
  public Reach reach(KindName kind, Request request) {
    String subresource = request.ambient().get("request") instanceof ObjectNode review
        ? ObjectHeader.textAt(review, "subResource")
        : "";
    if (PlatformWrites.SUBRESOURCES.contains(subresource)) {
      return Reach.NAMED_RULES;
    }
    return subresource.isEmpty() && reachedByAnyObject(kind) ? Reach.ANY_RULE : Reach.RULES_ON_KIND;
  }

  @Override
  public Set<String> housekeepingFields() {
    return Housekeeping.FIELDS;
  }

  @Override
  public boolean changesOnlyHousekeeping(Request request) {
    return Housekeeping.isAllThatChanges(request);
  }

  @Override
  public Set<Operation> operations(KindName kind) {
    boolean connection = kind.group().isEmpty() && CONNECTION_OPTIONS.contains(kind.kind());
    return connection
        ? EnumSet.of(Operation.CONNECT)
        : EnumSet.complementOf(EnumSet.of(Operation.CONNECT));
  }

  @Override
  public List<UnknownField> unknownFields(Classification.Known object) {
    return UnknownFields.in(object.root(), object.type(), types);
  }

  @Override
  public ObjectValidity validity() {
    return validity;
  }

  @Override
  public MatchResult matches(MatchBlock block, Classification object, Request request) {
    return matching.matches(block, object, request);
  }

  @Override
  public Optional<String> namespace(Classification object) {
    return BlockMatching.namespace(object);
  }

  @Override
  public BindingReads reads(List<MatchBlock> blocks) {
    return ObjectReads.of(blocks);
  }

  @Override
  public List<String> problems(MatchBlock block) {
    return problems.of(block);
  }
}
