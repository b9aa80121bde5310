package dev.bylaw.internal.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.DiagnosticCode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.internal.jackson.ParserProjection;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.Projections;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.reader.ReaderCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks that the scanner agrees with the readers that are slower and simpler. */
final class ReaderComparison {
  private static final JsonFactory JACKSON = new JsonFactory();

  /** Of so many refusals one is compared by its message. */
  private static final int EXPLAINED = 16;

  private final Limits limits;
  private long accepted;
  private long refused;

  ReaderComparison(Limits limits) {
    this.limits = limits;
  }

  /** Reads a document by a shape in every way. */
  void compare(byte[] json, Shape shape) {
    try {
      ReadResult full = DocumentReader.json("test", json, limits);
      Optional<Projection> scanned = scanned(json, shape);
      if (scanned.isPresent()) {
        accepted++;
        compareAccepted(scanned.get(), full, shape);
      } else {
        refused++;
        compareRefused(json, full, shape);
      }
    } catch (RuntimeException | IOException | AssertionError e) {
      throw new AssertionError("document: " + new String(json, StandardCharsets.UTF_8), e);
    }
  }

  private Optional<Projection> scanned(byte[] json, Shape shape) {
    try {
      return Optional.of(ShapeReader.scan(json, shape, limits));
    } catch (ScanFailure refusal) {
      return Optional.empty();
    }
  }

  private void compareAccepted(Projection projection, ReadResult full, Shape shape)
      throws IOException {
    Projections.assertEqual(projection, streamed(full.source().text(), shape));
    if (full.complete()) {
      assertThat(full.documents().size()).isEqualTo(1);
      Projections.assertEqual(projection, Projection.of(full.documents().get(0).root(), shape));
    } else {
      assertThat(shape).isNotSameAs(Shape.WHOLE);
      assertThat(full.problems().get(0).code()).isEqualTo(ReaderCode.DUPLICATE_KEY);
    }
  }

  private void compareRefused(byte[] json, ReadResult full, Shape shape) {
    if (full.complete()) {
      assertThat(full.documents()).allMatch(each -> each.root() instanceof ObjectNode);
      compareProblem(json, full, shape);
      return;
    }
    if (refused % EXPLAINED == 0) {
      compareProblem(json, full, shape);
    }
    DiagnosticCode code = full.problems().get(0).code();
    boolean decoded = code != ReaderCode.MALFORMED_ENCODING && code != ReaderCode.INPUT_TOO_LONG;
    if (decoded && streamedIfTaken(full.source().text(), shape).isPresent()) {
      throw new AssertionError("refused by the scanner, taken by Jackson");
    }
  }

  private void compareProblem(byte[] json, ReadResult full, Shape shape) {
    ShapeReading reading = ShapeReader.read("test", json, shape, limits);
    assertThat(reading).isInstanceOf(ShapeReading.Refused.class);
    Diagnostic problem = ((ShapeReading.Refused) reading).problem();
    if (full.complete()) {
      assertThat(problem.code()).isEqualTo(ReaderCode.JSON_SYNTAX);
      assertThat(problem.message()).isEqualTo("there is text after the end of the document");
    } else {
      assertThat(problem.code()).isEqualTo(full.problems().get(0).code());
      assertThat(problem.message()).isEqualTo(full.problems().get(0).message());
    }
  }

  private Optional<Projection> streamedIfTaken(String text, Shape shape) {
    try {
      return Optional.of(streamed(text, shape));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Projection streamed(String text, Shape shape) throws IOException {
    try (JsonParser parser = JACKSON.createParser(text)) {
      Projection projection = ParserProjection.read(parser, shape, limits);
      if (parser.nextToken() != null) {
        throw new IOException("text after the end");
      }
      return projection;
    }
  }

  long accepted() {
    return accepted;
  }

  long refused() {
    return refused;
  }
}
