package dev.bylaw.dsl;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.library.Library;
import java.util.List;
import java.util.Optional;

/**
 * What became of sources. Immutable.
 *
 * @param library the library; empty if there is an error
 * @param diagnostics errors and warnings of all sources, in the order of the sources and then of
 *     their places
 */
public record Compilation(Optional<Library> library, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public Compilation {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns the errors alone.
   *
   * @return the diagnostics that prevent use
   */
  public List<Diagnostic> errors() {
    return diagnostics.stream().filter(Diagnostic::isError).toList();
  }

  /**
   * Returns the library or fails.
   *
   * @return the library
   * @throws CompilationException if there is an error; it holds all diagnostics
   */
  public Library orThrow() throws CompilationException {
    if (library.isEmpty()) {
      throw new CompilationException(diagnostics);
    }
    return library.get();
  }
}
