package dev.bylaw.internal.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.Projections;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.reader.ReaderCode;
import java.io.IOException;
import java.util.List;

/** Asks that the scanner agrees with the readers that are slower and simpler. */
final class ReaderComparison {
  private static final ObjectMapper STRICT = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /** What Jackson takes and we do not, and bytes that it decodes more loosely. */
  private static final List<ReaderCode> STRICTER = List.of(
      ReaderCode.LONE_SURROGATE,
      ReaderCode.NUMBER_NOT_FINITE,
      ReaderCode.MALFORMED_ENCODING,
      ReaderCode.SCALAR_TOO_LONG,
      ReaderCode.TOO_DEEP);

  private long accepted;
  private long refused;

  /** Reads a document by a shape in every way. */
  void compare(byte[] json, Shape shape, Limits limits) {
    ShapeReading reading = ShapeReader.read("test", json, shape, limits);
    ReadResult full = DocumentReader.json("test", json, limits);
    if (full.complete() && full.documents().size() == 1) {
      assertThat(reading).isInstanceOf(ShapeReading.Done.class);
      Projection projection = ((ShapeReading.Done) reading).projection();
      Projections.assertEqual(projection, Projection.of(full.documents().get(0).root(), shape));
      accepted++;
    } else if (reading instanceof ShapeReading.Refused refusal) {
      assertSameProblem(refusal.problem(), full);
      refused++;
    } else {
      assertThat(shape).isNotSameAs(Shape.WHOLE);
      assertThat(full.problems().get(0).code()).isEqualTo(ReaderCode.DUPLICATE_KEY);
      accepted++;
    }
    compareWithJackson(json, full);
  }

  private static void assertSameProblem(Diagnostic problem, ReadResult full) {
    if (full.complete()) {
      assertThat(full.documents()).allMatch(each -> each.root() instanceof ObjectNode);
      assertThat(problem.code()).isEqualTo(ReaderCode.JSON_SYNTAX);
      assertThat(problem.message()).isEqualTo("there is text after the end of the document");
    } else {
      assertThat(problem.code()).isEqualTo(full.problems().get(0).code());
      assertThat(problem.message()).isEqualTo(full.problems().get(0).message());
    }
  }

  private static void compareWithJackson(byte[] json, ReadResult full) {
    boolean taken = full.complete() && full.documents().size() == 1;
    boolean stricter =
        full.problems().stream().anyMatch(each -> STRICTER.contains((ReaderCode) each.code()));
    boolean twoBytes =
        json.length > 1 && (json[0] == 0 || json[1] == 0 || (json[0] & 0xfe) == 0xfe);
    if (!stricter && !twoBytes) {
      assertThat(jacksonTakes(json)).isEqualTo(taken);
    }
  }

  private static boolean jacksonTakes(byte[] json) {
    try {
      return !STRICT.readTree(json).isMissingNode();
    } catch (IOException e) {
      return false;
    }
  }

  long accepted() {
    return accepted;
  }

  long refused() {
    return refused;
  }
}
