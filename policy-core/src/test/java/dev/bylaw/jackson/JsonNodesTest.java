package dev.bylaw.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.POJONode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.reader.NodeWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNodesTest {
  private final ObjectMapper mapper = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "{\"a\":{\"b\":[1,2.5,\"x\",true,false,null]},\"c\":-9223372036854775808}",
        "{\"\":\"\",\"a/b\":\"\\u0000 \\n é 😀\"}"
      })
  void trees_come_back_equal(String json) throws JsonProcessingException {
    JsonNode tree = mapper.readTree(json);
    JsonNode back = JsonNodes.toJsonNode(JsonNodes.toNode(tree));
    assertThat(mapper.writeValueAsString(back)).isEqualTo(mapper.writeValueAsString(tree));
  }

  @Test
  void integral_numbers_are_integers_however_they_are_held() {
    assertThat(JsonNodes.toNode(DoubleNode.valueOf(3.0))).isInstanceOf(IntegerNode.class);
    assertThat(JsonNodes.toNode(DecimalNode.valueOf(new BigDecimal("1E+3"))))
        .isInstanceOf(IntegerNode.class);
    assertThat(JsonNodes.toNode(BigIntegerNode.valueOf(BigInteger.valueOf(Long.MIN_VALUE))))
        .isInstanceOf(IntegerNode.class);
    assertThat(NodeWriter.json(JsonNodes.toNode(BigIntegerNode.valueOf(BigInteger.TWO.pow(63)))))
        .isEqualTo("9.223372036854776E18");
  }

  @Test
  void binary_values_are_base64() {
    JsonNode tree = BinaryNode.valueOf(new byte[] {1, 2, 3});
    assertThat(NodeWriter.json(JsonNodes.toNode(tree))).isEqualTo("\"AQID\"");
  }

  @Test
  void what_json_has_not_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonNodes.toNode(MissingNode.getInstance()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonNodes.toNode(new POJONode(new Object())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonNodes.toNode(DoubleNode.valueOf(Double.NaN)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonNodes.toNode(DecimalNode.valueOf(new BigDecimal("1e400"))));
  }

  @Test
  void depth_is_limited() {
    JsonNode tree = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < 20_000; i++) {
      tree = JsonNodeFactory.instance.arrayNode().add(tree);
    }
    JsonNode deep = tree;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonNodes.toNode(deep))
        .withMessageContaining("500 levels");
  }
}
