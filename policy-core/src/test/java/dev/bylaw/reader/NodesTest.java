package dev.bylaw.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.source.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodesTest {
  @Test
  void javas_own_values_become_nodes() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("list", Arrays.asList(1, 2L, (short) 3, 1.5, 2.0f, "x", true, null));
    map.put("big", List.of(new BigInteger("7"), new BigDecimal("1e3"), new BigDecimal("0.5")));
    map.put("empty", Map.of());
    assertThat(NodeWriter.json(Nodes.fromJava(map)))
        .isEqualTo("{\"list\":[1,2,3,1.5,2,\"x\",true,null],\"big\":[7,1000,0.5],\"empty\":{}}");
  }

  @Test
  void what_json_has_not_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Nodes.fromJava(new Object()));
    assertThatIllegalArgumentException().isThrownBy(() -> Nodes.fromJava(Map.of(1, "a")));
    assertThatIllegalArgumentException().isThrownBy(() -> Nodes.fromJava(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Nodes.fromJava(new BigDecimal("1e999")));
    List<Object> cycle = new ArrayList<>();
    cycle.add(cycle);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Nodes.fromJava(cycle))
        .withMessage("nested more than 500 levels deep");
  }

  @Test
  void with_replaces_or_adds_and_keeps_positions() {
    ObjectNode object = (ObjectNode) Read.only(Read.yaml("a: 1\nb: 2\n"));
    ObjectNode changed =
        Nodes.with(Nodes.with(object, "a", Nodes.integer(9)), "c", Nodes.bool(true));
    assertThat(changed).hasToString("{\"a\":9,\"b\":2,\"c\":true}");
    assertThat(changed.keySpan("b")).isEqualTo(new Span(5, 6));
    assertThat(changed.keySpan("c")).isEqualTo(Span.NONE);
    assertThat(changed.get("b")).isEqualTo(new IntegerNode(2, new Span(8, 9)));
    assertThat(object).hasToString("{\"a\":1,\"b\":2}");
  }

  @Test
  void yaml_is_written_in_block_style_and_quoted_where_it_must_be() {
    String text = """
        name: web
        "no": "yes"
        list:
          - a
          - - 1
            - "1"
          - k: v
            l: []
        empty: {}
        """;
    assertThat(NodeWriter.yaml(Read.only(Read.yaml(text)))).isEqualTo(text);
  }
}
