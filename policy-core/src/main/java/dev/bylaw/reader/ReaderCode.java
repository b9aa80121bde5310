package dev.bylaw.reader;

import dev.bylaw.diagnostic.DiagnosticCode;

/** The kinds of error that reading JSON and YAML yields. */
public enum ReaderCode implements DiagnosticCode {
  /** The input is longer than {@link Limits#bytes}. */
  INPUT_TOO_LONG("B0701"),
  /** The bytes are no text in the encoding that the byte order mark or its absence tells. */
  MALFORMED_ENCODING("B0702"),
  /** A control character where none may stand. */
  CONTROL_CHARACTER("B0703"),
  /** The text is not JSON. */
  JSON_SYNTAX("B0704"),
  /** The text is not YAML. */
  YAML_SYNTAX("B0705"),
  /** A key stands twice in an object. */
  DUPLICATE_KEY("B0706"),
  /** Nested more deeply than {@link Limits#depth}. */
  TOO_DEEP("B0707"),
  /** More values than {@link Limits#expandedNodes}. */
  TOO_MANY_NODES("B0708"),
  /** A key or value longer than {@link Limits#scalarLength}, or a number of too many digits. */
  SCALAR_TOO_LONG("B0709"),
  /** A document that Kubernetes' tools would drop without a word. */
  DROPPED_TEXT("B0710"),
  /** A key that is no string and does not become one. */
  UNUSABLE_KEY("B0711"),
  /** A number that is not finite. */
  NUMBER_NOT_FINITE("B0712"),
  /** An alias of nothing, or of what contains it. */
  UNUSABLE_ALIAS("B0713"),
  /** A merge key whose value is no object. */
  UNUSABLE_MERGE("B0714"),
  /** A value that its tag does not allow. */
  TAG_MISMATCH("B0715"),
  /** A YAML directive, which Kubernetes' tools refuse. */
  DIRECTIVE("B0716"),
  /** An escape of half a surrogate pair, which stands for no character. */
  LONE_SURROGATE("B0717");

  private final String code;

  ReaderCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
