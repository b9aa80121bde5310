package dev.bylaw.diagnostic;

/**
 * A kind of diagnostic with a stable code. Each module that reports diagnostics has an enum of its
 * own that implements this; codes are never reused for another meaning.
 */
public interface DiagnosticCode {
  /**
   * Returns the stable code.
   *
   * @return the letter B and four digits, as {@code B0104}
   */
  String code();

  /**
   * Returns how serious a diagnostic of this kind is.
   *
   * @return error, if a code does not say otherwise; warning for lints
   */
  default DiagnosticSeverity severity() {
    return DiagnosticSeverity.ERROR;
  }
}
