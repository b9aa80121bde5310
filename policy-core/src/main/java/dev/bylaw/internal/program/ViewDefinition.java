package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import java.util.List;

/**
 * A view: a part that sits at different places in different kinds.
 *
 * @param type the type of the part
 * @param entries the kinds and where the part sits in them
 * @param everywhere whether it is also looked for by structure where types are not known
 */
public record ViewDefinition(
    DeclarationId id,
    Documentation documentation,
    RecordType type,
    List<Entry> entries,
    boolean everywhere,
    String source,
    Span span)
    implements Declaration {
  public ViewDefinition {
    entries = List.copyOf(entries);
  }

  /**
   * Where the part sits in a kind.
   *
   * @param kind the kind
   * @param path the way from the object's root; empty for the object itself
   */
  public record Entry(KindName kind, List<ViewStep> path) {
    public Entry {
      path = List.copyOf(path);
    }
  }
}
