package dev.bylaw.binding;

import dev.bylaw.type.RecordType;
import java.util.List;

/** What a binding knows under a type's name. */
public sealed interface TypeLookup {
  /**
   * The name is a type.
   *
   * @param type the type
   */
  record Found(RecordType type) implements TypeLookup {}

  /**
   * Several groups have a kind of this name; an import chooses.
   *
   * @param imports what can be imported, as {@code events.k8s.io/v1}
   */
  record Ambiguous(List<String> imports) implements TypeLookup {
    /** Copies the list. */
    public Ambiguous {
      imports = List.copyOf(imports);
    }
  }

  /** There is no such type. */
  record Unknown() implements TypeLookup {}
}
