package dev.bylaw.dsl.mutation;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.dsl.mutation.report.MutantFate;
import dev.bylaw.dsl.mutation.report.MutantResult;
import dev.bylaw.dsl.mutation.report.MutationReport;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The changes that may survive, as a file lists them: a YAML list whose entries have the keys
 * {@code declaration}, {@code operator}, {@code from}, {@code to} and {@code reason}, all of them
 * texts. Immutable.
 *
 * @param entries the changes
 */
public record AcceptedSurvivors(List<AcceptedSurvivor> entries) {
  /** No changes. */
  public static final AcceptedSurvivors NONE = new AcceptedSurvivors(List.of());

  private static final List<String> KEYS =
      List.of("declaration", "operator", "from", "to", "reason");

  /** Copies the list. */
  public AcceptedSurvivors {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file.
   *
   * @param source its text
   * @return what it lists
   * @throws InvalidAcceptanceException if it is no such list, or an entry has no reason
   */
  public static AcceptedSurvivors read(SourceText source) throws InvalidAcceptanceException {
    ReadResult read = DocumentReader.yaml(source, Limits.DEFAULT);
    if (!read.complete()) {
      throw new InvalidAcceptanceException(
          source,
          read.problems().get(0).primary().span(),
          read.problems().get(0).message());
    }
    List<AcceptedSurvivor> entries = new ArrayList<>();
    if (read.documents().size() == 1 && read.documents().get(0).root() instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        entries.add(entry(source, list.element(i)));
      }
      return new AcceptedSurvivors(entries);
    }
    throw new InvalidAcceptanceException(
        source,
        read.documents().isEmpty() ? Span.NONE : read.documents().get(0).root().span(),
        "expected a list of accepted survivors");
  }

  private static AcceptedSurvivor entry(SourceText source, Node node)
      throws InvalidAcceptanceException {
    if (!(node instanceof ObjectNode object)) {
      throw new InvalidAcceptanceException(
          source, node.span(), "expected an object with " + String.join(", ", KEYS));
    }
    Set<String> unknown = new TreeSet<>(object.keys());
    KEYS.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new InvalidAcceptanceException(
          source,
          node.span(),
          "unknown key '" + unknown.iterator().next() + "'; there are " + String.join(", ", KEYS));
    }
    return new AcceptedSurvivor(
        text(source, object, "declaration"),
        text(source, object, "operator"),
        text(source, object, "from"),
        text(source, object, "to"),
        reason(source, object));
  }

  private static String reason(SourceText source, ObjectNode object)
      throws InvalidAcceptanceException {
    String reason = text(source, object, "reason").strip();
    if (reason.isEmpty()) {
      throw new InvalidAcceptanceException(
          source, object.span(), "'reason' is empty: say why no test needs to notice the change");
    }
    return reason;
  }

  private static String text(SourceText source, ObjectNode object, String key)
      throws InvalidAcceptanceException {
    if (object.get(key) instanceof StringNode text) {
      return text.value();
    }
    throw new InvalidAcceptanceException(source, object.span(), "'" + key + "' must be a text");
  }

  /**
   * Lists the changes that no test notices and no entry accepts.
   *
   * @param report what became of the changes
   * @return those that survived, or were not evaluated, without an entry
   */
  public List<MutantResult> unexplained(MutationReport report) {
    return report.results().stream()
        .filter(each -> each.fate() != MutantFate.KILLED)
        .filter(each -> entries.stream().noneMatch(entry -> entry.is(each.mutant())))
        .toList();
  }

  /**
   * Lists the entries that are no longer true.
   *
   * @param report what became of the changes
   * @return those of whose change there is none that survived
   */
  public List<AcceptedSurvivor> stale(MutationReport report) {
    return entries.stream()
        .filter(entry -> report.results().stream()
            .noneMatch(each -> each.fate() != MutantFate.KILLED && entry.is(each.mutant())))
        .toList();
  }
}
