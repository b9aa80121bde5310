package dev.bylaw.internal.program;

import java.util.List;

/**
 * A package: all of its declarations in the order of their names' first appearance.
 *
 * @param name the full name, as {@code pss.baseline}
 * @param declarations its declarations
 */
public record PackageDefinition(String name, List<Declaration> declarations) {
  public PackageDefinition {
    declarations = List.copyOf(declarations);
  }
}
