package dev.bylaw.profile;

import dev.bylaw.diagnostic.DiagnosticCode;
import dev.bylaw.diagnostic.DiagnosticSeverity;

/** The kinds of diagnostic that profiles yield. */
public enum ProfileCode implements DiagnosticCode {
  /** The file is not one profile: empty, several documents, or no object. */
  NOT_A_PROFILE("B0501"),
  /** A key that is not known there. */
  UNKNOWN_KEY("B0502"),
  /** A key that must be there is missing. */
  MISSING_KEY("B0503"),
  /** A value of another type than the one expected. */
  WRONG_TYPE("B0504"),
  /** An explicit null. */
  NULL_VALUE("B0505"),
  /** An empty text, list or block, which could mean all or nothing. */
  EMPTY_VALUE("B0506"),
  /** A text that is none of those accepted. */
  UNKNOWN_VALUE("B0507"),
  /** Something that the language describes and this version does not have yet. */
  NOT_YET("B0508"),
  /** A name that cannot name an instance. */
  INVALID_INSTANCE_NAME("B0509"),
  /** An entry that uses no rule. */
  UNKNOWN_RULE("B0510"),
  /** A parameter that no used rule has. */
  UNKNOWN_PARAMETER("B0511"),
  /** A value that a parameter does not accept. */
  INVALID_PARAMETER("B0512"),
  /** A parameter that has neither a default nor a value. */
  MISSING_PARAMETER("B0513"),
  /** A second entry for an instance that does not say so. */
  OVERRIDE_MISSING("B0514"),
  /** An override of an instance that no earlier entry makes. */
  NOTHING_TO_OVERRIDE("B0515"),
  /** A parent that is neither bundled nor a readable file. */
  UNKNOWN_PARENT("B0516"),
  /** A profile that extends itself, directly or not. */
  PARENT_CYCLE("B0517"),
  /** A selector that the binding refuses, as an unknown kind. */
  INVALID_MATCH("B0518"),
  /** An exclusion that the author of an object can bring about himself. */
  SELF_EXCLUSION("B0519", DiagnosticSeverity.WARNING);

  private final String code;
  private final DiagnosticSeverity severity;

  ProfileCode(String code) {
    this(code, DiagnosticSeverity.ERROR);
  }

  ProfileCode(String code, DiagnosticSeverity severity) {
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
