package dev.bylaw.internal.value;

import dev.bylaw.decision.ErrorCode;

/** Collects text up to a limit, at which it either fails or ends with an ellipsis. */
public final class TextSink {
  private static final String ELLIPSIS = "…";
  private static final int ELLIPSIS_BYTES = 3;
  private static final int MOST_BYTES_PER_UNIT = 3;

  private final StringBuilder text = new StringBuilder();
  private final Meter meter;
  private final int limit;
  private final boolean cuts;
  private int size;
  private boolean full;

  private TextSink(Meter meter, int limit, boolean cuts) {
    this.meter = meter;
    this.limit = limit;
    this.cuts = cuts;
  }

  /**
   * Makes a sink for a value.
   *
   * @param limit the greatest length in UTF-16 units; beyond, appending fails
   */
  public static TextSink forValue(Meter meter, int limit) {
    return new TextSink(meter, limit, false);
  }

  /**
   * Makes a sink for a message.
   *
   * @param limit the greatest length in UTF-8 bytes; beyond, the text is cut behind a code point
   *     and ends with an ellipsis
   */
  public static TextSink forMessage(Meter meter, int limit) {
    return new TextSink(meter, limit, true);
  }

  /** Tells whether what is appended is thrown away, so that its making can be spared. */
  public boolean isFull() {
    return full;
  }

  /**
   * Appends a text.
   *
   * @throws EvaluationFailure if the sink is for a value and that becomes too large
   */
  public TextSink append(String more) {
    if (full) {
      return this;
    }
    if (cuts) {
      appendCut(more);
      return this;
    }
    meter.text(more.length());
    if (more.length() > limit - text.length()) {
      throw new EvaluationFailure(
          ErrorCode.VALUE_TOO_LARGE, "a text of more than " + limit + " characters", Origin.NONE);
    }
    text.append(more);
    return this;
  }

  /** Appends a text to a message without counting it: also an exhausted budget is told. */
  public TextSink appendUncounted(String more) {
    appendPoints(more);
    return this;
  }

  private void appendCut(String more) {
    int start = text.length();
    appendPoints(more);
    meter.text(Math.max(0, text.length() - start));
  }

  private void appendPoints(String more) {
    if (!full && more.length() <= (limit - size) / MOST_BYTES_PER_UNIT) {
      text.append(more);
      size += utf8(more);
    } else {
      appendEach(more);
    }
  }

  private static int utf8(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean pair = Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1));
      bytes += pair ? 1 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
    }
    return bytes;
  }

  private void appendEach(String more) {
    for (int i = 0; i < more.length() && !full; ) {
      int point = more.codePointAt(i);
      int bytes = utf8(point);
      if (size + bytes > limit) {
        cut();
      } else {
        text.appendCodePoint(point);
        size += bytes;
      }
      i += Character.charCount(point);
    }
  }

  private static int utf8(int point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }

  private void cut() {
    full = true;
    while (size > limit - ELLIPSIS_BYTES) {
      int point = text.codePointBefore(text.length());
      size -= utf8(point);
      text.setLength(text.length() - Character.charCount(point));
    }
    text.append(ELLIPSIS);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
