package dev.bylaw.internal.explain;

import dev.bylaw.document.Place;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.TextSink;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValuePrinter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How values and texts appear in explanations. */
final class Values {
  private static final int TEXT = 160;
  private static final int VALUE = 60;

  private Values() {}

  /** Prints a value, cut if long; empty for what has none. */
  static String print(@Nullable Value value) {
    if (value == null) {
      return "";
    }
    TextSink sink = TextSink.forMessage(Meter.NONE, VALUE);
    ValuePrinter.print(value, sink);
    String text = sink.toString();
    return text.isEmpty() ? "\"\"" : text;
  }

  /** Returns where a value stands in the object. */
  static Optional<Place> place(@Nullable Value value) {
    return value == null || value.origin().isText()
        ? Optional.empty()
        : Optional.ofNullable(value.origin().place());
  }

  static boolean isTrue(@Nullable Value value) {
    return value instanceof BoolValue bool && bool.value();
  }

  /** Cuts a text that would fill more than a line. */
  static String cut(String text) {
    return text.codePointCount(0, text.length()) <= TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, TEXT - 1)) + "…";
  }
}
