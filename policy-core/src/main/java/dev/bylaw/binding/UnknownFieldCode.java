package dev.bylaw.binding;

import dev.bylaw.diagnostic.DiagnosticCode;
import dev.bylaw.diagnostic.DiagnosticSeverity;

/** The sorts of {@link UnknownField}. The codes are stable. */
public enum UnknownFieldCode implements DiagnosticCode {
  /** The key differs from a known field by case only. */
  MISCASED("B0620"),
  /**
   * No field of a known name is meant for certain: a misspelling, or a field newer than the types.
   */
  UNKNOWN("B0621");

  private final String code;

  UnknownFieldCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public DiagnosticSeverity severity() {
    return DiagnosticSeverity.WARNING;
  }
}
