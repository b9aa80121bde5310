package dev.bylaw.internal.render;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message of constant texts and of values that are shown as they are kept. */
final class PlainMessage {
  /** So long a text has at most 1 KiB in UTF-8, above which messages are cut. */
  private static final int UNITS = 341;

  private final List<Part> parts;

  private PlainMessage(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** A constant, or the value of a path, or the key of an element. */
  private record Part(@Nullable String constant, @Nullable ElementPath path, int keyOf) {
    static Part constant(String text) {
      return new Part(text, null, -1);
    }

    static Part value(ElementPath path) {
      return new Part(null, path, -1);
    }

    static Part key(int element) {
      return new Part(null, null, element);
    }

    @Nullable String text(Recorded recorded) {
      if (constant != null) {
        return constant;
      }
      return path != null
          ? path.text(recorded)
          : DocumentPlaces.textOfKey(recorded.container(keyOf), recorded.position(keyOf));
    }
  }

  static Optional<PlainMessage> of(Expression message, FilledSlots slots, Constants constants) {
    List<Expression> expressions =
        message instanceof Expression.Interpolate text ? text.parts() : List.of(message);
    List<Part> parts = new ArrayList<>();
    for (Expression each : expressions) {
      part(each, slots, constants).ifPresent(parts::add);
    }
    return parts.size() == expressions.size()
        ? Optional.of(new PlainMessage(parts))
        : Optional.empty();
  }

  private static Optional<Part> part(Expression each, FilledSlots slots, Constants constants) {
    Optional<Value> constant = constants.value(each);
    if (constant.isPresent()) {
      return constant.get() instanceof StringValue text
          ? Optional.of(Part.constant(text.value()))
          : Optional.empty();
    }
    Optional<Integer> key = slots.key(each);
    return key.isPresent()
        ? Optional.of(Part.key(key.get()))
        : ElementPath.of(each, slots).filter(ElementPath::isShownAsKept).map(Part::value);
  }

  /** Returns the text, null if only the interpreter can tell it. */
  @Nullable String text(Recorded recorded, RenderContext context) {
    if (parts.size() == 1) {
      String whole = parts.get(0).text(recorded);
      return whole == null || whole.length() > UNITS ? null : whole;
    }
    return parts.size() == 3 ? ofThree(recorded) : joined(recorded, context);
  }

  /** Mostly a value stands between two constants, which is one text without a builder. */
  private @Nullable String ofThree(Recorded recorded) {
    String first = parts.get(0).text(recorded);
    String second = parts.get(1).text(recorded);
    String third = parts.get(2).text(recorded);
    if (first == null || second == null || third == null) {
      return null;
    }
    boolean fits = first.length() + second.length() + third.length() <= UNITS;
    return fits ? first + second + third : null;
  }

  private @Nullable String joined(Recorded recorded, RenderContext context) {
    StringBuilder text = context.text();
    for (int i = 0; i < parts.size(); i++) {
      String next = parts.get(i).text(recorded);
      if (next == null || text.length() + next.length() > UNITS) {
        return null;
      }
      text.append(next);
    }
    return text.toString();
  }
}
