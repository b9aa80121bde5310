package dev.bylaw.internal.link;

import dev.bylaw.diagnostic.DiagnosticCode;
import dev.bylaw.diagnostic.DiagnosticSeverity;

/** What can be wrong with a policy set as a whole. */
public enum LinkCode implements DiagnosticCode {
  /** Two libraries have one package. */
  PACKAGE_TWICE("B0580"),
  /** Two libraries bring different bindings. */
  SEVERAL_BINDINGS("B0581"),
  /** No profile was given. */
  NO_PROFILE("B0582"),
  /** Not a single rule is selected. */
  NO_RULES("B0583"),
  /** What selects rules matches none. */
  SELECTS_NOTHING("B0584"),
  /** A required parameter has no value. */
  MISSING_PARAMETER("B0585"),
  /** A rule has no such parameter. */
  UNKNOWN_PARAMETER("B0586"),
  /** A parameter's value is not of its type. */
  INVALID_PARAMETER("B0587"),
  /** A constant of a package cannot be computed. */
  INVALID_CONSTANT("B0588"),
  /** The binding has no such constant, or the text is not of its type. */
  INVALID_SETTING("B0589"),
  /** A host function is not bound. */
  UNBOUND_HOST_FUNCTION("B0590"),
  /** What is bound as a host function has another type than is declared. */
  HOST_FUNCTION_TYPE("B0591"),
  /** No policy declares a host function of the name. */
  UNKNOWN_HOST_FUNCTION("B0592"),
  /** No profile of the name is bundled. */
  UNKNOWN_PROFILE("B0593"),
  /** The policies are used with a version of the platform of which the types know nothing. */
  VERSION_OUT_OF_RANGE("B0594", DiagnosticSeverity.WARNING);

  private final String code;
  private final DiagnosticSeverity severity;

  LinkCode(String code) {
    this(code, DiagnosticSeverity.ERROR);
  }

  LinkCode(String code, DiagnosticSeverity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public DiagnosticSeverity severity() {
    return severity;
  }
}
