package dev.bylaw.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.Document;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where values stand. Each row of {@code positions.txt} below a text has: index of the document,
 * JSON Pointer, line and column of the key, of the value, of the value's end, {@code alias} where
 * the value stands through one, and the value's text (a long one without its middle).
 */
class PositionsTest {
  static Stream<Arguments> texts() throws IOException {
    try (InputStream in = PositionsTest.class.getResourceAsStream("positions.txt")) {
      String all = new String(
          Objects.requireNonNull(in, "positions.txt").readAllBytes(), StandardCharsets.UTF_8);
      List<Arguments> texts = new ArrayList<>();
      for (String section : all.split("(?m)^### ", -1)) {
        if (!section.isEmpty()) {
          List<String> lines = section.lines().toList();
          String text = lines.stream()
              .filter(line -> line.startsWith("|"))
              .map(line -> line.substring(1) + "\n")
              .collect(Collectors.joining());
          String rows = lines.stream()
              .skip(1)
              .filter(line -> !line.startsWith("|"))
              .collect(Collectors.joining("\n"));
          texts.add(Arguments.of(lines.get(0), text, rows));
        }
      }
      return texts.stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void values_stand_where_they_are_written(String name, String text, String rows) {
    ReadResult result = name.startsWith("json") ? Read.json(text) : Read.yaml(text);
    assertThat(result.problems()).isEmpty();
    List<String> found = new ArrayList<>();
    for (Document document : result.documents()) {
      walk(document, document.root(), Place.ROOT, found);
    }
    assertThat(String.join("\n", found)).isEqualTo(rows);
  }

  private static void walk(Document document, Node node, Place place, List<String> found) {
    SourceText source = document.source().orElseThrow();
    Span key = Locator.locateKey(document, place);
    Span value = Locator.locate(document, place);
    String pointer = place.toPointer();
    found.add(String.join(
        " ",
        Integer.toString(document.index()),
        pointer.isEmpty() ? "." : pointer,
        source.position(key.start()).toString(),
        source.position(value.start()).toString(),
        source.position(value.end()).toString(),
        Locator.standsThroughAlias(document, place) ? "alias" : "-",
        shown(source.text(value))));
    if (node instanceof ObjectNode object) {
      object
          .keys()
          .forEach(name ->
              walk(document, Objects.requireNonNull(object.get(name)), place.key(name), found));
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        walk(document, list.element(i), place.index(i), found);
      }
    }
  }

  private static String shown(String text) {
    String line = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    return line.length() > 40
        ? line.substring(0, 18) + " … " + line.substring(line.length() - 18)
        : line;
  }

  @Test
  void what_is_absent_is_found_at_the_nearest_key_above() {
    ReadResult result = Read.yaml("spec:\n  containers:\n  - name: c\n");
    Document document = result.documents().get(0);
    SourceText source = result.source();
    assertThat(source.text(Locator.locate(document, Read.place("/spec/hostNetwork"))))
        .isEqualTo("spec");
    assertThat(source.text(Locator.locate(document, Read.place("/spec/containers/0/image/tag"))))
        .isEqualTo("name: c");
    assertThat(source.text(Locator.locate(document, Read.place("/spec/containers/7"))))
        .isEqualTo("containers");
    assertThat(source.text(Locator.locate(document, Read.place("/metadata/name"))))
        .isEqualTo(source.text().strip());
  }

  @Test
  void nodes_of_memory_stand_nowhere() {
    Document document = Document.of(Nodes.fromJava(Map.of("a", List.of(1))));
    assertThat(Locator.locate(document, Read.place("/a/0"))).isEqualTo(Span.NONE);
    assertThat(Locator.locateKey(document, Read.place("/a"))).isEqualTo(Span.NONE);
    assertThat(Locator.standsThroughAlias(document, Read.place("/a/0"))).isFalse();
  }

  @Test
  void a_byte_order_mark_takes_no_column() {
    ReadResult result = Read.yaml("\ufeffa: 1\n");
    Span span = Locator.locate(result.documents().get(0), Read.place("/a"));
    assertThat(result.source().position(span.start())).hasToString("1:4");
  }
}
