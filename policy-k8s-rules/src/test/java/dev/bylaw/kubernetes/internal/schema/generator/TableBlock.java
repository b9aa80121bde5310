package dev.bylaw.kubernetes.internal.schema.generator;

import dev.bylaw.kubernetes.internal.schema.AvailabilitySyntax;
import dev.bylaw.kubernetes.internal.schema.KindFacts;
import dev.bylaw.kubernetes.internal.schema.Scope;
import dev.bylaw.kubernetes.internal.schema.ServedVersion;
import dev.bylaw.kubernetes.internal.schema.TableEntry;
import dev.bylaw.kubernetes.internal.schema.TypeTable;
import dev.bylaw.type.Availability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A type as the table writes it.
 *
 * @param fields the lines of its fields, by name
 */
record TableBlock(
    String name,
    Optional<KindFacts> kind,
    Availability availability,
    SortedMap<String, String> fields) {

  /** Takes a type of a table that was written by hand. */
  static TableBlock of(TableEntry entry) {
    SortedMap<String, String> fields = new TreeMap<>();
    entry
        .fieldLines()
        .lines()
        .forEach(line -> fields.put(line.strip().substring(0, line.strip().indexOf(' ')), line));
    return new TableBlock(entry.name(), entry.kind(), entry.availability(), fields);
  }

  /**
   * Adds what another block says of the same type; its fields replace those that are here.
   *
   * @throws IllegalArgumentException if both have an API version, or another scope
   */
  TableBlock with(TableBlock more) {
    SortedMap<String, String> all = new TreeMap<>(fields);
    all.putAll(more.fields());
    return new TableBlock(
        name, kind.map(own -> join(own, more)), join(availability, more.availability()), all);
  }

  private static KindFacts join(KindFacts own, TableBlock more) {
    KindFacts other = more.kind().orElseThrow();
    List<ServedVersion> served = new ArrayList<>(own.served());
    served.addAll(other.served());
    if (served.stream().map(ServedVersion::apiVersion).distinct().count() < served.size()) {
      throw new IllegalArgumentException(more.name() + " has a version that is known already");
    }
    served.sort(Comparator.comparing(ServedVersion::apiVersion));
    boolean scopesAgree = own.scope() == Scope.NONE || own.scope() == other.scope();
    if (!scopesAgree) {
      throw new IllegalArgumentException(more.name() + " is " + own.scope());
    }
    return new KindFacts(own.kind(), other.scope(), own.stored() || other.stored(), served);
  }

  private static Availability join(Availability a, Availability b) {
    Availability first = a.presentFrom().compareTo(b.presentFrom()) <= 0 ? a : b;
    Availability last = a.presentUntil().compareTo(b.presentUntil()) >= 0 ? a : b;
    return new Availability(
        first.absentUntil(), first.presentFrom(), last.presentUntil(), last.absentFrom());
  }

  /** Writes the type. */
  void write(StringBuilder out) {
    out.append(kind.isPresent() ? "kind " : "type ").append(name).append(' ');
    kind.ifPresent(facts -> out.append(TypeTable.format(facts.kind()))
        .append(' ')
        .append(facts.scope())
        .append(facts.stored() ? " stored " : " transient "));
    out.append(AvailabilitySyntax.format(availability)).append('\n');
    kind.ifPresent(facts -> facts
        .served()
        .forEach(each -> out.append("  served ")
            .append(each.apiVersion())
            .append(' ')
            .append(each.range())
            .append('\n')));
    fields.values().forEach(line -> out.append(line).append('\n'));
  }
}
