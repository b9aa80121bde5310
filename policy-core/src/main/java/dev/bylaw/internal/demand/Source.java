package dev.bylaw.internal.demand;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a value may come from: the parts of documents that it may be, and, where a rule computes it
 * from such parts, the sources of what it contains. A value without any is of no document.
 *
 * @param parts what it may be of documents
 * @param fields of a computed record, the sources of its fields
 * @param element of a computed list, set or map, the source of its elements
 * @param text the text that it certainly is, if that is known
 */
record Source(
    Set<Demand> parts,
    Map<String, Source> fields,
    Optional<Source> element,
    Optional<String> text) {
  static final Source NONE = new Source(Set.of(), Map.of(), Optional.empty(), Optional.empty());

  static Source of(Set<Demand> parts) {
    return new Source(parts, Map.of(), Optional.empty(), Optional.empty());
  }

  static Source text(String text) {
    return new Source(Set.of(), Map.of(), Optional.empty(), Optional.of(text));
  }

  static Source record(Map<String, Source> fields) {
    return new Source(Set.of(), fields, Optional.empty(), Optional.empty());
  }

  static Source collection(Source element) {
    return new Source(Set.of(), Map.of(), Optional.of(element), Optional.empty());
  }

  /** Returns the source of a value that comes from here or from there. */
  Source or(Source other) {
    if (equals(other)) {
      return this;
    }
    Set<Demand> allParts = new LinkedHashSet<>(parts);
    allParts.addAll(other.parts);
    Map<String, Source> allFields = new LinkedHashMap<>(fields);
    other.fields.forEach((name, source) -> allFields.merge(name, source, Source::or));
    Optional<Source> anyElement =
        element.map(own -> other.element.map(own::or).orElse(own)).or(() -> other.element);
    return new Source(allParts, allFields, anyElement, Optional.empty());
  }

  /** Reads a field. */
  Source field(String name) {
    return below(part -> part.field(name)).or(fields.getOrDefault(name, NONE));
  }

  /** Reads the value of a key. */
  Source entry(String key) {
    return below(part -> part.entry(key)).or(contents());
  }

  /** Reads all keys and values. */
  Source entries() {
    return below(Demand::entries).or(contents());
  }

  /** Reads all elements. */
  Source elements() {
    return below(Demand::element).or(contents());
  }

  /** Reads everything. */
  void whole() {
    parts.forEach(Demand::whole);
    fields.values().forEach(Source::whole);
    element.ifPresent(Source::whole);
  }

  private Source contents() {
    return element.orElse(NONE);
  }

  private Source below(Function<Demand, Demand> step) {
    if (parts.isEmpty()) {
      return NONE;
    }
    Set<Demand> below = new LinkedHashSet<>();
    parts.forEach(each -> below.add(step.apply(each)));
    return of(below);
  }
}
