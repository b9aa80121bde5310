package dev.bylaw.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bylaw.document.Document;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.internal.lexical.Surrogates;
import dev.bylaw.jackson.JsonNodes;
import dev.bylaw.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReaderPropertyTest {
  private static final ObjectMapper STRICT = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /** Begins of texts, so that mutations hit interesting spots. */
  private static final String[] SEEDS = {
    "{\"a\": [1, -2.5e3, \"x\\u00e9\\n\", true, false, null], \"b\": {\"c\": {}}}",
    "a: &x {b: [1, *y]}\n<<: *x\nc: |\n  text\n---\n- 'q'\n- \"d\\x41\"\n# end\n",
    "? k\n: - v\n  - !!binary aGk=\n  - >-\n    folded\n\n    text\n...\n",
  };

  @Provide
  Arbitrary<Node> trees() {
    Arbitrary<String> texts = Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12).filter(text -> !Surrogates.hasLone(text)),
        Arbitraries.of("yes", "0777", "1:30", "~", "null", "<<", "=", "- a", "a: b", "#", "", " "));
    Arbitrary<Node> scalars = Arbitraries.oneOf(
        texts.map(Nodes::string),
        Arbitraries.longs().map(Nodes::integer),
        Arbitraries.doubles().map(Nodes::number),
        Arbitraries.of(true, false).map(Nodes::bool),
        Arbitraries.just(Nodes.nullNode()));
    return Arbitraries.recursive(
        () -> scalars,
        inner -> Arbitraries.oneOf(
            inner.list().ofMaxSize(4).map(Nodes::list),
            Arbitraries.maps(texts, inner).ofMaxSize(4).map(Nodes::object)),
        0,
        4);
  }

  @Property(tries = 500)
  void trees_written_as_json_read_back_equal(@ForAll("trees") Node tree) {
    String json = NodeWriter.json(tree);
    assertThat(NodeWriter.json(Read.only(Read.json(json)))).isEqualTo(json);
  }

  @Property(tries = 500)
  void trees_written_as_yaml_read_back_equal(@ForAll("trees") Node tree) {
    ReadResult result = Read.yaml(NodeWriter.yaml(tree));
    assertThat(result.problems()).isEmpty();
    String expected = NodeWriter.json(tree);
    assertThat(Read.documents(result))
        .isEqualTo(expected.equals("null") ? "[]" : "[" + expected + "]");
  }

  @Provide
  Arbitrary<String> mutated() {
    Arbitrary<String> pieces = Arbitraries.oneOf(
        Arbitraries.strings()
            .withChars("\n\t :-,[]{}\"'#&*!|>?%\\ae01.\u0000\u0085\u2028\ufeff\ud800")
            .ofMaxLength(3),
        Arbitraries.strings().ofMaxLength(2));
    return Arbitraries.of(SEEDS)
        .flatMap(seed -> pieces.flatMap(piece -> Arbitraries.integers()
            .between(0, seed.length())
            .flatMap(at -> Arbitraries.integers()
                .between(0, 3)
                .map(cut -> seed.substring(0, at)
                    + piece
                    + seed.substring(Math.min(seed.length(), at + cut))))));
  }

  @Property(tries = 2000)
  void whatever_the_text_nothing_is_thrown_and_spans_lie_in_it(@ForAll("mutated") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    check(DocumentReader.yaml("f", bytes, Limits.DEFAULT));
    check(DocumentReader.json("f", bytes, Limits.DEFAULT));
    check(DocumentReader.yaml("f", text.getBytes(StandardCharsets.UTF_16), Limits.DEFAULT));
  }

  @Property(tries = 1000)
  void whatever_the_bytes_nothing_is_thrown(@ForAll byte[] bytes) {
    check(DocumentReader.yaml("f", bytes, Limits.DEFAULT));
    check(DocumentReader.json("f", bytes, Limits.DEFAULT));
  }

  private static void check(ReadResult result) {
    int length = result.source().text().length();
    result.problems().forEach(problem -> {
      Span span = problem.primary().span();
      assertThat(span.start()).isBetween(0, length);
      assertThat(span.end()).isBetween(span.start(), length);
      assertThat(Read.describe(problem)).doesNotContain("this is not YAML (");
    });
    result.documents().stream().map(Document::root).forEach(root -> checkSpans(root, length));
  }

  private static void checkSpans(Node node, int length) {
    assertThat(node.span().start()).isBetween(0, length);
    assertThat(node.span().end()).isBetween(node.span().start(), length);
    if (node instanceof ObjectNode object) {
      for (String key : object.keys()) {
        assertThat(object.keySpan(key).start()).isBetween(0, length);
        checkSpans(Objects.requireNonNull(object.get(key)), length);
      }
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        checkSpans(list.element(i), length);
      }
    }
  }

  @Property(tries = 2000)
  void json_is_taken_as_jackson_takes_it(@ForAll("mutatedJson") String text) {
    JsonNode expected;
    try {
      expected = STRICT.readTree(text);
    } catch (JsonProcessingException e) {
      expected = null;
    }
    ReadResult result = Read.json(text);
    boolean stricter = result.problems().stream()
        .anyMatch(problem -> problem.code() == ReaderCode.LONE_SURROGATE
            || problem.code() == ReaderCode.NUMBER_NOT_FINITE);
    boolean stream = result.documents().size() > 1;
    if (expected == null || expected.isMissingNode()) {
      assertThat(stream || !result.problems().isEmpty()).isTrue();
    } else if (!stricter) {
      assertThat(NodeWriter.json(Read.only(result)))
          .isEqualTo(NodeWriter.json(JsonNodes.toNode(expected)));
    }
  }

  @Provide
  Arbitrary<String> mutatedJson() {
    Arbitrary<String> pieces = Arbitraries.strings()
        .withChars("\n\t :-+,[]{}\"'/#\\ue01.\u00e9\u0001nutf")
        .ofMaxLength(3);
    return pieces.flatMap(piece -> Arbitraries.integers()
        .between(0, SEEDS[0].length())
        .flatMap(at -> Arbitraries.integers()
            .between(0, 3)
            .map(cut -> SEEDS[0].substring(0, at)
                + piece
                + SEEDS[0].substring(Math.min(SEEDS[0].length(), at + cut)))));
  }
}
