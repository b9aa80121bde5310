package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.Assignability;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;

/** Makes a value fit where a type is expected, or says why it does not. */
final class Coercion {
  private final Reporter reporter;

  Coercion(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Returns the value as the expected type, which may be absent only if that type may. */
  Expression fit(Expression value, Type expected) {
    Type actual = value.type();
    if (Types.isErroneous(actual) || Types.isErroneous(OptionalType.unwrap(expected))) {
      return value;
    }
    if (Assignability.isAssignable(actual, expected)) {
      return Types.needsWidening(actual, expected)
          ? new Expression.Widen(value, ScalarType.FLOAT, value.span())
          : value;
    }
    if (Assignability.isAssignable(OptionalType.unwrap(actual), expected)) {
      mayBeAbsent(value);
    } else {
      reporter.report(
          CheckCode.TYPE_MISMATCH,
          value.span(),
          "expected '" + expected + "', not '" + actual + "'",
          hint(actual, expected));
    }
    return Erroneous.at(value.span());
  }

  /** Returns a value that is present, or reports that it may be absent. */
  Expression present(Expression value) {
    if (Types.mayBeAbsent(value.type())) {
      mayBeAbsent(value);
      return Erroneous.at(value.span());
    }
    return value;
  }

  private void mayBeAbsent(Expression value) {
    Type type = OptionalType.unwrap(value.type());
    if (type == NothingType.NOTHING) {
      reporter.report(
          CheckCode.MAY_BE_ABSENT, value.span(), "a value is needed here, not 'absent'");
      return;
    }
    String hint = type == ScalarType.BOOL
        ? "write '== true', '== false' or '?? …'"
        : "give a default with '??', or ask 'is present' before";
    reporter.report(CheckCode.MAY_BE_ABSENT, value.span(), "this may be absent", hint);
  }

  private static String hint(Type actual, Type expected) {
    Type wanted = OptionalType.unwrap(expected);
    Type given = OptionalType.unwrap(actual);
    if (Types.isJson(given)) {
      return "ask what it is with 'is' first";
    }
    if (wanted instanceof ScalarType scalar && scalar.isDomainScalar() && Types.isText(given)) {
      return scalar == ScalarType.REGEX
          ? "a regex is a literal, a constant or a parameter"
          : "parse it with '" + scalar + "(…)'";
    }
    if (wanted instanceof ScalarType scalar && scalar.isDomainScalar() && given == ScalarType.INT) {
      return "write it in quotes";
    }
    if (wanted == ScalarType.STRING) {
      return "write \"${…}\" to make a text of it";
    }
    return "";
  }
}
