package dev.bylaw.internal.binary;

import dev.bylaw.scalar.Cidr;
import dev.bylaw.scalar.GoDuration;
import dev.bylaw.scalar.ImageReference;
import dev.bylaw.scalar.Quantity;
import dev.bylaw.scalar.Regex;
import dev.bylaw.scalar.Rfc3339;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.ScalarType;

/** Whether the text of a literal is one of its domain scalar. */
final class ScalarGrammar {
  private ScalarGrammar() {}

  static boolean parses(ScalarType type, String text) {
    return switch (type) {
      case QUANTITY -> Quantity.parse(text).isPresent();
      case DURATION -> GoDuration.parse(text).isPresent();
      case INSTANT -> Rfc3339.parse(text).isPresent();
      case VERSION -> Version.parse(text).isPresent();
      case CIDR -> Cidr.parse(text).isPresent();
      case IMAGE -> ImageReference.parse(text).isPresent();
      case REGEX -> Regex.parse(text).isPresent();
      case BOOL, INT, FLOAT, STRING -> false;
    };
  }
}
