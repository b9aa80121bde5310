package dev.bylaw.dsl.internal.parse;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.syntax.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What a text says.
 *
 * @param file what could be read of it; empty if the text exceeds a limit
 * @param diagnostics the syntax errors, in the order of their places
 */
public record ParseResult(Optional<SourceFile> file, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
