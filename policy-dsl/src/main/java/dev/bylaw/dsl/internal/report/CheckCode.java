package dev.bylaw.dsl.internal.report;

import dev.bylaw.diagnostic.DiagnosticCode;
import dev.bylaw.diagnostic.DiagnosticSeverity;

/**
 * The codes of the checker: B01xx names, B02xx types, B03xx rules, views and tests, B04xx lints.
 */
public enum CheckCode implements DiagnosticCode {
  /** A package has a second source. */
  PACKAGE_HAS_ANOTHER_SOURCE("B0101"),
  /** An import names a package that does not exist. */
  UNKNOWN_PACKAGE("B0102"),
  /** Packages import each other in a circle. */
  IMPORT_CYCLE("B0103"),
  /** A record has no such field. */
  UNKNOWN_FIELD("B0104"),
  /** A package does not declare an imported name. */
  UNKNOWN_IMPORT("B0105"),
  /** A package declares a name twice, or a file imports what its package declares. */
  DUPLICATE_DECLARATION("B0106"),
  /** A declared or imported name equals a kind's short name. */
  SHADOWS_KIND("B0107"),
  /** A file imports a name twice. */
  DUPLICATE_IMPORT("B0108"),
  /** A name means nothing here. */
  UNKNOWN_NAME("B0109"),
  /** There is no such function. */
  UNKNOWN_FUNCTION("B0110"),
  /** There is no such type. */
  UNKNOWN_TYPE("B0111"),
  /** Several groups have a kind of this name. */
  AMBIGUOUS_TYPE("B0112"),
  /** A type has no such method. */
  UNKNOWN_METHOD("B0113"),
  /** There is no such annotation, or not on this declaration. */
  UNKNOWN_ANNOTATION("B0114"),
  /** An annotation's argument is wrong. */
  ANNOTATION_ARGUMENT("B0115"),
  /** A variable, parameter or field has the name of another. */
  DUPLICATE_NAME("B0116"),
  /** A declaration takes a name that the language or the binding uses. */
  RESERVED_NAME("B0117"),
  /** A test expects a rule that does not exist. */
  UNKNOWN_RULE("B0118"),
  /** A test gives a parameter that no rule has. */
  UNKNOWN_PARAMETER("B0119"),
  /** Functions call each other in a circle. */
  RECURSION("B0120"),
  /** Constants depend on each other in a circle. */
  CONSTANT_CYCLE("B0121"),
  /** A type is defined by itself. */
  TYPE_CYCLE("B0122"),
  /** A name is used as something that it is not. */
  WRONG_SORT_OF_NAME("B0123"),
  /** A rule's id is too long. */
  RULE_ID_TOO_LONG("B0124"),
  /** A part of the language that is not there yet. */
  NOT_SUPPORTED("B0125"),

