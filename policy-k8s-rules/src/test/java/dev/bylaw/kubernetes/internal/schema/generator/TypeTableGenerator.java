package dev.bylaw.kubernetes.internal.schema.generator;

import dev.bylaw.kubernetes.internal.schema.AvailabilitySyntax;
import dev.bylaw.kubernetes.internal.schema.KindFacts;
import dev.bylaw.kubernetes.internal.schema.Scope;
import dev.bylaw.kubernetes.internal.schema.ServedVersion;
import dev.bylaw.kubernetes.internal.schema.TypeTable;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.Availability;
import dev.bylaw.type.KindName;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the table of types of the documents and of what was written by hand. */
final class TypeTableGenerator {
  private static final String HEADER = """
      # The types of Kubernetes over all known versions. Generated, do not edit: see
      # docs/kubernetes-types.md. The syntax is described at the class TypeTable.
      """;

  private final FactCollector facts;
  private final TreeSet<Version> versions = new TreeSet<>();
  private final Map<KindName, TypeKey> kindTypes;
  private final TypeNames names;
  private final RenamedTypes renamed;
  private final Map<TypeKey, RecordType> records = new LinkedHashMap<>();

  private TypeTableGenerator(List<OpenApiDocument> documents, MovedKinds moved) {
    facts = new FactCollector(moved);
    for (OpenApiDocument document : documents) {
      facts.collect(document);
      versions.add(document.version());
    }
    renamed = new RenamedTypes(facts);
    renamed.join();
    facts.kinds().values().removeIf(each -> each.served.isEmpty());
    kindTypes = facts.kinds().keySet().stream()
        .collect(Collectors.toMap(Function.identity(), kind -> {
          TypeKey own = new TypeKey(kind.group(), kind.kind());
          return facts.types().containsKey(own) ? own : new TypeKey("meta", kind.kind());
        }));
    Set<KindName> stable = facts.kinds().keySet().stream()
        .filter(each -> served(each).stream().anyMatch(ServedVersion::stable))
        .collect(Collectors.toSet());
    names = new TypeNames(stable, facts.kinds().keySet(), facts.types().keySet());
  }

  /**
   * Writes the table.
   *
   * @param documents the documents, oldest first
   * @param byHand types that the documents lack, and additions to those that they have
   */
  static String generate(List<OpenApiDocument> documents, MovedKinds moved, TypeTable byHand) {
    TypeTableGenerator generator = new TypeTableGenerator(documents, moved);
    SortedMap<String, TableBlock> blocks = new TreeMap<>();
    generator.blocks().forEach(each -> blocks.put(each.name(), each));
    byHand
        .entries()
        .values()
        .forEach(entry -> blocks.merge(entry.name(), TableBlock.of(entry), TableBlock::with));
    return generator.write(blocks.values().stream().toList());
  }

  private String write(List<TableBlock> blocks) {
    StringBuilder out = new StringBuilder(HEADER).append("versions");
    versions.forEach(each -> out.append(' ').append(each));
    out.append('\n');
    Comparator<TableBlock> kindsFirst = Comparator.comparing(
        each -> each.kind().map(facts -> TypeTable.format(facts.kind())).orElse("~"));
    blocks.stream().sorted(kindsFirst).forEach(block -> {
      checkScope(block);
      out.append('\n');
      block.write(out);
    });
    return out.toString();
  }

  /** An object of a kind without a path in any document says nowhere that it is namespaced. */
  private static void checkScope(TableBlock block) {
    boolean open = block.kind().filter(each -> each.scope() == Scope.NONE).isPresent()
        && Optional.ofNullable(block.fields().get("metadata"))
            .filter(line -> line.contains(" ObjectMeta"))
            .isPresent();
    if (open) {
      throw new IllegalArgumentException(
          "no document and no line by hand says the scope of " + block.name());
    }
  }

  /** All kinds and what they reach. */
  private List<TableBlock> blocks() {
    Map<TypeKey, KindName> kinds = kindTypes.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    kinds.keySet().forEach(this::record);
    List<TableBlock> blocks = new ArrayList<>();
    Set<TypeKey> written = new HashSet<>();
    while (written.size() < records.size()) {
      for (TypeKey key : List.copyOf(records.keySet())) {
        if (written.add(key)) {
          blocks.add(block(key, Optional.ofNullable(kinds.get(key)).map(this::kindFacts)));
        }
      }
    }
    return blocks;
  }

  private TableBlock block(TypeKey key, Optional<KindFacts> kind) {
    TypeFacts type = facts.type(key);
    return new TableBlock(names.of(key), kind, range(type.versions, versions), fields(type, kind));
  }

  private KindFacts kindFacts(KindName kind) {
    FactCollector.KindOccurrences known = facts.kind(kind);
    Scope scope =
        known.namespaced ? Scope.NAMESPACED : known.clusterScoped ? Scope.CLUSTER : Scope.NONE;
    return new KindFacts(kind, scope, known.stored, served(kind));
  }

  private List<ServedVersion> served(KindName kind) {
    return facts.kind(kind).served.entrySet().stream()
        .map(each -> new ServedVersion(
            each.getKey(), AvailabilitySyntax.format(range(each.getValue(), versions))))
        .toList();
  }

  private SortedMap<String, String> fields(TypeFacts type, Optional<KindFacts> kind) {
    SortedMap<String, String> lines = new TreeMap<>();
    type.fields.forEach((name, field) -> {
      boolean ofEveryObject = name.equals("apiVersion") || name.equals("kind");
      if (kind.isEmpty() || !ofEveryObject) {
        lines.put(name, fieldLine(name, type, field));
      }
    });
    return lines;
  }

  private String fieldLine(String name, TypeFacts type, FieldFacts field) {
    List<Type> stated = field.occurrences.stream()
        .map(each ->
            SchemaTypes.of(each.schema(), ref -> record(renamed.newest(field).orElseThrow())))
        .toList();
    Type joined = SchemaTypes.join(stated);
    Type present = type.alwaysRequires(field) ? joined : OptionalType.of(joined);
    StringBuilder line = new StringBuilder("  ").append(name).append(' ').append(present);
    List<String> keys = field.listKeys();
    if (!keys.isEmpty()) {
      line.append(" keys=").append(String.join(",", keys));
    }
    if (!field.versions.equals(type.versions)) {
      line.append(" in=").append(AvailabilitySyntax.format(range(field.versions, type.versions)));
    }
    return line.toString();
  }

  /** A record that stands for its name: types are compared, and written, by name alone. */
  private RecordType record(TypeKey key) {
    return records.computeIfAbsent(key, each -> RecordType.of(names.of(each), List::of));
  }

  /**
   * The range of what is known.
   *
   * @param present the versions that have it
   * @param asked all versions of which something is known
   */
  private static Availability range(NavigableSet<Version> present, NavigableSet<Version> asked) {
    SortedSet<Version> before = asked.headSet(present.first());
    SortedSet<Version> after = asked.tailSet(present.last(), false);
    return new Availability(
        before.isEmpty() ? Optional.empty() : Optional.of(before.last()),
        present.first(),
        present.last(),
        after.isEmpty() ? Optional.empty() : Optional.of(after.first()));
  }
}
