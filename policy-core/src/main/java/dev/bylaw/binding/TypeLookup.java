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

  /**
   * A kind of this name exists, but it has no short name: only an import names it, and policies may
   * use the name for a declaration of their own. So it is with kinds that have no stable version
   * yet: a new release of the platform must not take names away from policies that exist.
   *
   * @param imports what can be imported, as {@code scheduling.k8s.io/v1beta1}
   */
  record ImportOnly(List<String> imports) implements TypeLookup {
    /** Copies the list. */
    public ImportOnly {
      imports = List.copyOf(imports);
    }
  }

  /** There is no such type. */
  record Unknown() implements TypeLookup {}
}