  /** A value has another type than the one expected. */
  TYPE_MISMATCH("B0201"),
  /** A value that may be absent stands where one is needed. */
  MAY_BE_ABSENT("B0202"),
  /** Both operands of a comparison may be absent. */
  BOTH_MAY_BE_ABSENT("B0203"),
  /** Values of types that have nothing in common are compared. */
  DIFFERENT_TYPES("B0204"),
  /** A literal does not parse as the scalar that is expected. */
  INVALID_LITERAL("B0205"),
  /** A literal is none of the values of an enumeration. */
  UNKNOWN_LITERAL("B0206"),
  /** An operator does not take operands of these types. */
  OPERAND_TYPES("B0207"),
  /** A literal's type is not clear from where it stands. */
  NO_EXPECTED_TYPE("B0208"),
  /** A call has too many or too few arguments. */
  ARGUMENT_COUNT("B0209"),
  /** A record literal lacks a required field. */
  MISSING_FIELD("B0210"),
  /** A literal has a field, key or element twice. */
  DUPLICATE_ENTRY("B0211"),
  /** A binder has one name too many or too few. */
  BINDER_NAMES("B0212"),
  /** What is walked or searched is no collection. */
  NOT_A_COLLECTION("B0213"),
  /** Nothing tells the alternatives of a union apart. */
  INDISTINGUISHABLE_UNION("B0214"),
  /** A type test cannot hold, or cannot be decided. */
  IMPOSSIBLE_TYPE_TEST("B0215"),
  /** A value that may be absent is put into a text. */
  ABSENT_IN_TEXT("B0216"),
  /** A regular expression comes from the input. */
  REGEX_FROM_INPUT("B0217"),
  /** A glob is applied to an image. */
  LIKE_ON_IMAGE("B0218"),
  /** Free-form JSON is used without having been narrowed. */
  JSON_NOT_NARROWED("B0219"),
  /** A type is written with arguments that it does not take, or without those that it needs. */
  TYPE_ARGUMENTS("B0220"),
  /** An optional type stands where absence cannot be. */
  MISPLACED_OPTIONAL("B0221"),
  /** {@code try} stands before something that cannot fail to parse. */
  NOTHING_TO_TRY("B0222"),
  /** A member is used as a method, or a method as a member. */
  MEMBER_OR_METHOD("B0223"),

  /** {@code at} or {@code fix} names a computed value. */
  NOT_A_PLACE("B0301"),
  /** {@code at} or {@code fix} names a place outside the object. */
  PLACE_OUTSIDE_OBJECT("B0302"),
  /** A fix cannot be applied to a place of this type. */
  FIX_OPERATION("B0303"),
  /** A view's path does not exist in its kind. */
  VIEW_PATH("B0304"),
  /** A view's part does not fit its type. */
  VIEW_PART_TYPE("B0305"),
  /** A view names something that is no kind, or one twice. */
  VIEW_ENTRY("B0306"),
  /** A rule is on something that is no kind, view or record type. */
  RULE_TARGET("B0307"),
  /** An operation or {@code was} does not fit the rule. */
  OPERATION("B0308"),
  /** A value that is fixed before evaluation depends on the input. */
  NOT_CONSTANT("B0309"),
  /** An input of a test is wrong. */
  TEST_INPUT("B0310"),
  /** A test is contradictory or has nothing to show. */
  TEST_EXPECTATION("B0311"),
  /** A package has two tests of one name. */
  DUPLICATE_TEST("B0312"),

  /** Where a finding stands depends on which part of its condition holds. */
  AMBIGUOUS_PLACE("B0401", DiagnosticSeverity.WARNING),
  /** A field does not exist in all versions in use. */
  FIELD_NOT_IN_VERSION("B0402", DiagnosticSeverity.WARNING),
  /** A kind does not exist in all versions in use. */
  KIND_NOT_IN_VERSION("B0403", DiagnosticSeverity.WARNING),
  /** A variable is never read. */
  UNUSED_VARIABLE("B0404", DiagnosticSeverity.WARNING),
  /** A parameter is never read. */
  UNUSED_PARAMETER("B0405", DiagnosticSeverity.WARNING),
  /** An import is never used. */
  UNUSED_IMPORT("B0406", DiagnosticSeverity.WARNING),
  /** A condition always has the same value. */
  CONSTANT_CONDITION("B0407", DiagnosticSeverity.WARNING),
  /** A branch can never be reached. */
  UNREACHABLE("B0408", DiagnosticSeverity.WARNING),
  /** A raw string has what would be an interpolation in another. */
  INTERPOLATION_IN_RAW_STRING("B0409", DiagnosticSeverity.WARNING),
  /** A function is never called. */
  UNUSED_FUNCTION("B0410", DiagnosticSeverity.WARNING);

  private final String code;
  private final DiagnosticSeverity severity;

  CheckCode(String code) {
    this(code, DiagnosticSeverity.ERROR);
  }

  CheckCode(String code, DiagnosticSeverity severity) {
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
