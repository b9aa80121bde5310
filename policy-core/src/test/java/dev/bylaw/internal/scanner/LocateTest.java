package dev.bylaw.internal.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bylaw.document.Document;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.Locator;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.LineColumn;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Places are found where the reader that keeps positions has them. */
class LocateTest {
  private int places;

  private static LineColumn locate(String json, Place place) {
    return ShapeReader.locate(json.getBytes(StandardCharsets.UTF_8), place, Limits.DEFAULT);
  }

  @Test
  void a_value_is_found_by_its_line_and_column() {
    String json = "{\"é\": 1,\r\n \"spec\":\n  {\"😀\": 2, \"x\": [ 0,\n true]}}";
    Place spec = Place.ROOT.key("spec");
    assertThat(locate(json, Place.ROOT)).hasToString("1:1");
    assertThat(locate(json, Place.ROOT.key("é"))).hasToString("1:7");
    assertThat(locate(json, spec)).hasToString("3:3");
    assertThat(locate(json, spec.key("😀"))).hasToString("3:10");
    assertThat(locate(json, spec.key("x").index(1))).hasToString("4:2");
  }

  @Test
  void a_value_that_is_absent_is_where_its_container_is_named() {
    String json = "{\n\"a\": [\n{}]}";
    Place list = Place.ROOT.key("a");
    assertThat(locate(json, Place.ROOT.key("b"))).hasToString("1:1");
    assertThat(locate(json, list.index(7))).hasToString("2:1");
    assertThat(locate(json, list.key("x"))).hasToString("2:1");
    assertThat(locate(json, list.index(0).key("x").key("y"))).hasToString("3:1");
  }

  @Test
  void positions_are_those_of_the_full_reader() {
    for (int i = 0; i < 300; i++) {
      String json = RandomJson.object(RandomJson.random(i));
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      ReadResult full = DocumentReader.json("test", bytes, Limits.DEFAULT);
      if (full.complete()) {
        Document document = full.documents().get(0);
        compare(bytes, document, document.root(), Place.ROOT);
      }
    }
    assertThat(places).isGreaterThan(2_000);
  }

  private void compare(byte[] json, Document document, Node node, Place place) {
    int expected = Locator.locate(document, place).start();
    assertThat(ShapeReader.locate(json, place, Limits.DEFAULT))
        .as(place.toPointer())
        .isEqualTo(document.source().orElseThrow().position(expected));
    places++;
    if (node instanceof ObjectNode object) {
      for (String key : object.keys()) {
        compare(json, document, Objects.requireNonNull(object.get(key)), place.key(key));
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        compare(json, document, list.element(i), place.index(i));
      }
    }
  }

  @Test
  void a_text_that_was_not_read_has_no_places() {
    assertThatIllegalArgumentException().isThrownBy(() -> locate("{\"a\"", Place.ROOT.key("a")));
    assertThatIllegalArgumentException().isThrownBy(() -> locate("", Place.ROOT));
  }
}
