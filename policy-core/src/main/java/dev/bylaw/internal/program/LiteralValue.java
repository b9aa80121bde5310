package dev.bylaw.internal.program;

import dev.bylaw.type.ScalarType;

/** The value of a literal. */
public sealed interface LiteralValue {
  /**
   * True or false.
   *
   * @param value the value
   */
  record Bool(boolean value) implements LiteralValue {}

  /**
   * An integer.
   *
   * @param value the value
   */
  record Int(long value) implements LiteralValue {}

  /**
   * A floating point number.
   *
   * @param value the value
   */
  record FloatingPoint(double value) implements LiteralValue {}

  /**
   * A string.
   *
   * @param value the value
   */
  record Text(String value) implements LiteralValue {}

  /**
   * A domain scalar.
   *
   * @param type its type, for which {@link ScalarType#isDomainScalar} holds
   * @param text its text, which parses
   */
  record Scalar(ScalarType type, String text) implements LiteralValue {}

  /** The literal absent. */
  record Absent() implements LiteralValue {}
}
