package dev.bylaw.kubernetes.internal.schema.generator;

import dev.bylaw.document.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Joins types that follow one another at a field, as Handler and LifecycleHandler at
 * {@code Lifecycle.preStop}: a record of one or the other could not be told apart, so the newest
 * type gets the fields of all.
 */
final class RenamedTypes {
  private record Renaming(TypeKey from, TypeKey to) {}

  private final FactCollector facts;
  private final Set<Renaming> done = new HashSet<>();

  RenamedTypes(FactCollector facts) {
    this.facts = facts;
  }

  /** Joins until no field has two types of records. */
  void join() {
    SortedSet<String> before;
    do {
      before = describe();
      for (TypeFacts type : List.copyOf(facts.types().values())) {
        List.copyOf(type.fields.values()).forEach(this::join);
      }
    } while (!describe().equals(before));
  }

  private SortedSet<String> describe() {
    SortedSet<String> renamings = new TreeSet<>();
    done.forEach(each -> renamings.add(each.toString()));
    return renamings;
  }

  private void join(FieldFacts field) {
    List<TypeKey> records = records(field);
    for (TypeKey former : records) {
      TypeKey newest = records.get(records.size() - 1);
      if (!former.equals(newest) && done.add(new Renaming(former, newest))) {
        facts.type(newest).absorb(facts.type(former));
      }
    }
  }

  /** The record that stands for all records of a field; empty if it holds none. */
  Optional<TypeKey> newest(FieldFacts field) {
    List<TypeKey> records = records(field);
    return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
  }

  private List<TypeKey> records(FieldFacts field) {
    Set<TypeKey> records = new LinkedHashSet<>();
    for (FieldFacts.Occurrence each : field.occurrences) {
      reference(each.schema())
          .filter(definition -> !SchemaTypes.isScalar(definition))
          .map(definition -> facts.key(definition, each.move()))
          .ifPresent(key -> {
            records.remove(key);
            records.add(key);
          });
    }
    return new ArrayList<>(records);
  }

  private static Optional<String> reference(ObjectNode schema) {
    return OpenApiDocument.text(schema, "$ref")
        .map(SchemaTypes::referenced)
        .or(() -> OpenApiDocument.object(schema, "items").flatMap(RenamedTypes::reference))
        .or(() -> OpenApiDocument.object(schema, "additionalProperties")
            .flatMap(RenamedTypes::reference));
  }
}
