package dev.bylaw.diagnostic;

import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;

/**
 * One thing to say about a policy or a configuration file. Immutable.
 *
 * @param code the kind of diagnostic
 * @param message what is wrong, in one sentence that begins in lower case unless with a name,
 *     without a final period; names and texts of the user stand in single quotes
 * @param primary where it is wrong; its text is the hint that stands beside the caret, as
 *     {@code did you mean 'runAsNonRoot'?}
 * @param secondary other places that explain it, as the first declaration of a duplicate
 */
public record Diagnostic(
    DiagnosticCode code, String message, Label primary, List<Label> secondary) {
  /** Copies the list. */
  public Diagnostic {
    secondary = List.copyOf(secondary);
  }

  /**
   * Makes a diagnostic without secondary places.
   *
   * @param code the kind
   * @param source the source it is about
   * @param span the range to underline
   * @param message what is wrong
   * @param hint what to do about it, or empty
   * @return the diagnostic
   */
  public static Diagnostic of(
      DiagnosticCode code, SourceText source, Span span, String message, String hint) {
    return new Diagnostic(code, message, new Label(source, span, hint), List.of());
  }

  /**
   * Tells whether this diagnostic prevents use.
   *
   * @return true for errors, false for warnings
   */
  public boolean isError() {
    return code.severity() == DiagnosticSeverity.ERROR;
  }
}
