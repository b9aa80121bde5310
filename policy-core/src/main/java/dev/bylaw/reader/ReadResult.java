package dev.bylaw.reader;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Document;
import dev.bylaw.source.SourceText;
import java.util.List;

/**
 * What came of reading a text. A document that cannot be read is left out, and a problem says why;
 * the others are there. Immutable.
 *
 * @param source the text as decoded, without its byte order mark; where it could not be decoded,
 *     the part before the first malformed byte
 * @param documents the documents that could be read, in order
 * @param problems what could not be read, in order; all of them errors
 */
public record ReadResult(SourceText source, List<Document> documents, List<Diagnostic> problems) {
  /** Copies the lists. */
  public ReadResult {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  /**
   * Tells whether everything could be read.
   *
   * @return true if there are no problems
   */
  public boolean complete() {
    return problems.isEmpty();
  }
}
