package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import org.antlr.v4.runtime.Token;

/** Reads numbers. */
final class Numbers {
  private final SyntaxErrors errors;

  Numbers(SyntaxErrors errors) {
    this.errors = errors;
  }

  long integer(Token token) {
    return parse(token, "");
  }

  /** Reads a number behind a minus sign: there is one more of these. */
  long negated(Token token) {
    return parse(token, "-");
  }

  double floatingPoint(Token token) {
    double value = Double.parseDouble(digits(token));
    if (Double.isInfinite(value)) {
      outOfRange(token, "the largest float is " + Double.MAX_VALUE);
      return 0;
    }
    return value;
  }

  private long parse(Token token, String sign) {
    try {
      return Long.parseLong(sign + digits(token));
    } catch (NumberFormatException outOfRange) {
      outOfRange(token, "ints go from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE + " (64 bits)");
      return 0;
    }
  }

  private void outOfRange(Token token, String hint) {
    errors.add(SyntaxCode.INVALID_NUMBER, Tokens.span(token), "this number is out of range", hint);
  }

  private static String digits(Token token) {
    return token.getText().replace("_", "");
  }
}
