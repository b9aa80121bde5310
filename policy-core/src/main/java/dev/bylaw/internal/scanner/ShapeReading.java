package dev.bylaw.internal.scanner;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.internal.projection.Projection;

/** What came of reading a document by a shape. Immutable. */
public sealed interface ShapeReading {
  /**
   * A document that was read.
   *
   * @param projection what is kept of it
   */
  record Done(Projection projection) implements ShapeReading {}

  /**
   * A document that was refused.
   *
   * @param problem why, an error
   */
  record Refused(Diagnostic problem) implements ShapeReading {}
}
