package dev.bylaw.profile;

import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.stream.Collectors;

/** Says in words which values of a configuration file a type accepts. */
final class TypeWords {
  private TypeWords() {}

  static String accepted(Type type) {
    return "accepted: " + words(type);
  }

  /** Tells whether a type is written as a text, which YAML may take for something else. */
  static boolean isText(Type type) {
    if (type instanceof UnionType union) {
      return union.alternatives().stream().anyMatch(TypeWords::isText);
    }
    return type instanceof LiteralType
        || (type instanceof ScalarType scalar
            && (scalar == ScalarType.STRING || scalar.isDomainScalar()));
  }

  private static String words(Type type) {
    Type present = OptionalType.unwrap(type);
    if (present instanceof ScalarType scalar) {
      return scalar(scalar);
    }
    if (present instanceof ListType list) {
      return "a list, each element " + words(list.element());
    }
    if (present instanceof SetType set) {
      return "a list without repetitions, each element " + words(set.element());
    }
    if (present instanceof MapType map) {
      return "an object, each value " + words(map.value());
    }
    if (present instanceof RecordType record) {
      return "an object with "
          + record.fields().stream().map(TypeWords::field).collect(Collectors.joining(", "));
    }
    if (present instanceof UnionType union) {
      return union(union);
    }
    return present == JsonType.JSON ? "any value" : present.toString();
  }

  private static String union(UnionType union) {
    boolean choice = union.alternatives().stream().allMatch(LiteralType.class::isInstance);
    return choice
        ? "one of "
            + union.alternatives().stream().map(Type::toString).collect(Collectors.joining(", "))
        : union.alternatives().stream().map(TypeWords::words).collect(Collectors.joining(" or "));
  }

  private static String field(Field field) {
    return field.name() + (field.type() instanceof OptionalType ? " (optional)" : "");
  }

  private static String scalar(ScalarType type) {
    return switch (type) {
      case BOOL -> "true or false";
      case INT -> "an integer";
      case FLOAT -> "a number";
      case STRING -> "a text";
      case QUANTITY -> "a quantity in quotes, as \"4Gi\" or \"500m\"";
      case DURATION -> "a duration, as \"1h30m\"";
      case INSTANT -> "an instant in quotes, as \"2027-01-31T12:00:00Z\"";
      case VERSION -> "a version in quotes, as \"1.30\"";
      case CIDR -> "an address block in quotes, as \"10.0.0.0/8\"";
      case IMAGE -> "an image, as \"ghcr.io/acme/app:1.2\"";
      case REGEX -> "a regular expression in RE2's syntax, as 'v[0-9]+'";
    };
  }
}
