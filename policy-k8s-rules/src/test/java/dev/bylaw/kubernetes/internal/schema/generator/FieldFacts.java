package dev.bylaw.kubernetes.internal.schema.generator;

import dev.bylaw.document.ObjectNode;
import dev.bylaw.scalar.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What the documents say of a field, collected over all of them. */
final class FieldFacts {
  /** A schema of the field, and where it stands. */
  record Occurrence(OpenApiDocument document, MovedKinds.Move move, ObjectNode schema) {}

  final List<Occurrence> occurrences = new ArrayList<>();
  final TreeSet<Version> versions = new TreeSet<>();
  int required;

  void add(Occurrence occurrence, boolean isRequired) {
    occurrences.add(occurrence);
    versions.add(occurrence.document().version());
    required += isRequired ? 1 : 0;
  }

  /** Adds what is known of the same field of a type's former name. */
  void absorb(FieldFacts former) {
    occurrences.addAll(former.occurrences);
    occurrences.sort(Comparator.comparing(each -> each.document().version()));
    versions.addAll(former.versions);
    required += former.required;
  }

  /** The keys of a list whose elements are told apart by them, as the newest document says. */
  List<String> listKeys() {
    List<String> keys = List.of();
    for (Occurrence each : occurrences) {
      List<String> stated = OpenApiDocument.texts(each.schema(), "x-kubernetes-list-map-keys");
      keys = stated.isEmpty() ? keys : stated;
    }
    return keys;
  }
}
