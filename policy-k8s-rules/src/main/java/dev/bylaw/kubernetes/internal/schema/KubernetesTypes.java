package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.binding.TypeLookup;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.Field;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Kubernetes' types over all known versions. A type is made when it is first asked for, and there
 * is one of each. Thread-safe.
 */
public final class KubernetesTypes {
  /** The resource that holds the table. */
  static final String RESOURCE = "kubernetes-types.txt";

  private record Served(String apiVersion, String kind) {}

  private final TypeTable table;
  private final Map<Served, TableEntry> served = new HashMap<>();
  private final Map<KindName, TableEntry> kinds = new LinkedHashMap<>();
  private final Map<String, List<TableEntry>> kindsByShortName = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private final Map<String, RecordType> types = new ConcurrentHashMap<>();
  private final ObjectTypes objects = new ObjectTypes(this);

  private KubernetesTypes(TypeTable table) {
    this.table = table;
    for (TableEntry entry : table.entries().values()) {
      entry.kind().ifPresent(facts -> index(entry, facts));
    }
  }

  private void index(TableEntry entry, KindFacts facts) {
    KindName kind = facts.kind();
    kinds.put(kind, entry);
    kindsByShortName.computeIfAbsent(kind.kind(), name -> new ArrayList<>()).add(entry);
    for (ServedVersion each : facts.served()) {
      served.put(new Served(each.apiVersion(), kind.kind()), entry);
      groups.add(groupOf(each.apiVersion()));
    }
  }

  /** Loads the table that the jar holds. */
  public static KubernetesTypes load() {
    try (InputStream in = KubernetesTypes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + RESOURCE);
      }
      return new KubernetesTypes(
          TypeTable.parse(new String(in.readAllBytes(), StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The group of an {@code apiVersion}, empty for the core group. */
  public static String groupOf(String apiVersion) {
    int slash = apiVersion.indexOf('/');
    return slash < 0 ? "" : apiVersion.substring(0, slash);
  }

  /** The versions of Kubernetes of which the table knows, oldest first. */
  public List<Version> versions() {
    return table.versions();
  }

  /** Finds a type by the name that policies use. */
  public TypeLookup lookup(String name) {
    Optional<RecordType> found = named(name);
    if (found.isPresent()) {
      return new TypeLookup.Found(found.get());
    }
    List<TableEntry> candidates = kindsByShortName.getOrDefault(name, List.of());
    if (candidates.isEmpty()) {
      return new TypeLookup.Unknown();
    }
    boolean taken =
        candidates.stream().anyMatch(each -> each.kind().orElseThrow().stable());
    return taken
        ? new TypeLookup.Ambiguous(imports(candidates))
        : new TypeLookup.ImportOnly(imports(candidates));
  }

  private static List<String> imports(List<TableEntry> candidates) {
    return candidates.stream()
        .map(each -> each.kind().orElseThrow().served().stream()
            .max(ServedVersion.PREFERENCE)
            .orElseThrow()
            .apiVersion())
        .toList();
  }

  /** Finds a type by its unique name. */
  public Optional<RecordType> named(String name) {
    Optional<RecordType> object = objects.named(name);
    if (object.isPresent()) {
      return object;
    }
    return Optional.ofNullable(table.entries().get(name)).map(this::type);
  }

  /** The names that policies can use without an import. */
  public List<String> shortNames() {
    List<String> names = new ArrayList<>(objects.names());
    table.entries().keySet().stream().filter(each -> each.indexOf('/') < 0).forEach(names::add);
    return names;
  }

  /** Finds the kind that an object declares, in whatever version and under whatever group. */
  public Optional<KnownKind> served(String apiVersion, String kind) {
    return Optional.ofNullable(served.get(new Served(apiVersion, kind))).map(this::known);
  }

  /** Finds a kind by its present group. */
  public Optional<KnownKind> kind(KindName name) {
    return Optional.ofNullable(kinds.get(name)).map(this::known);
  }

  /** All kinds of a short name, of whatever group. */
  public List<KnownKind> kindsNamed(String shortName) {
    return kindsByShortName.getOrDefault(shortName, List.of()).stream()
        .map(this::known)
        .toList();
  }

  /** All kinds by their present groups. */
  public Set<KindName> kinds() {
    return kinds.keySet();
  }

  /** Whether Kubernetes itself has or had a group. */
  public boolean ownsGroup(String group) {
    return groups.contains(group);
  }

  /** The type of every stored object, known or not. */
  public RecordType anyObject() {
    return objects.anyObject();
  }

  /**
   * The type whose fields may be written where a type is declared: {@code metadata} has all fields
   * of an ObjectMeta in every object, though rules are not offered all of them.
   */
  public RecordType asWritten(RecordType declared) {
    return objects.asWritten(declared);
  }

  /**
   * The fields that tell the elements of a list apart.
   *
   * @return the fields, empty if the list has none
   */
  public List<String> listKeys(RecordType type, String field) {
    return Optional.ofNullable(table.entries().get(type.name())).stream()
        .flatMap(entry -> fields(entry).stream())
        .filter(each -> each.field().name().equals(field))
        .findFirst()
        .map(TableField::keys)
        .orElse(List.of());
  }

  private KnownKind known(TableEntry entry) {
    return new KnownKind(entry.kind().orElseThrow(), type(entry));
  }

  private RecordType type(TableEntry entry) {
    return types.computeIfAbsent(
        entry.name(),
        name -> entry
            .kind()
            .map(facts -> RecordType.ofKind(
                name,
                facts.kind(),
                Optional.of(entry.availability()),
                () -> objects.fields(facts, declared(entry))))
            .orElseGet(() -> RecordType.of(name, entry.availability(), () -> declared(entry))));
  }

  private List<Field> declared(TableEntry entry) {
    return fields(entry).stream().map(TableField::field).toList();
  }

  private List<TableField> fields(TableEntry entry) {
    return TypeTable.fields(entry, this::required);
  }

  private RecordType required(String name) {
    return named(name).orElseThrow(() -> new IllegalStateException("the table lacks " + name));
  }
}
