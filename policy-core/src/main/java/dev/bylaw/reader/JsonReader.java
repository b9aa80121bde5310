package dev.bylaw.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.lexical.Numbers;
import dev.bylaw.internal.lexical.Surrogates;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads strict JSON with Jackson's streaming parser. A text may hold several objects one after
 * another, as Kubernetes' tools read a stream; any other text after the first value is an error.
 */
final class JsonReader {
  /** Limits are this package's own, with its own messages. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .maxNameLength(Integer.MAX_VALUE)
          .build())
      .build();

  private final SourceText source;
  private final Limits limits;
  private final int from;
  private final int to;

  /** The end of the last token taken. */
  private int consumed;

  JsonReader(SourceText source, Limits limits, int from, int to) {
    this.source = source;
    this.limits = limits;
    this.from = from;
    this.to = to;
    this.consumed = from;
  }

  /** The documents up to the first error, and that error. */
  record Outcome(List<Node> roots, @Nullable ReadFailure failure) {}

  /**
   * Reads all values of the range.
   *
   * @return the values; none and no failure for a blank range
   */
  Outcome read() {
    List<Node> roots = new ArrayList<>();
    try (Reader reader = new RangeReader(source.text(), from, to);
        JsonParser parser = FACTORY.createParser(reader)) {
      for (JsonToken token = next(parser); token != null; token = next(parser)) {
        boolean several = !roots.isEmpty();
        if (several && (token != JsonToken.START_OBJECT || !isObject(roots.get(0)))) {
          return new Outcome(roots, trailing(nextToken()));
        }
        roots.add(value(parser, token));
      }
      return new Outcome(roots, null);
    } catch (ReadFailure failure) {
      return new Outcome(roots, failure);
    } catch (IOException impossible) {
      throw new IllegalStateException("reading from memory failed", impossible);
    }
  }

  private static boolean isObject(Node node) {
    return node instanceof ArrayObjectNode;
  }

  private ReadFailure trailing(int at) {
    return ReadFailure.at(
        ReaderCode.JSON_SYNTAX,
        source,
        at,
        at + 1,
        "there is text after the end of the document",
        "one value to a file, or several objects one after another");
  }

  private Node value(JsonParser parser, JsonToken first) throws IOException, ReadFailure {
    TreeBuilder tree = new TreeBuilder(source, limits);
    JsonToken token = first;
    while (true) {
      take(parser, token, tree);
      Node root = tree.root();
      if (root != null) {
        return root;
      }
      token = next(parser);
      if (token == null) {
        throw JsonMistake.unfinished(source, from, to);
      }
    }
  }

  private @Nullable JsonToken next(JsonParser parser) throws IOException, ReadFailure {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      throw mistake(e);
    }
  }

  private ReadFailure mistake(JsonProcessingException e) {
    long offset = e.getLocation() == null ? to - from : e.getLocation().getCharOffset();
    return new JsonMistake(source, from, to).describe(from + (int) offset, e);
  }

  /**
   * Returns where the next token begins. The parser's own positions are not used: of a key it knows
   * none once it has looked ahead over the end of its buffer.
   */
  private int nextToken() {
    String text = source.text();
    int i = consumed;
    while (i < to && " \t\n\r,:".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private void take(JsonParser parser, JsonToken token, TreeBuilder tree)
      throws IOException, ReadFailure {
    int start = nextToken();
    switch (token) {
      case START_OBJECT, START_ARRAY -> {
        consumed = start + 1;
        tree.begin(token == JsonToken.START_OBJECT, start, consumed);
      }
      case END_OBJECT, END_ARRAY -> {
        consumed = start + 1;
        tree.end(consumed);
      }
      case FIELD_NAME -> {
        String key = string(parser, start);
        tree.key(key, start, consumed);
      }
      case VALUE_STRING -> {
        String value = string(parser, start);
        tree.scalar(new StringNode(value, new Span(start, consumed)), value.length());
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(text(parser), start, tree);
      case VALUE_TRUE, VALUE_FALSE -> {
        boolean value = token == JsonToken.VALUE_TRUE;
        consumed = start + (value ? 4 : 5);
        tree.scalar(new BooleanNode(value, new Span(start, consumed)), 5);
      }
      case VALUE_NULL -> {
        consumed = start + 4;
        tree.scalar(new NullNode(new Span(start, consumed)), 4);
      }
      default -> throw new IllegalStateException("token " + token);
    }
  }

  private String string(JsonParser parser, int start) throws IOException, ReadFailure {
    String value = text(parser);
    consumed = endOfString(start);
    refuseLoneSurrogate(value, start, consumed);
    return value;
  }

  private String text(JsonParser parser) throws IOException, ReadFailure {
    try {
      return parser.getText();
    } catch (JsonProcessingException e) {
      throw mistake(e);
    }
  }

  private void number(String text, int start, TreeBuilder tree) throws ReadFailure {
    consumed = start + text.length();
    Span span = new Span(start, consumed);
    if (text.length() > Numbers.MAX_LENGTH) {
      throw ReadFailure.at(
          ReaderCode.SCALAR_TOO_LONG,
          source,
          start,
          start + 1,
          "a number of " + text.length() + " characters; at most " + Numbers.MAX_LENGTH
              + " are read",
          "");
    }
    Node node = Numbers.json(text, span);
    if (node instanceof FloatNode number && Double.isInfinite(number.value())) {
      throw ReadFailure.at(
          ReaderCode.NUMBER_NOT_FINITE,
          source,
          span.start(),
          span.end(),
          "the number is out of the range of a double",
          "the largest is about 1.8e308");
    }
    tree.scalar(node, text.length());
  }

  /** Returns the offset after the closing quote of the string that begins at an offset. */
  private int endOfString(int start) {
    String text = source.text();
    int i = start + 1;
    while (text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private void refuseLoneSurrogate(String value, int start, int end) throws ReadFailure {
    if (Surrogates.hasLone(value)) {
      throw JsonMistake.loneSurrogate(source, start, end);
    }
  }
}
