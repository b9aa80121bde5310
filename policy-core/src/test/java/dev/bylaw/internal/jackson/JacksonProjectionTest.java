package dev.bylaw.internal.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.bylaw.document.Node;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.Projections;
import dev.bylaw.internal.projection.RandomShapes;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.jackson.JsonNodes;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.Nodes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever holds a document, the same is kept of it. */
class JacksonProjectionTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Limits LIMITS = Limits.DEFAULT;
  private static final List<String> NAMES = List.of("a", "b", "c", "spec");

  private static final String JSON = "{\"a\":[1,2.5,{\"b\":null,\"c\":\"x\"},null,[]],"
      + "\"b\":{\"a\":true,\"spec\":{\"z\":9223372036854775808,\"b\":[{\"c\":1.0}]}},\"spec\":null}";

  private static JsonParser parser(String json) throws IOException {
    return new JsonFactory().createParser(json);
  }

  @Test
  void trees_parsers_maps_and_nodes_give_the_same() throws IOException {
    JsonNode tree = MAPPER.readTree(JSON);
    Map<?, ?> map = MAPPER.convertValue(tree, Map.class);
    Node node = JsonNodes.toNode(tree);
    for (int i = 0; i < 2_000; i++) {
      Shape shape = RandomShapes.of(new Random(i), NAMES);
      Projection expected = Projection.of(node, shape);
      Projections.assertEqual(TreeProjection.of(tree, shape, LIMITS), expected);
      Projections.assertEqual(ParserProjection.read(parser(JSON), shape, LIMITS), expected);
      Projections.assertEqual(ParserProjection.read(tree.traverse(), shape, LIMITS), expected);
      Projections.assertEqual(Projection.of(Nodes.fromJava(map), shape), expected);
    }
  }

  @Test
  void a_parser_stays_behind_the_value() throws IOException {
    JsonParser parser = parser("[{\"a\":1},2]");
    parser.nextToken();
    parser.nextToken();
    ParserProjection.read(parser, Shape.SCALAR, LIMITS);
    assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
    assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":1}",
        "{\"x\":1,\"x\":1}",
        "{\"a\":1e999}",
        "{\"x\":[1e999]}",
        "{\"x\":{\"y\":\"\\ud800\"}}",
        "{\"x\":[[[[[]]]]]}",
        "{\"x\":\"0123456789\"}",
        "{\"x\":[1,2,3,4,5,6,7,8,9,0,1,2]}",
        "{\"a\":",
        ""
      })
  void a_parser_refuses_what_the_scanner_refuses(String json) {
    Limits narrow = new Limits(1000, 5, 10, 9);
    Shape shape = new Shape.Builder().field("a", Shape.SCALAR).build();
    assertThatThrownBy(() -> ParserProjection.read(parser(json), shape, narrow))
        .isInstanceOf(IOException.class);
  }

  @Test
  void a_key_twice_says_so_with_its_place() {
    Shape shape = new Shape.Builder().field("a", Shape.SCALAR).build();
    assertThatThrownBy(() -> ParserProjection.read(parser("{\"a\":1,\n\"a\":1}"), shape, LIMITS))
        .isInstanceOf(JsonParseException.class)
        .hasMessageContaining("the key 'a' stands twice in this object")
        .hasMessageContaining("line: 2");
  }

  @Test
  void a_key_twice_in_what_is_skipped_cannot_change_a_decision() throws IOException {
    Shape shape = new Shape.Builder().field("a", Shape.SCALAR).build();
    ParserProjection.read(
        parser("{\"x\":{\"y\":1,\"y\":2},\"a\":[{\"z\":1,\"z\":1}]}"), shape, LIMITS);
  }

  @Test
  void a_tree_holds_nothing_but_json_where_it_is_read() {
    JsonNode pojo = JsonNodeFactory.instance.pojoNode(new Object());
    JsonNode tree = JsonNodeFactory.instance.objectNode().set("a", pojo);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TreeProjection.of(tree, Shape.WHOLE, LIMITS));
    TreeProjection.of(tree, Shape.SCALAR, LIMITS);
    JsonNode deep = JsonNodeFactory.instance.arrayNode().add(JsonNodeFactory.instance.arrayNode());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TreeProjection.of(deep, Shape.WHOLE, LIMITS.withDepth(1)));
  }
}
