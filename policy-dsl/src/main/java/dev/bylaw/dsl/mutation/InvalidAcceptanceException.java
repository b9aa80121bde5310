package dev.bylaw.dsl.mutation;

import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;

/** A file of accepted survivors that is none. */
public final class InvalidAcceptanceException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidAcceptanceException(SourceText source, Span span, String message) {
    super(where(source, span) + ": " + message);
  }

  private static String where(SourceText source, Span span) {
    return span.equals(Span.NONE)
        ? source.name()
        : source.name() + ":" + source.position(span.start());
  }
}
