package dev.bylaw.kubernetes.internal.schema.generator;

import static dev.bylaw.kubernetes.internal.schema.generator.OpenApiDocument.object;
import static dev.bylaw.kubernetes.internal.schema.generator.OpenApiDocument.text;
import static dev.bylaw.kubernetes.internal.schema.generator.OpenApiDocument.texts;

import dev.bylaw.document.ObjectNode;
import dev.bylaw.kubernetes.internal.schema.generator.OpenApiDocument.DeclaredKind;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.KindName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Walks the documents from their kinds to every type that a kind reaches. */
final class FactCollector {
  /** Where a kind is served. */
  static final class KindOccurrences {
    final SortedMap<String, TreeSet<Version>> served = new TreeMap<>();
    boolean namespaced;
    boolean clusterScoped;
    boolean stored;
  }

  private record Visit(OpenApiDocument document, String definition, String group) {}

  private final MovedKinds moved;
  private final Map<TypeKey, TypeFacts> types = new HashMap<>();
  private final Map<KindName, KindOccurrences> kinds = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>(Map.of("meta", "meta"));
  private final Set<Visit> visited = new HashSet<>();

  FactCollector(MovedKinds moved) {
    this.moved = moved;
  }

  /** What is known of a type that was collected. */
  TypeFacts type(TypeKey key) {
    return Objects.requireNonNull(types.get(key), () -> "no type " + key);
  }

  /** Where a kind that was collected is served. */
  KindOccurrences kind(KindName name) {
    return Objects.requireNonNull(kinds.get(name), () -> "no kind " + name);
  }

  /** What is known of each type. */
  Map<TypeKey, TypeFacts> types() {
    return types;
  }

  /** What is known of each kind, by its present group. */
  Map<KindName, KindOccurrences> kinds() {
    return kinds;
  }

  void collect(OpenApiDocument document) {
    List<DeclaredKind> declared = document.kinds();
    for (DeclaredKind each : declared) {
      groups.putIfAbsent(DefinitionName.of(each.definition()).family(), each.group());
    }
    for (DeclaredKind each : declared) {
      KindName kind = moved.present(new KindName(each.group(), each.kind()));
      noted(kind)
          .served
          .computeIfAbsent(each.apiVersion(), version -> new TreeSet<>())
          .add(document.version());
      visit(document, each.definition(), new MovedKinds.Move(each.group(), kind.group()));
    }
    for (OpenApiDocument.ServedAction each : document.actions()) {
      note(each, noted(moved.present(new KindName(each.group(), each.kind()))));
    }
  }

  private KindOccurrences noted(KindName name) {
    return kinds.computeIfAbsent(name, each -> new KindOccurrences());
  }

  private static void note(OpenApiDocument.ServedAction action, KindOccurrences kind) {
    boolean inNamespace = action.path().contains("/{namespace}/");
    kind.namespaced |= inNamespace;
    kind.clusterScoped |= !inNamespace;
    kind.stored |= action.action().equals("get") && action.path().endsWith("/{name}");
  }

  /** Which type a schema is, where it stands at a kind that moved. */
  TypeKey key(String definition, MovedKinds.Move move) {
    DefinitionName name = DefinitionName.of(definition);
    String group = groups.getOrDefault(name.family(), name.family());
    return new TypeKey(move.group(group), name.shortName());
  }

  private void visit(OpenApiDocument document, String definition, MovedKinds.Move move) {
    TypeKey key = key(definition, move);
    if (!visited.add(new Visit(document, definition, key.group()))) {
      return;
    }
    ObjectNode schema = document.definition(definition).orElseThrow();
    TypeFacts facts = types.computeIfAbsent(key, each -> new TypeFacts());
    facts.versions.add(document.version());
    facts.occurrences++;
    Set<String> required = new HashSet<>(texts(schema, "required"));
    Optional<ObjectNode> properties = object(schema, "properties");
    for (String field : properties.map(ObjectNode::keys).orElse(List.of())) {
      ObjectNode type = properties.flatMap(each -> object(each, field)).orElseThrow();
      facts
          .field(field)
          .add(new FieldFacts.Occurrence(document, move, type), required.contains(field));
      follow(document, type, move);
    }
  }

  private void follow(OpenApiDocument document, ObjectNode schema, MovedKinds.Move move) {
    text(schema, "$ref")
        .map(SchemaTypes::referenced)
        .filter(each -> !SchemaTypes.isScalar(each))
        .ifPresent(each -> visit(document, each, move));
    object(schema, "items").ifPresent(each -> follow(document, each, move));
    object(schema, "additionalProperties").ifPresent(each -> follow(document, each, move));
  }
}
