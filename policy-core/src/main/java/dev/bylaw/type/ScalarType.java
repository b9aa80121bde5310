package dev.bylaw.type;

import java.util.Locale;
import java.util.Optional;

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

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
