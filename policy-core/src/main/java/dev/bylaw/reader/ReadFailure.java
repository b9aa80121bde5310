package dev.bylaw.reader;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.Label;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;

/** Ends the reading of one document; never leaves the package. */
final class ReadFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  ReadFailure(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  static ReadFailure at(
      ReaderCode code, SourceText source, int start, int end, String message, String hint) {
    int length = source.text().length();
    int from = Math.max(0, Math.min(start, length));
    Span span = new Span(from, Math.max(from, Math.min(end, length)));
    return new ReadFailure(Diagnostic.of(code, source, span, message, hint));
  }

  ReadFailure with(SourceText source, Span span, String text) {
    Label second = new Label(source, span, text);
    return new ReadFailure(new Diagnostic(
        diagnostic.code(), diagnostic.message(), diagnostic.primary(), List.of(second)));
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
