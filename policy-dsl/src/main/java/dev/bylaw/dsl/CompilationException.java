package dev.bylaw.dsl;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.source.LineColumn;
import java.util.List;
import java.util.stream.Collectors;

/** Policies that cannot be used, with everything that is wrong with them. */
public final class CompilationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /**
   * Makes an exception whose message lists all errors.
   *
   * @param diagnostics errors and warnings, of which at least one is an error
   */
  public CompilationException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream()
        .filter(Diagnostic::isError)
        .map(CompilationException::describe)
        .collect(Collectors.joining(System.lineSeparator())));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns everything that was found.
   *
   * @return errors and warnings; empty after the exception was serialised
   */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> known = diagnostics;
    return known == null ? List.of() : known;
  }

  private static String describe(Diagnostic diagnostic) {
    LineColumn at =
        diagnostic.primary().source().position(diagnostic.primary().span().start());
    String hint = diagnostic.primary().text();
    return diagnostic.primary().source().name() + ":" + at + ": error["
        + diagnostic.code().code() + "]: " + diagnostic.message()
        + (hint.isEmpty() ? "" : " (" + hint + ")");
  }
}
