package dev.bylaw;

import dev.bylaw.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A policy set cannot be built. Holds all that is wrong, not the first of it alone. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  /**
   * Makes the exception.
   *
   * @param diagnostics what is wrong
   */
  public ConfigurationException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(ConfigurationException::line).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  private static String line(Diagnostic diagnostic) {
    String hint = diagnostic.primary().text();
    return "error["
        + diagnostic.code().code()
        + "]: "
        + diagnostic.message()
        + (hint.isEmpty() ? "" : " (" + hint + ")");
  }

  /**
   * Returns what is wrong.
   *
   * @return all diagnostics, at least one of them an error
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
