package dev.bylaw.dsl.internal.parse.error;

import dev.bylaw.diagnostic.DiagnosticCode;

/** The kinds of syntax errors. */
public enum SyntaxCode implements DiagnosticCode {
  /** A text exceeds a limit of size. */
  FILE_TOO_LARGE("B0001"),
  /** Something is nested too deeply. */
  NESTED_TOO_DEEPLY("B0002"),
  /** A character that the language does not use. */
  UNKNOWN_CHARACTER("B0003"),
  /** A string has no end. */
  UNCLOSED_STRING("B0004"),
  /** An interpolation has no end. */
  UNCLOSED_INTERPOLATION("B0005"),
  /** A backslash before a character that cannot be escaped. */
  INVALID_ESCAPE("B0006"),
  /** A number that is out of range or ill-formed. */
  INVALID_NUMBER("B0007"),
  /** A string in quotes of another language. */
  FOREIGN_QUOTES("B0008"),
  /** Something else was expected. */
  UNEXPECTED("B0010"),
  /** A declaration was expected. */
  EXPECTED_DECLARATION("B0011"),
  /** A statement was expected. */
  EXPECTED_STATEMENT("B0012"),
  /** A bracket that is never closed. */
  UNCLOSED_BRACKET("B0013"),
  /** A bracket that closes nothing, or another bracket. */
  UNMATCHED_BRACKET("B0014"),
  /** A reserved word as a name. */
  RESERVED_WORD("B0015"),
  /** An operator of another language. */
  FOREIGN_OPERATOR("B0016"),
  /** A comparison of a comparison. */
  CHAINED_COMPARISON("B0017"),
  /** A finding without a message. */
  MISSING_MESSAGE("B0018"),
  /** Nothing between two commas. */
  MISSING_ELEMENT("B0019"),
  /** A file does not say its package. */
  MISSING_PACKAGE("B0020"),
  /** A package name that cannot be one. */
  INVALID_PACKAGE_NAME("B0021"),
  /** An import after a declaration. */
  MISPLACED_IMPORT("B0022"),
  /** An import that does not say what it imports. */
  IMPORT_WITHOUT_NAMES("B0023"),
  /** A statement outside a rule, or a declaration inside one. */
  MISPLACED("B0024"),
  /** An interpolation where a plain string is needed. */
  INTERPOLATION_NOT_ALLOWED("B0025"),
  /** Names and other keys in the same braces. */
  MIXED_KEYS("B0026"),
  /** A quantifier or conditional as an operand without parentheses. */
  NEEDS_PARENTHESES("B0027");

  private final String code;

  SyntaxCode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
