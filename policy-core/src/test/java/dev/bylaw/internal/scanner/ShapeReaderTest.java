package dev.bylaw.internal.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.Projections;
import dev.bylaw.internal.projection.ReadCounts;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReaderCode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeReaderTest {
  private static final Shape CONTAINER = new Shape.Builder()
      .field("name", Shape.SCALAR)
      .field("privileged", Shape.SCALAR)
      .field("runAsUser", Shape.SCALAR)
      .build();

  private static final Shape POD = new Shape.Builder()
      .field(
          "spec",
          new Shape.Builder()
              .field("hostNetwork", Shape.SCALAR)
              .field("containers", new Shape.Builder().elements(CONTAINER).build())
              .build())
      .field(
          "metadata",
          new Shape.Builder()
              .field("labels", new Shape.Builder().others(Shape.SCALAR).build())
              .build())
      .build();

  private static ShapeReading read(String json, Shape shape) {
    return ShapeReader.read(json.getBytes(StandardCharsets.UTF_8), shape, Limits.DEFAULT);
  }

  private static Projection done(String json, Shape shape) {
    ShapeReading reading = read(json, shape);
    assertThat(reading).isInstanceOf(ShapeReading.Done.class);
    return ((ShapeReading.Done) reading).projection();
  }

  private static Diagnostic refused(String json, Shape shape) {
    ShapeReading reading = read(json, shape);
    assertThat(reading).isInstanceOf(ShapeReading.Refused.class);
    return ((ShapeReading.Refused) reading).problem();
  }

  @Test
  void only_what_the_shape_asks_for_is_kept() {
    Projection kept = done(
        "{\"kind\":\"Pod\",\"metadata\":{\"name\":\"p\",\"labels\":{\"a\":\"1\",\"b\":null}},"
            + "\"spec\":{\"containers\":[{\"image\":\"i\",\"name\":\"c\",\"env\":[{\"x\":[]}]},{}],"
            + "\"hostNetwork\":true}}",
        POD);
    assertThat(Projections.describe(kept.root()))
        .isEqualTo("{spec: {hostNetwork: true Boolean,"
            + " containers: [{name: c String; }, {; }]; },"
            + " metadata: {labels: {; a: 1 String,"
            + " b: NullNode[span=Span[start=-1, end=-1]] NullNode}; }; }");
    assertThat(kept.counts()).isEqualTo(new ReadCounts(11, 2, 4, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"privileged", "privil\\u0065ged", "\\u0070rivileged", "privilege\\u0064"})
  void names_with_escapes_are_the_same_names(String name) {
    Projection kept = done("{\"" + name + "\":true}", CONTAINER);
    assertThat(Projections.describe(kept.root())).isEqualTo("{privileged: true Boolean; }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 Long",
        "-0 | 0 Long",
        "1.0 | 1 Long",
        "1e3 | 1000 Long",
        "-12 | -12 Long",
        "999999999999999999 | 999999999999999999 Long",
        "9223372036854775807 | 9223372036854775807 Long",
        "-9223372036854775808 | -9223372036854775808 Long",
        "9223372036854775808 | 9.223372036854776E18 Double",
        "0.5 | 0.5 Double",
        "1e-99999999999 | 0.0 Double",
        "0e99999999999 | 0 Long"
      })
  void integral_numbers_are_long_and_others_double(String json, String kept) {
    assertThat(
            Projections.describe(done("{\"runAsUser\":" + json + "}", CONTAINER).root()))
        .isEqualTo("{runAsUser: " + kept + "; }");
  }

  @Test
  void values_of_other_kinds_are_kept_as_they_are() {
    Projection kept =
        done("{\"name\":7,\"privileged\":{\"a\":[{}]},\"runAsUser\":[[],\"x\"]}", CONTAINER);
    assertThat(Projections.describe(kept.root()))
        .isEqualTo("{name: 7 Long, privileged: skipped an object, runAsUser: skipped a list; }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":1,\"name\":2}",
        "{\"name\":null,\"name\":null}",
        "{\"name\":\"a\",\"n\\u0061me\":\"a\"}",
        "{\"image\":1,\"image\":2}",
        "{\"image\":1,\"x\":{},\"imag\\u0065\":2}",
        "{\"imag\\u0065\":1,\"image\":2}",
        "{\"a\":0,\"b\":0,\"c\":0,\"d\":0,\"e\":0,\"f\":0,\"g\":0,\"h\":0,\"i\":0,\"j\":0,\"k\":0,"
            + "\"l\":0,\"m\":0,\"n\":0,\"o\":0,\"p\":0,\"q\":0,\"r\":0,\"s\":0,\"b\":0}"
      })
  void keys_that_stand_twice_are_refused_where_fields_are_read(String json) {
    assertThat(refused(json, CONTAINER).code()).isEqualTo(ReaderCode.DUPLICATE_KEY);
    assertThat(refused(json, Shape.WHOLE).code()).isEqualTo(ReaderCode.DUPLICATE_KEY);
    assertThat(refused("[" + json + "]", Shape.WHOLE).code()).isEqualTo(ReaderCode.DUPLICATE_KEY);
    done("{\"spec\":{\"other\":" + json + "}}", POD);
  }

  @Test
  void the_same_keys_in_several_objects_are_none_twice() {
    done("{\"x\":{\"x\":{\"x\":1}},\"spec\":{\"x\":1,\"containers\":[{\"x\":1},{\"x\":1}]}}", POD);
    done("{\"imag\\u0065\":1,\"kind\":2,\"spec\":{\"kind\":1,\"image\":1}}", POD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "1 2", "{} x", "{}\n{\"a\":1}"})
  void a_text_holds_one_document(String json) {
    assertThat(refused(json, POD).code()).isEqualTo(ReaderCode.JSON_SYNTAX);
  }

  @Test
  void a_second_document_is_named_with_its_place() {
    Diagnostic problem = refused("{\"é\":1}\n {}", POD);
    assertThat(problem.message()).isEqualTo("there is text after the end of the document");
    assertThat(problem.primary().source().position(problem.primary().span().start()))
        .hasToString("2:2");
  }

  @Test
  void scalars_and_lists_are_documents_too() {
    assertThat(Projections.describe(done(" 17 ", Shape.WHOLE).root()))
        .startsWith("IntegerNode[value=17");
    assertThat(Projections.describe(done("null", POD).root())).startsWith("NullNode");
    assertThat(Projections.describe(done("[1,{\"a\":2}]", Shape.WHOLE).root()))
        .isEqualTo("[1 Long, {; a: 2 Long}]");
    assertThat(Projections.describe(done("[1]", POD).root())).isEqualTo("skipped a list");
  }
}
