package dev.bylaw.internal.scanner;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Place;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.reader.ReaderCode;
import dev.bylaw.source.LineColumn;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.nio.charset.StandardCharsets;

/**
 * Reads one JSON document and keeps of it what a shape asks for. What is skipped is validated like
 * what is kept, and the text is read to its end. A key that stands twice is an error in every
 * object of which the shape reads fields, kept or not; elsewhere it cannot change a decision
 * (safety.md, A1 and A2). Thread-safe.
 */
public final class ShapeReader {
  private static final String NAME = "input";

  private ShapeReader() {}

  /** Reads a document that diagnostics call the input. */
  public static ShapeReading read(byte[] json, Shape shape, Limits limits) {
    return read(NAME, json, shape, limits);
  }

  /**
   * Reads a document.
   *
   * @param name what diagnostics call it
   * @param json the text; a byte order mark tells UTF-16, otherwise it is UTF-8. The result keeps
   *     no reference to it
   * @param limits what to accept at most
   */
  public static ShapeReading read(String name, byte[] json, Shape shape, Limits limits) {
    try {
      return new ShapeReading.Done(scan(json, shape, limits));
    } catch (ScanFailure failure) {
      return new ShapeReading.Refused(explain(name, json, limits, failure));
    }
  }

  /** Reads a document without saying what is wrong with it. */
  static Projection scan(byte[] json, Shape shape, Limits limits) throws ScanFailure {
    if (json.length > limits.bytes()) {
      throw new ScanFailure(ReaderCode.INPUT_TOO_LONG, 0);
    }
    EncodedText text = EncodedText.of(json);
    if (ValueCount.exceeds(text.bytes, text.start, limits.expandedNodes())) {
      throw new ScanFailure(ReaderCode.TOO_MANY_NODES, text.start);
    }
    try {
      return new ShapeScan(text.bytes, limits).document(text.start, shape);
    } catch (IndexOutOfBoundsException ended) {
      throw new ScanFailure(ReaderCode.JSON_SYNTAX, text.bytes.length);
    }
  }

  /**
   * Finds a place in a document that has been read.
   *
   * @param json the text that was read
   * @param limits with which it was read
   * @return where the value begins; for one that is absent, where the key of the nearest container
   *     begins that is there, or that container where it has no key. Columns count UTF-16 units
   * @throws IllegalArgumentException if the text is none that is read
   */
  public static LineColumn locate(byte[] json, Place place, Limits limits) {
    try {
      EncodedText text = EncodedText.of(json);
      int offset = new PlaceScan(text.bytes, limits).find(text.start, place);
      String before =
          new String(text.bytes, text.start, offset - text.start, StandardCharsets.UTF_8);
      return SourceText.of(NAME, before).position(before.length());
    } catch (ScanFailure | IndexOutOfBoundsException unreadable) {
      throw new IllegalArgumentException("this text was not read", unreadable);
    }
  }

  /** Lets the reader that keeps positions say what is wrong. */
  private static Diagnostic explain(String name, byte[] json, Limits limits, ScanFailure failure) {
    ReadResult result = DocumentReader.json(name, json, limits);
    if (!result.problems().isEmpty()) {
      return result.problems().get(0);
    }
    // That reader takes several objects one after another.
    SourceText source = result.source();
    int offset = Math.min(failure.offset(), json.length);
    int at = Math.min(
        new String(json, 0, offset, StandardCharsets.UTF_8).length(),
        source.text().length());
    return Diagnostic.of(
        failure.code(),
        source,
        new Span(at, at),
        "there is text after the end of the document",
        "one value to a document");
  }
}
