package dev.bylaw.reader;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Document;

/** What came of reading one document. Immutable. */
public sealed interface DocumentReading {
  /**
   * A document that was read.
   *
   * @param document the document
   */
  record Read(Document document) implements DocumentReading {}

  /**
   * A text that is no document.
   *
   * @param problem why, and where; an error
   */
  record Refused(Diagnostic problem) implements DocumentReading {}
}
