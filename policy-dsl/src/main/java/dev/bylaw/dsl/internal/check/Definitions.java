package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.declare.DeclarationTable;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The functions and constants that have been checked, and those of libraries. */
final class Definitions {
  private final DeclarationTable table;
  private final Map<DeclarationId, Declaration> checked = new LinkedHashMap<>();

  Definitions(DeclarationTable table) {
    this.table = table;
  }

  void add(Declaration declaration) {
    checked.put(declaration.id(), declaration);
  }

  Optional<Declaration> find(DeclarationId id) {
    Declaration own = checked.get(id);
    return own == null ? table.ofLibrary(id) : Optional.of(own);
  }

  Map<DeclarationId, Declaration> checked() {
    return checked;
  }
}
