package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.kubernetes.internal.schema.KnownKind;
import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.kubernetes.internal.schema.Scope;
import dev.bylaw.reader.Nodes;
import dev.bylaw.type.KindName;
import java.util.Map;
import java.util.Optional;

/** Tells what a document is, and fills in what an object of its kind always has. */
final class ObjectClassifier {
  private static final String METADATA = "metadata";
  private static final String NAMESPACE = "namespace";
  private static final String DEFAULT_NAMESPACE = "default";

  private final KubernetesTypes types;
  private final UnknownKind unknownKind;

  ObjectClassifier(KubernetesTypes types) {
    this.types = types;
    this.unknownKind = new UnknownKind(types);
  }

  Classification classify(Request request, BindingSettings settings) {
    Optional<Classification> defect = ObjectHeader.defect(request);
    if (defect.isPresent()) {
      return defect.get();
    }
    ObjectNode root = (ObjectNode) request.document().root();
    ObjectIdentity identity = ObjectHeader.identity(root);
    return types
        .served(identity.apiVersion(), identity.kind())
        .<Classification>map(kind -> known(root, identity, kind, namespace(request, settings)))
        .orElseGet(() -> unknown(root, identity));
  }

  private Classification unknown(ObjectNode root, ObjectIdentity identity) {
    String group = KubernetesTypes.groupOf(identity.apiVersion());
    if (!types.ownsGroup(group)) {
      KindName kind = new KindName(group, identity.kind());
      return new Classification.Foreign(identity, kind, withMetadata(root));
    }
    UnknownKind.Explanation why = unknownKind.explain(identity.apiVersion(), identity.kind());
    return new Classification.Rejected(
        identity, ErrorCode.UNKNOWN_KIND, why.message(), why.place());
  }

  private static Classification.Known known(
      ObjectNode root, ObjectIdentity identity, KnownKind kind, String defaultNamespace) {
    Scope scope = kind.facts().scope();
    ObjectNode complete = scope == Scope.NONE ? root : withMetadata(root);
    if (scope == Scope.NAMESPACED) {
      complete = withNamespace(complete, defaultNamespace);
    }
    ObjectIdentity filled = ObjectHeader.identity(complete);
    ObjectIdentity own = new ObjectIdentity(
        identity.apiVersion(),
        identity.kind(),
        scope == Scope.NAMESPACED ? filled.namespace() : "",
        identity.name());
    return new Classification.Known(own, kind.facts().kind(), kind.type(), complete);
  }

  private static ObjectNode withMetadata(ObjectNode root) {
    return ObjectHeader.lacks(root, METADATA)
        ? Nodes.with(root, METADATA, Nodes.object(Map.of()))
        : root;
  }

  /** An empty namespace is a missing one, as for the API server. */
  private static ObjectNode withNamespace(ObjectNode root, String namespace) {
    if (!(root.get(METADATA) instanceof ObjectNode metadata)) {
      return root;
    }
    boolean given = !ObjectHeader.lacks(metadata, NAMESPACE)
        && !(metadata.get(NAMESPACE) instanceof StringNode text && text.value().isEmpty());
    return given
        ? root
        : Nodes.with(root, METADATA, Nodes.with(metadata, NAMESPACE, Nodes.string(namespace)));
  }

  private static String namespace(Request request, BindingSettings settings) {
    String requested = request.ambient().get("request") instanceof ObjectNode admission
        ? ObjectHeader.textAt(admission, NAMESPACE)
        : "";
    return requested.isEmpty() ? settings.defaultNamespace().orElse(DEFAULT_NAMESPACE) : requested;
  }
}
