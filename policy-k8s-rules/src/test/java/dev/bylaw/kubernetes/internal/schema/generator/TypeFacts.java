package dev.bylaw.kubernetes.internal.schema.generator;

import dev.bylaw.scalar.Version;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the documents say of a type, collected over all of them. */
final class TypeFacts {
  final SortedMap<String, FieldFacts> fields = new TreeMap<>();
  final TreeSet<Version> versions = new TreeSet<>();
  int occurrences;

  FieldFacts field(String name) {
    return fields.computeIfAbsent(name, each -> new FieldFacts());
  }

  /** Adds what is known of the same type under a former name. */
  void absorb(TypeFacts former) {
    versions.addAll(former.versions);
    occurrences += former.occurrences;
    former.fields.forEach((name, field) -> field(name).absorb(field));
  }

  /** Whether every version of the type in every document requires the field. */
  boolean alwaysRequires(FieldFacts field) {
    return field.required == occurrences;
  }
}
