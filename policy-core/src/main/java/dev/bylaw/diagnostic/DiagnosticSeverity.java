package dev.bylaw.diagnostic;

/** How serious a diagnostic is. */
public enum DiagnosticSeverity {
  /** What it is about cannot be used. */
  ERROR,
  /** It can be used, and is probably not what was meant. */
  WARNING
}
