package dev.bylaw.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.source.SourceText;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TypedReaderTest {
  private static final Type INT_OR_STRING =
      UnionType.of(List.of(ScalarType.INT, ScalarType.STRING));
  private static final Type MODE =
      UnionType.of(List.of(new LiteralType("a"), new LiteralType("b")));
  private static final RecordType PART =
      RecordType.of("Part", () -> List.of(Field.of("name", ScalarType.STRING)));

  /** A field's type, the document, and what reading the field yields. */
  static Stream<Arguments> fields() {
    return Stream.of(
        // L1: what is there with another type is invalid
        arguments(ScalarType.BOOL, "true", "true"),
        arguments(ScalarType.BOOL, "\"true\"", "WRONG_TYPE"),
        arguments(ScalarType.BOOL, "1", "WRONG_TYPE"),
        arguments(ScalarType.STRING, "\"x\"", "x"),
        arguments(ScalarType.STRING, "1", "WRONG_TYPE"),
        arguments(ScalarType.STRING, "{}", "WRONG_TYPE"),
        arguments(new ListType(ScalarType.STRING), "[\"a\", \"b\"]", "[a, b]"),
        arguments(new ListType(ScalarType.STRING), "{\"a\": 1}", "WRONG_TYPE"),
        arguments(new MapType(ScalarType.STRING), "{\"k\": \"v\"}", "{k: v}"),
        arguments(new MapType(ScalarType.STRING), "[\"a\"]", "WRONG_TYPE"),
        arguments(PART, "[]", "WRONG_TYPE"),
        arguments(PART, "{\"name\": \"n\", \"other\": 1}", "{name: n, other: 1}"),
        // L1: a required scalar or record that is missing is invalid, an optional one absent
        arguments(ScalarType.STRING, null, "missing"),
        arguments(ScalarType.STRING, "null", "missing"),
        arguments(PART, null, "missing"),
        arguments(OptionalType.of(ScalarType.STRING), null, "absent"),
        arguments(OptionalType.of(ScalarType.STRING), "null", "absent"),
        arguments(OptionalType.of(new ListType(ScalarType.STRING)), "null", "absent"),
        // L3: a required list or map that is null or missing is empty
        arguments(new ListType(ScalarType.STRING), null, "[]"),
        arguments(new ListType(ScalarType.STRING), "null", "[]"),
        arguments(new MapType(ScalarType.STRING), null, "{}"),
        arguments(new MapType(ScalarType.STRING), "null", "{}"),
        arguments(new SetType(ScalarType.STRING), null, "{}"),
        // L3: null as an element or a map's value is invalid
        arguments(new ListType(ScalarType.STRING), "[null]", "WRONG_TYPE"),
        arguments(new ListType(PART), "[null]", "WRONG_TYPE"),
        arguments(new MapType(ScalarType.STRING), "{\"k\": null}", "WRONG_TYPE"),
        arguments(new SetType(ScalarType.STRING), "[null]", "WRONG_TYPE"),
        arguments(new SetType(ScalarType.STRING), "[\"a\", \"b\", \"a\"]", "{a, b}"),
        // L11: an integral number in the range is an int, however written
        arguments(ScalarType.INT, "1", "1"),
        arguments(ScalarType.INT, "1.0", "1"),
        arguments(ScalarType.INT, "1e3", "1000"),
        arguments(ScalarType.INT, "-0", "0"),
        arguments(ScalarType.INT, "9223372036854775807", "9223372036854775807"),
        arguments(ScalarType.INT, "9223372036854775808", "WRONG_TYPE"),
        arguments(ScalarType.INT, "1.5", "WRONG_TYPE"),
        arguments(ScalarType.INT, "\"1\"", "WRONG_TYPE"),
        arguments(ScalarType.FLOAT, "1", "1.0"),
        arguments(ScalarType.FLOAT, "1.5", "1.5"),
        // L11: a value that an enumeration lacks is a string like others
        arguments(MODE, "\"a\"", "a"),
        arguments(MODE, "\"new\"", "new"),
        arguments(MODE, "1", "WRONG_TYPE"),
        arguments(INT_OR_STRING, "80", "80"),
        arguments(INT_OR_STRING, "\"80\"", "80"),
        arguments(INT_OR_STRING, "true", "WRONG_TYPE"),
        arguments(INT_OR_STRING, "1.5", "WRONG_TYPE"),
        arguments(
            UnionType.of(List.of(new ListType(ScalarType.STRING), ScalarType.STRING)),
            "[\"a\"]",
            "[a]"),
        // domain scalars are written as strings that must parse; quantities also as numbers
        arguments(ScalarType.QUANTITY, "\"1Gi\"", "1Gi"),
        arguments(ScalarType.QUANTITY, "1", "1"),
        arguments(ScalarType.QUANTITY, "0.5", "0.5"),
        arguments(ScalarType.QUANTITY, "\"1Gx\"", "UNPARSABLE"),
        arguments(ScalarType.QUANTITY, "true", "WRONG_TYPE"),
        arguments(ScalarType.VERSION, "\"1.25\"", "1.25"),
        arguments(ScalarType.VERSION, "1.25", "WRONG_TYPE"),
        arguments(ScalarType.IMAGE, "\"a//b\"", "UNPARSABLE"),
        arguments(ScalarType.CIDR, "\"010.0.0.1\"", "UNPARSABLE"),
        arguments(JsonType.JSON, "{\"a\": [1, null]}", "{a: [1, null]}"));
  }

  @ParameterizedTest(name = "{0} of {1} is {2}")
  @MethodSource("fields")
  void reads_a_field(Type type, String json, String expected) {
    String document = json == null ? "{}" : "{\"field\": " + json + "}";
    assertThat(read(document, type)).isEqualTo(expected);
  }

  @Test
  void a_failure_has_the_place_of_what_is_invalid() {
    ObjectNode root = (ObjectNode) json("{\"list\": [{\"name\": 1}]}");
    ListValue list =
        (ListValue) TypedReader.field(root.get("list"), new ListType(PART), origin("list"));
    RecordValue part = (RecordValue) list.get(0);
    EvaluationFailure failure = failure(() -> part.field("name", ScalarType.STRING));
    assertThat(failure.place()).hasToString("list[0].name");
    assertThat(failure.reason()).isEqualTo("expected string, found an integer");
  }

  @Test
  void what_is_not_read_is_not_judged() {
    ObjectNode root = (ObjectNode) json("{\"list\": [1, {}, null]}");
    ListValue list =
        (ListValue) TypedReader.field(root.get("list"), new ListType(PART), origin("list"));
    assertThat(list.size()).isEqualTo(3);
  }

  private static EvaluationFailure failure(Runnable reading) {
    try {
      reading.run();
      throw new AssertionError("nothing failed");
    } catch (EvaluationFailure failure) {
      return failure;
    }
  }

  private static String read(String document, Type type) {
    ObjectNode root = (ObjectNode) json(document);
    try {
      Value value = TypedReader.field(root.get("field"), type, origin("field"));
      if (value instanceof AbsentValue absent) {
        return absent.required() ? "missing" : "absent";
      }
      TextSink sink = TextSink.forValue(Meter.NONE, 1000);
      ValuePrinter.print(value, sink);
      return sink.toString();
    } catch (EvaluationFailure failure) {
      return failure.code().name();
    }
  }

  private static Origin origin(String field) {
    return Origin.at(Place.ROOT.key(field));
  }

  private static Node json(String text) {
    return DocumentReader.json(SourceText.of("test.json", text), Limits.DEFAULT)
        .documents()
        .get(0)
        .root();
  }
}
