package dev.bylaw.dsl.format;

import dev.bylaw.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of formatting a text.
 *
 * @param text the canonical form; empty exactly if the text has a syntax error
 * @param diagnostics the syntax errors, in the order of their places
 */
public record Formatted(Optional<String> text, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public Formatted {
    diagnostics = List.copyOf(diagnostics);
  }
}
