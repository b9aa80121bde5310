package dev.bylaw.dsl.internal.typing;

import dev.bylaw.type.ScalarType;

/** What to tell who wrote a text that is no scalar of the type expected. */
public final class ScalarLiterals {
  private ScalarLiterals() {}

  /** Says what a text of the type looks like; empty where every text is one. */
  public static String accepted(ScalarType type) {
    return switch (type) {
      case BOOL -> "write true or false";
      case INT -> "a whole number of 64 bits, as 10 or -3";
      case FLOAT -> "a number, as 1.5";
      case STRING -> "";
      case QUANTITY -> "a number with an optional suffix, as 500m, 4Gi or 1e3";
      case DURATION -> "numbers with units, as 300ms, 1h30m";
      case INSTANT -> "an RFC 3339 time, as 2026-01-05T10:00:00Z";
      case VERSION -> "one to three numbers, as 1.25, v1.30.1 or 2.0.0-rc.1";
      case CIDR -> "an address or block, as 10.0.0.0/8 or fd00::/8";
      case IMAGE -> "an image reference, as ghcr.io/acme/app:1.2";
      case REGEX -> "RE2 syntax, without look-around or back-references, of limited size";
    };
  }
}
