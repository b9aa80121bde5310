package dev.bylaw.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.Document;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.source.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The threats to reading, by their number, and the facts that they rest on. */
class ReaderSafetyTest {
  private static String firstProblem(ReadResult result) {
    assertThat(result.problems()).isNotEmpty();
    return Read.describe(result.problems().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"spec\":{\"hostNetwork\":true},\"spec\":{}}",
        "{\"hostNetwork\":true,\"hostNetwork\":null}",
        "{\"containers\":[{\"a\":1}],\"containers\":[{\"name\":\"c\"}]}",
        "{\"x\":[{\"deep\":{\"a\":1,\"b\":2,\"a\":1}}]}"
      })
  void row5_no_reading_of_a_duplicate_key_is_chosen(String text) {
    for (ReadResult result : List.of(Read.json(text), Read.yaml(text))) {
      assertThat(result.documents()).isEmpty();
      assertThat(result.problems()).hasSize(1);
      assertThat(result.problems().get(0).code()).isEqualTo(ReaderCode.DUPLICATE_KEY);
      assertThat(result.problems().get(0).secondary()).hasSize(1);
    }
  }

  @Test
  void row5_in_large_objects_too() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 1000; i++) {
      text.append("\"key").append(i).append("\":").append(i).append(",\n");
    }
    assertThat(firstProblem(Read.json(text + "\"key3\":1}")))
        .startsWith("B0706 1001:1 the key 'key3' stands twice in this object");
    ObjectNode object = (ObjectNode) Read.only(Read.json(text + "\"last\":1}"));
    assertThat(object.keys()).hasSize(1001).startsWith("key0", "key1").endsWith("last");
    assertThat(object.get("key999")).isInstanceOf(IntegerNode.class);
    assertThat(object.get("key1000")).isNull();
  }

  @Test
  void row5_the_other_documents_of_the_file_are_there() {
    ReadResult result = Read.yaml("a: 1\n---\nb: 1\nb: 2\n---\nc: 3\n");
    assertThat(Read.documents(result)).isEqualTo("[{\"a\":1},{\"c\":3}]");
    assertThat(result.documents()).extracting(Document::index).containsExactly(0, 2);
    assertThat(result.problems())
        .extracting(Read::describe)
        .containsExactly("B0706 4:1 the key 'b' stands twice in this object"
            + " (remove one of the two: tools differ in which one they take)");
  }

  @Test
  void factF2_escaped_keys_are_the_same_key_and_case_is_kept() {
    assertThat(firstProblem(Read.json("{\"hostNetwork\":true,\"hostNetw\\u006frk\":false}")))
        .startsWith("B0706 1:21 the key 'hostNetwork'");
    assertThat(firstProblem(Read.yaml("hostNetwork: true\n\"hostNetw\\x6frk\": false\n")))
        .startsWith("B0706 2:1 the key 'hostNetwork'");
    Node root = Read.only(Read.json("{\"hostNetw\\u006frk\":true,\"HostNetwork\":false}"));
    assertThat(((ObjectNode) root).keys()).containsExactly("hostNetwork", "HostNetwork");
  }

  @Test
  void row9_lists_and_what_looks_like_one_are_read_whole() {
    String text = "kind: ConfigMap\nitems:\n- {kind: Pod}\n- spec: {}\n";
    assertThat(NodeWriter.json(Read.only(Read.yaml(text))))
        .isEqualTo("{\"kind\":\"ConfigMap\",\"items\":[{\"kind\":\"Pod\"},{\"spec\":{}}]}");
  }

  @Test
  void rows31_and_32_null_is_kept_as_a_value_and_as_an_element() {
    ObjectNode root = (ObjectNode)
        Read.only(Read.yaml("labels: {skip: null, x: ~, y: }\ncontainers: [null, {name: c}]\n"));
    ObjectNode labels = (ObjectNode) Objects.requireNonNull(root.get("labels"));
    assertThat(labels.keys()).containsExactly("skip", "x", "true");
    assertThat(labels.keys()).allMatch(key -> labels.get(key) instanceof NullNode);
    assertThat(root.get("containers")).hasToString("[null,{\"name\":\"c\"}]");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "-0.0, 0",
    "0e99999999999, 0",
    "1e-99999999999, -",
    "1, 1",
    "1.0, 1",
    "1e3, 1000",
    "1E+3, 1000",
    "10e-1, 1",
    "0e999999999, 0",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "9007199254740993.0, 9007199254740993",
    "123456789012345678e-17, -",
    "9223372036854775808, -",
    "9223372036854775807.5, -",
    "1.5, -",
    "1e-400, -",
    "1e19, -"
  })
  void row36_an_integral_number_in_range_is_an_integer_however_written(String text, String value) {
    Node node = Read.only(Read.json(text));
    if (value.equals("-")) {
      assertThat(node).isInstanceOf(FloatNode.class);
    } else {
      assertThat(node).isInstanceOf(IntegerNode.class);
      assertThat(((IntegerNode) node).value()).isEqualTo(Long.parseLong(value));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "[1e999999999]"})
  void row36_numbers_that_are_not_finite_are_errors_in_json(String text) {
    assertThat(firstProblem(Read.json(text))).startsWith("B0712 1:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1: a\n\"1\": b\n",
        "yes: a\n\"true\": b\n",
        "on: a\nyes: b\n",
        "0x10: a\n16: b\n",
        "1.0: a\n1: b\n",
        "a: 1\n? a\n: 2\n",
        "&x a: 1\n*x : 2\n"
      })
  void row57_keys_that_become_equal_as_strings(String text) {
    assertThat(firstProblem(Read.yaml(text))).startsWith("B0706 ").contains("stands twice");
  }

  static List<Charset> charsets() {
    return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void row58_a_byte_order_mark_decides_the_encoding(Charset charset) {
    byte[] json = "\ufeff{\"a\": \"é😀\"}".getBytes(charset);
    byte[] yaml = "\ufeffa: é😀\n".getBytes(charset);
    String expected = "{\"a\":\"é😀\"}";
    assertThat(Read.only(DocumentReader.json("f", json, Limits.DEFAULT))).hasToString(expected);
    assertThat(Read.only(DocumentReader.yaml("f", yaml, Limits.DEFAULT))).hasToString(expected);
  }

  @Test
  void row58_kubectl_sees_no_separator_in_utf16() {
    byte[] bytes = "\ufeffa: 1\n---\nb: 2\n".getBytes(StandardCharsets.UTF_16LE);
    ReadResult result = DocumentReader.yaml("f", bytes, Limits.DEFAULT);
    assertThat(result.documents()).isEmpty();
    assertThat(firstProblem(result)).startsWith("B0710 2:1 ");
  }

  @ParameterizedTest
  @CsvSource({
    "22fffe22, 1:1", // a byte order mark in the middle
    "613a20c3280a, 1:4", // a lead byte without its continuation
    "613a20ed a0 80, 1:4", // a surrogate
    "613a0a623a20c0af, 2:4", // an overlong form
    "fffe61, 1:1" // half of a UTF-16 unit
  })
  void row58_malformed_bytes_are_an_error(String hex, String position) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    ReadResult result = DocumentReader.yaml("f", bytes, Limits.DEFAULT);
    assertThat(result.documents()).isEmpty();
    if (hex.startsWith("22")) {
      assertThat(firstProblem(result)).startsWith("B0702 1:2 ");
    } else {
      assertThat(firstProblem(result)).startsWith("B0702 " + position + " the bytes from offset ");
    }
  }

  @Test
  void row58_the_replacement_character_itself_is_a_character() {
    assertThat(Read.only(Read.yaml("a: \ufffd\n"))).hasToString("{\"a\":\"\ufffd\"}");
  }

  @Test
  void row58_half_a_surrogate_pair_is_an_error_and_a_whole_one_a_character() {
    assertThat(firstProblem(Read.json("[\"\\ud83d\"]"))).startsWith("B0717 1:2 ");
    assertThat(firstProblem(Read.json("{\"\\ude00\\ud83d\": 1}"))).startsWith("B0717 1:2 ");
    assertThat(firstProblem(Read.yaml("a: \"\\ud83d\"\n"))).startsWith("B0717 1:4 ");
    assertThat(NodeWriter.json(Read.only(Read.json("\"\\ud83d\\ude00\"")))).isEqualTo("\"😀\"");
    assertThat(Read.only(Read.yaml("{\"a\": \"\\ud83d\\ude00\"}"))).hasToString("{\"a\":\"😀\"}");
  }

  @Test
  @Timeout(20)
  void row59_an_alias_bomb_is_an_error() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [")
          .append(String.join(", ", Collections.nCopies(10, alias)))
          .append("]\n");
    }
    assertThat(firstProblem(Read.yaml(bomb.toString())))
        .startsWith("B0708 ")
        .contains("more than 10000000 values");
  }

  @Test
  @Timeout(20)
  void row59_a_bomb_of_merge_keys_is_an_error() {
    StringBuilder bomb = new StringBuilder("a0: &a0 {k0: [x, x, x, x, x, x, x, x, x, x]}\n");
    for (int i = 1; i < 40; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" {<<: [")
          .append(alias)
          .append(", ")
          .append(alias)
          .append("], k")
          .append(i)
          .append(": ")
          .append(alias)
          .append("}\n");
    }
    assertThat(firstProblem(Read.yaml(bomb.toString()))).startsWith("B0708 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "- "})
  @Timeout(20)
  void row59_deep_nesting_is_an_error_not_a_crash(String level) {
    String text = level.repeat(20_000);
    assertThat(firstProblem(Read.yaml(text))).matches("B070[57] .*");
    if (level.length() > 2 || level.equals("[")) {
      assertThat(firstProblem(Read.json(text)))
          .startsWith("B0707 ")
          .contains("nested more than 500 levels deep");
    }
  }

  @Test
  void row59_depth_counts_through_aliases() {
    StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 600; i++) {
      text.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [*a")
          .append(i - 1)
          .append("]\n");
    }
    assertThat(firstProblem(Read.yaml(text.toString()))).startsWith("B0707 ");
  }

  @Test
  void row59_a_scalar_of_ten_megabytes_is_an_error() {
    String text = "x".repeat(10_000_000);
    assertThat(firstProblem(Read.yaml("a: " + text))).startsWith("B0709 1:4 a text of 10000000");
    assertThat(firstProblem(Read.json("[\"" + text + "\"]"))).startsWith("B0709 1:2 ");
    assertThat(firstProblem(Read.json("{\"" + text + "\": 1}"))).startsWith("B0709 1:2 ");
    assertThat(firstProblem(Read.json("1".repeat(1001)))).startsWith("B0709 1:1 a number of 1001");
  }

  @Test
  void row59_a_cycle_of_aliases_is_an_error() {
    assertThat(firstProblem(Read.yaml("a: &x\n  b: [1, *x]\n")))
        .startsWith("B0713 2:10 the alias '*x' stands inside what it stands for");
    assertThat(firstProblem(Read.yaml("a: *x\n"))).startsWith("B0713 1:4 there is no anchor '&x'");
  }

  @Test
  void limits_are_those_given() {
    Limits small = new Limits(40, 3, 5, 6);
    assertThat(firstProblem(DocumentReader.yaml("f", new byte[41], small)))
        .startsWith("B0701 1:1 the input has 41 bytes; at most 40 are read");
    assertThat(
            Read.only(DocumentReader.json("f", "[[[1]]]".getBytes(StandardCharsets.UTF_8), small)))
        .hasToString("[[[1]]]");
    assertThat(firstProblem(
            DocumentReader.json("f", "[[[[]]]]".getBytes(StandardCharsets.UTF_8), small)))
        .startsWith("B0707 1:4 nested more than 3 levels deep");
    assertThat(firstProblem(
            DocumentReader.yaml("f", "[1, 2, 3, 4, 5]".getBytes(StandardCharsets.UTF_8), small)))
        .startsWith("B0708 1:14 the document has more than 5 values");
    assertThat(firstProblem(
            DocumentReader.yaml("f", "a: 1234567".getBytes(StandardCharsets.UTF_8), small)))
        .startsWith("B0709 1:4 a text of 7 characters; at most 6 are read");
  }

  @Test
  @Timeout(120)
  void a_file_of_fifty_megabytes_is_read() {
    String map = "kind: ConfigMap\ndata:\n  text: |\n"
        + "    a line of text that is as long as most lines of text are\n".repeat(600)
        + "---\n";
    int count = 50_000_000 / map.length() + 1;
    byte[] yaml = map.repeat(count).getBytes(StandardCharsets.UTF_8);
    ReadResult result = DocumentReader.yaml("big.yaml", yaml, Limits.DEFAULT);
    assertThat(result.problems()).isEmpty();
    assertThat(result.documents()).hasSize(count);

    String item =
        "{\"kind\":\"ConfigMap\",\"text\":\"" + "a line of text\\n".repeat(2000) + "\"},\n";
    byte[] json = ("[" + item.repeat(50_000_000 / item.length() + 1) + "true]")
        .getBytes(StandardCharsets.UTF_8);
    ListNode list = (ListNode) Read.only(DocumentReader.json("big.json", json, Limits.DEFAULT));
    assertThat(list.element(list.size() - 1))
        .isEqualTo(new BooleanNode(true, new Span(json.length - 5, json.length - 1)));
  }

  @Test
  @Timeout(60)
  void many_tabs_do_not_make_reading_slow() {
    String text = "# tabs\n{" + "\n\t\"a\":\t[1,\t2],".repeat(1) + "}\n";
    assertThat(Read.only(Read.yaml(text))).hasToString("{\"a\":[1,2]}");
    String many = "# tabs\n[" + "\n\t1,".repeat(20_000) + "]\n";
    long start = System.nanoTime();
    Read.yaml(many);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(50));
  }
}
