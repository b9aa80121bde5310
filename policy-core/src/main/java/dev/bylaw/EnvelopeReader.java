package dev.bylaw;

import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.reader.DocumentReading;

/**
 * Reads documents that hold what a policy set decides on, in one pass, and keeps of each part what
 * the rules of the set read. Immutable and thread-safe.
 */
public final class EnvelopeReader {
  private final Decider decider;
  private final Envelope envelope;
  private final Shape shape;

  EnvelopeReader(Decider decider, Envelope envelope) {
    this.decider = decider;
    this.envelope = envelope;
    this.shape =
        decider.inside(envelope.object(), envelope.old(), envelope.ambient(), envelope.kept());
  }

  /**
   * Reads a document. All of it is validated, also what is skipped; the order of its keys has no
   * influence.
   *
   * @param json the document in UTF-8; it is not referred to afterwards
   * @return the document, in which the parts are found at their places; places of findings begin at
   *     the object. Or why the text is none
   */
  public DocumentReading read(byte[] json) {
    return decider.read(json, shape, envelope.object(), envelope.old());
  }
}
