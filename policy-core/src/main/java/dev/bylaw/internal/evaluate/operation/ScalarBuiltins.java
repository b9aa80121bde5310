package dev.bylaw.internal.evaluate.operation;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.ScalarValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.scalar.Cidr;
import dev.bylaw.scalar.ImageReference;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Members and methods of domain scalars. */
public final class ScalarBuiltins {
  private ScalarBuiltins() {}

  /** Calls a member or method of a scalar that is present. */
  public static Value call(Builtin builtin, Value subject) {
    if (subject instanceof ScalarValue scalar) {
      if (scalar.value() instanceof ImageReference image) {
        return image(builtin, image);
      }
      if (scalar.value() instanceof Cidr cidr && builtin == Builtin.CIDR_PREFIX) {
        return IntValue.of(cidr.prefix());
      }
      if (scalar.value() instanceof Instant instant) {
        return instant(builtin, instant);
      }
    }
    throw EvaluationFailure.internal(builtin + " on another type");
  }

  private static Value image(Builtin builtin, ImageReference image) {
    return switch (builtin) {
      case IMAGE_REGISTRY -> StringValue.of(image.registry());
      case IMAGE_REPOSITORY -> StringValue.of(image.repository());
      case IMAGE_TAG -> optional(image.tag());
      case IMAGE_DIGEST -> optional(image.digest());
      default -> throw EvaluationFailure.internal(builtin + " on an image");
    };
  }

  private static Value optional(Optional<String> text) {
    return text.isPresent() ? StringValue.of(text.get()) : AbsentValue.LITERAL;
  }

  private static Value instant(Builtin builtin, Instant instant) {
    var utc = instant.atOffset(ZoneOffset.UTC);
    return switch (builtin) {
      case INSTANT_HOUR -> IntValue.of(utc.getHour());
      case INSTANT_WEEKDAY -> IntValue.of(utc.getDayOfWeek().getValue());
      default -> throw EvaluationFailure.internal(builtin + " on an instant");
    };
  }
}
