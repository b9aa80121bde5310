package dev.bylaw.internal.render;

/** What the findings of one decision share while they are made. Not thread-safe. */
public final class RenderContext {
  private static final int TYPICAL_UNITS = 160;

  private final DocumentPlaces places = new DocumentPlaces();
  private final StringBuilder text = new StringBuilder(TYPICAL_UNITS);

  /** Returns where values stand in the document. */
  public DocumentPlaces places() {
    return places;
  }

  /** Returns a builder for one text, empty. */
  StringBuilder text() {
    text.setLength(0);
    return text;
  }
}
