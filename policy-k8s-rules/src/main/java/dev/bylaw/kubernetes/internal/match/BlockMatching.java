package dev.bylaw.kubernetes.internal.match;

import dev.bylaw.binding.Classification;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.MatchResult;
import dev.bylaw.binding.Request;
import dev.bylaw.document.Document;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.kubernetes.internal.schema.Scope;
import dev.bylaw.source.Span;
import dev.bylaw.type.KindName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides whether a block matches an object. What is unknown stays unknown: it counts as matching
 * in {@code match} and as not matching in {@code exclude}. So an object without namespace, for
 * which the question does not arise, is matched by any namespaces and excluded by none.
 */
public final class BlockMatching {
  private static final KindName NAMESPACE = new KindName("", "Namespace");

  private static final Request NOTHING_ELSE_KNOWN =
      Request.of(Document.of(new NullNode(Span.NONE)));

  private final KubernetesTypes types;

  /** Makes the matching over a table of types. */
  public BlockMatching(KubernetesTypes types) {
    this.types = types;
  }

  /** Returns the namespace of an object that blocks compare; a Namespace counts by its own name. */
  public static Optional<String> namespace(Classification object) {
    return namespace(Subject.of(object, NOTHING_ELSE_KNOWN));
  }

  /** Whether all fields of a block that say something hold. */
  public MatchResult matches(MatchBlock block, Classification object, Request request) {
    Subject subject = Subject.of(object, request);
    List<Supplier<MatchResult>> fields = new ArrayList<>();
    ask(fields, block.kinds(), () -> kinds(block.kinds(), subject));
    ask(fields, block.names(), () -> oneOf(block.names(), subject.name()));
    ask(fields, block.namespaces(), () -> oneOf(block.namespaces(), namespace(subject)));
    block
        .namespaceSelector()
        .ifPresent(selector ->
            fields.add(() -> LabelSelectors.matches(selector, namespaceLabels(subject))));
    block
        .labelSelector()
        .ifPresent(
            selector -> fields.add(() -> LabelSelectors.matches(selector, subject.labels())));
    ask(
        fields,
        block.operations(),
        () -> request
            .operation()
            .map(each -> answer(block.operations().contains(each)))
            .orElse(MatchResult.UNKNOWN));
    ask(fields, block.subresources(), () -> oneOf(block.subresources(), subject.subresource()));
    ask(fields, block.users(), () -> oneOf(block.users(), subject.user()));
    ask(fields, block.groups(), () -> groups(block.groups(), subject));
    return all(fields);
  }

  private static void ask(
      List<Supplier<MatchResult>> fields, List<?> values, Supplier<MatchResult> field) {
    if (!values.isEmpty()) {
      fields.add(field);
    }
  }

  private static MatchResult all(List<Supplier<MatchResult>> fields) {
    MatchResult result = MatchResult.YES;
    for (Supplier<MatchResult> field : fields) {
      MatchResult each = field.get();
      if (each == MatchResult.NO) {
        return MatchResult.NO;
      }
      result = each == MatchResult.UNKNOWN ? each : result;
    }
    return result;
  }

  private MatchResult kinds(List<String> patterns, Subject subject) {
    return subject
        .kind()
        .map(kind ->
            answer(patterns.stream().anyMatch(each -> KindPattern.of(each).matches(kind, types))))
        .orElse(MatchResult.UNKNOWN);
  }

  /** The namespace to compare; a Namespace counts by its own name. */
  private static Optional<String> namespace(Subject subject) {
    return isNamespace(subject) ? subject.name() : subject.namespace();
  }

  private Optional<Node> namespaceLabels(Subject subject) {
    if (isNamespace(subject)) {
      return subject.labels();
    }
    boolean inNamespace = subject
        .kind()
        .flatMap(types::kind)
        .map(each -> each.facts().scope() != Scope.CLUSTER)
        .orElse(true);
    return inNamespace ? subject.namespaceLabels() : Optional.empty();
  }

  private static boolean isNamespace(Subject subject) {
    return subject.kind().filter(NAMESPACE::equals).isPresent();
  }

  private static MatchResult groups(List<String> patterns, Subject subject) {
    if (subject.userInfo().isEmpty()) {
      return MatchResult.UNKNOWN;
    }
    Node groups = subject.userInfo().get().get("groups");
    boolean any = false;
    if (groups instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        any |= list.element(i) instanceof StringNode group && anyMatches(patterns, group.value());
      }
    }
    return answer(any);
  }

  private static MatchResult oneOf(List<String> patterns, Optional<String> value) {
    return value.map(each -> answer(anyMatches(patterns, each))).orElse(MatchResult.UNKNOWN);
  }

  private static boolean anyMatches(List<String> patterns, String value) {
    return patterns.stream().anyMatch(each -> new NamePattern(each).matches(value));
  }

  private static MatchResult answer(boolean matches) {
    return matches ? MatchResult.YES : MatchResult.NO;
  }

  /** What a block can ask of; what is not known is empty. */
  private record Subject(
      Optional<KindName> kind,
      Optional<ObjectNode> metadata,
      String ownNamespace,
      Request request) {

    static Subject of(Classification object, Request request) {
      String namespace = object.identity().namespace();
      if (object instanceof Classification.Known known) {
        return new Subject(Optional.of(known.kind()), metadata(known.root()), namespace, request);
      }
      if (object instanceof Classification.Foreign foreign) {
        return new Subject(
            Optional.of(foreign.kind()), metadata(foreign.root()), namespace, request);
      }
      return new Subject(Optional.empty(), Optional.empty(), namespace, request);
    }

    private static Optional<ObjectNode> metadata(Node root) {
      return root instanceof ObjectNode object ? child(object, "metadata") : Optional.empty();
    }

    /** Options of a connection have no name of their own: it is that of what is connected to. */
    Optional<String> name() {
      return metadata
          .flatMap(each -> text(each, "name"))
          .or(() -> admission().flatMap(each -> text(each, "name")));
    }

    /** Empty also for objects that are in none. */
    Optional<String> namespace() {
      return Optional.of(ownNamespace)
          .filter(each -> !each.isEmpty())
          .or(() -> admission().flatMap(each -> text(each, "namespace")));
    }

    /** The node of the labels; an empty object if there are none. */
    Optional<Node> labels() {
      return metadata.map(LabelSelectors::labelsOf);
    }

    Optional<Node> namespaceLabels() {
      return Optional.ofNullable(request.ambient().get("namespace"))
          .flatMap(Subject::metadata)
          .map(LabelSelectors::labelsOf);
    }

    Optional<String> subresource() {
      return admission().map(each -> text(each, "subResource").orElse(""));
    }

    Optional<ObjectNode> userInfo() {
      return admission().flatMap(each -> child(each, "userInfo"));
    }

    Optional<String> user() {
      return userInfo().flatMap(each -> text(each, "username"));
    }

    private Optional<ObjectNode> admission() {
      return Optional.ofNullable(request.ambient().get("request"))
          .filter(ObjectNode.class::isInstance)
          .map(ObjectNode.class::cast);
    }

    private static Optional<ObjectNode> child(ObjectNode parent, String key) {
      return parent.get(key) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private static Optional<String> text(ObjectNode parent, String key) {
      return parent.get(key) instanceof StringNode text && !text.value().isEmpty()
          ? Optional.of(text.value())
          : Optional.empty();
    }
  }
}
