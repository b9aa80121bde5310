package dev.bylaw.type;

import dev.bylaw.scalar.Cidr;
import dev.bylaw.scalar.GoDuration;
import dev.bylaw.scalar.ImageReference;
import dev.bylaw.scalar.Numerals;
import dev.bylaw.scalar.Quantity;
import dev.bylaw.scalar.Regex;
import dev.bylaw.scalar.Rfc3339;
import dev.bylaw.scalar.Version;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The types without parts: JSON's own, and the domain scalars, which are written as strings. */
public enum ScalarType implements Type {
  /** True or false. */
  BOOL(false),
  /** A 64 bit integer; overflow is an error. */
  INT(false),
  /** A finite double. */
  FLOAT(false),
  /** A text, compared by code points. */
  STRING(false),
  /** A Kubernetes quantity, as {@code 500m} or {@code 4Gi}. */
  QUANTITY(true),
  /** A Go duration, as {@code 1h30m}. */
  DURATION(true),
  /** An RFC 3339 instant. */
  INSTANT(true),
  /** One to three numbers and an optional pre-release. */
  VERSION(true),
  /** An address block. */
  CIDR(true),
  /** A container image reference in normal form. */
  IMAGE(true),
  /** An RE2 regular expression. */
  REGEX(true);

  private final boolean domainScalar;

  ScalarType(boolean domainScalar) {
    this.domainScalar = domainScalar;
  }

  /**
   * Finds the scalar type of a name.
   *
   * @param name the name as policies write it, as {@code quantity}
   * @return the type, or empty
   */
  public static Optional<ScalarType> named(String name) {
    for (ScalarType type : values()) {
      if (type.toString().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether values of the type are written as strings that have to parse.
   *
   * @return true for quantity to regex
   */
  public boolean isDomainScalar() {
    return domainScalar;
  }

  /**
   * Tells whether {@code <} and its like compare values of the type.
   *
   * @return true for all but bool, image, cidr and regex
   */
  public boolean isOrdered() {
    return this != BOOL && this != CIDR && this != IMAGE && this != REGEX;
  }

  /**
   * Parses a text as a value of the type.
   *
   * @param text the text, as {@code true}, {@code 10} or {@code 4Gi}
   * @return a {@code Boolean}, {@code Long}, {@code Double}, {@code String} or {@code Instant}, or
   *     the class of {@code dev.bylaw.scalar} for the type; empty if the text is none of the type
   */
  public Optional<?> parse(String text) {
    return switch (this) {
      case BOOL ->
        text.equals("true") || text.equals("false")
            ? Optional.of(text.equals("true"))
            : Optional.empty();
      case INT -> {
        OptionalLong number = Numerals.parseInt(text);
        yield number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
      }
      case FLOAT -> {
        OptionalDouble number = Numerals.parseFloat(text);
        yield number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
      }
      case STRING -> Optional.of(text);
      case QUANTITY -> Quantity.parse(text);
      case DURATION -> GoDuration.parse(text);
      case INSTANT -> Rfc3339.parse(text);
      case VERSION -> Version.parse(text);
      case CIDR -> Cidr.parse(text);
      case IMAGE -> ImageReference.parse(text);
      case REGEX -> Regex.parse(text);
    };
  }

  /**
   * Tells whether a text is a value of the type.
   *
   * @param text the text
   * @return whether {@link #parse} yields a value
   */
  public boolean parses(String text) {
    return parse(text).isPresent();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
