package dev.bylaw.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.jackson.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the YAML reader to a recorded table of what kubectl's decoder and {@code sigs.k8s.io/yaml}
 * make of scalars, keys, tags, separators and characters (rows 56 and 57, fact F4). How it is
 * recorded is written in {@code src/test/reference/yaml/README.md}.
 */
class YamlReferenceTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Arguments> rows() throws IOException {
    try (InputStream in = YamlReferenceTest.class.getResourceAsStream("yaml-reference.tsv")) {
      String table = new String(
          Objects.requireNonNull(in, "yaml-reference.tsv").readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("## "))
          .map(line -> Arguments.of((Object[]) line.split("\t", 3)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void row56_reads_as_the_reference(String input, String reference, String ours)
      throws JsonProcessingException {
    ReadResult result = Read.yaml(Read.unescape(input));
    if (ours.equals("same")) {
      assertThat(result.problems()).isEmpty();
      List<Object> expected = new ArrayList<>();
      MAPPER.readTree(reference).forEach(tree -> expected.add(comparable(tree)));
      List<Object> actual = result.documents().stream()
          .map(Document::root)
          .map(YamlReferenceTest::comparable)
          .toList();
      assertThat(actual).isEqualTo(expected);
    } else {
      assertThat(result.problems()).isNotEmpty();
      assertThat(result.problems().get(0).code().code()).isEqualTo(ours);
    }
  }

  /** The same for equal values, whatever the order of keys. */
  private static Object comparable(Node node) {
    return comparable(JsonNodes.toJsonNode(node));
  }

  private static Object comparable(JsonNode tree) {
    if (tree.isObject()) {
      TreeMap<String, Object> map = new TreeMap<>();
      tree.properties().forEach(entry -> map.put(entry.getKey(), comparable(entry.getValue())));
      return map;
    }
    if (tree.isArray()) {
      return tree.valueStream().map(YamlReferenceTest::comparable).toList();
    }
    return tree.isNumber() ? tree.doubleValue() : tree;
  }
}
