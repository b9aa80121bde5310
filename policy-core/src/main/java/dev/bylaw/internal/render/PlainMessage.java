package dev.bylaw.internal.render;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  private record Part(String text, Optional<ElementPath> path) {}

  static Optional<PlainMessage> of(
      Expression message, Map<Integer, Integer> elements, Constants constants) {
    List<Expression> expressions =
        message instanceof Expression.Interpolate text ? text.parts() : List.of(message);
    List<Part> parts = new ArrayList<>();
    for (Expression each : expressions) {
      Optional<Part> part = constants.value(each).isPresent()
          ? constants
              .value(each)
              .filter(StringValue.class::isInstance)
              .map(text -> new Part(((StringValue) text).value(), Optional.empty()))
          : ElementPath.of(each, elements)
              .filter(ElementPath::isShownAsKept)
              .map(path -> new Part("", Optional.of(path)));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(new PlainMessage(parts));
  }

  /** Returns the text, null if only the interpreter can tell it. */
  @Nullable String text(List<RecordedElement> recorded) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      String next = part.path().isPresent() ? part.path().get().text(recorded) : part.text();
      if (next == null || text.length() + next.length() > UNITS) {
        return null;
      }
      if (parts.size() == 1) {
        return next;
      }
      text.append(next);
    }
    return text.toString();
  }
}
