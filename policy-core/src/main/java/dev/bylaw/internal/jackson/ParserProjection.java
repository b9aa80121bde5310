package dev.bylaw.internal.jackson;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bylaw.internal.lexical.Numbers;
import dev.bylaw.internal.lexical.Surrogates;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.ReadCounter;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.projection.Skipped;
import dev.bylaw.internal.projection.SlotList;
import dev.bylaw.internal.projection.SlotNodes;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.reader.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of one value what a shape asks for while a Jackson parser reads it, and refuses what the
 * scanner of bytes refuses. What is skipped is held to the limits too; keys that stand twice are
 * errors in the objects of which fields are read.
 */
public final class ParserProjection {
  private static final int LONGEST_WORD = 5;

  private final JsonParser parser;
  private final Limits limits;
  private final ReadCounter counter = new ReadCounter();
  private long values;

  private ParserProjection(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /**
   * Reads the value at which a parser stands, or the next one where it stands at none yet. The
   * parser then stands at the last token of the value.
   *
   * @throws IOException if the parser cannot read it, or it is refused
   */
  public static Projection read(JsonParser parser, Shape shape, Limits limits) throws IOException {
    ParserProjection reading = new ParserProjection(parser, limits);
    JsonToken first = parser.hasCurrentToken() ? parser.currentToken() : parser.nextToken();
    Object root = reading.value(first, shape, null, 0);
    return new Projection(SlotNodes.nodeOrNull(root), reading.counter.counts());
  }

  private @Nullable Object value(
      @Nullable JsonToken token, Shape shape, @Nullable Object parent, int depth)
      throws IOException {
    if (token == JsonToken.START_OBJECT && shape.readsObject()) {
      counter.value();
      return object(shape, parent, nested(depth));
    }
    Shape element = shape.element().orElse(null);
    if (token == JsonToken.START_ARRAY && element != null) {
      counter.value();
      return list(element, parent, nested(depth));
    }
    Object value = skippedOrScalar(token, depth);
    if (value != null) {
      counter.value();
    }
    if (value instanceof String text) {
      counter.text(text);
    }
    return value;
  }

  private int nested(int depth) throws IOException {
    countValue();
    if (depth >= limits.depth()) {
      throw refused("nested more than " + limits.depth() + " levels deep");
    }
    return depth + 1;
  }

  private void countValue() throws IOException {
    values++;
    if (values > limits.expandedNodes()) {
      throw refused("more than " + limits.expandedNodes() + " values");
    }
  }

  private Object kept(@Nullable JsonToken token, Shape shape, Object parent, int depth)
      throws IOException {
    Object value = value(token, shape, parent, depth);
    if (value == null) {
      counter.value();
      return SlotNodes.NULL;
    }
    return value;
  }

  private SlotObject object(Shape shape, @Nullable Object parent, int depth) throws IOException {
    SlotObject object = new SlotObject(shape, parent);
    Shape others = shape.others().orElse(null);
    Set<String> names = new HashSet<>();
    List<String> keys = new ArrayList<>();
    List<Object> kept = new ArrayList<>();
    int present = 0;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = name();
      if (!names.add(name)) {
        throw refused("the key '" + name + "' stands twice in this object");
      }
      JsonToken token = parser.nextToken();
      int slot = shape.slot(name);
      if (slot >= 0) {
        Object value = value(token, shape.child(slot), object, depth);
        object.fill(slot, value == null ? SlotNodes.NULL : value);
        present += value == null ? 0 : 1;
      } else if (others != null) {
        counter.text(name);
        keys.add(name);
        kept.add(kept(token, others, object, depth));
      } else {
        skippedOrScalar(token, depth);
      }
    }
    object.dropNulls();
    if (others != null) {
      object.fillOthers(keys.toArray(String[]::new), kept.toArray());
      counter.container(present + keys.size());
    }
    return object;
  }

  private String name() throws IOException {
    return text(parser.currentName());
  }

  private SlotList list(Shape element, @Nullable Object parent, int depth) throws IOException {
    SlotList list = new SlotList(parent);
    List<Object> elements = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      elements.add(kept(t, element, list, depth));
    }
    list.fill(elements.toArray());
    counter.container(elements.size());
    return list;
  }

  /** Takes a container that is not kept, or a scalar; null is Java's. */
  private @Nullable Object skippedOrScalar(@Nullable JsonToken token, int depth)
      throws IOException {
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      skip(nested(depth));
      return token == JsonToken.START_OBJECT ? Skipped.OBJECT : Skipped.LIST;
    }
    return scalar(token);
  }

  /** Takes the rest of a container. */
  private void skip(int depthInside) throws IOException {
    int depth = depthInside;
    int open = 1;
    while (open > 0) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.FIELD_NAME) {
        name();
      } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        depth = nested(depth);
        open++;
      } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
        depth--;
        open--;
      } else {
        scalar(token);
      }
    }
  }

  private @Nullable Object scalar(@Nullable JsonToken token) throws IOException {
    countValue();
    if (token == null) {
      throw refused("the text ends within a value");
    }
    return switch (token) {
      case VALUE_STRING -> text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE, VALUE_FALSE -> {
        refuseLonger(LONGEST_WORD, limits.scalarLength());
        yield token == JsonToken.VALUE_TRUE;
      }
      case VALUE_NULL -> {
        refuseLonger(4, limits.scalarLength());
        yield null;
      }
      default -> throw refused("no JSON value: " + token);
    };
  }

  private String text(String text) throws IOException {
    refuseLonger(text.length(), limits.scalarLength());
    if (Surrogates.hasLone(text)) {
      throw refused("half a surrogate pair is no character");
    }
    return text;
  }

  private Number number() throws IOException {
    String text = parser.getText();
    refuseLonger(text.length(), Math.min(Numbers.MAX_LENGTH, limits.scalarLength()));
    Number number = parser.isNaN() ? Double.NaN : Numbers.parse(text);
    if (!Double.isFinite(number.doubleValue())) {
      throw refused("the number is out of the range of a double");
    }
    return number;
  }

  private void refuseLonger(int length, int limit) throws IOException {
    if (length > limit) {
      throw refused("a scalar of " + length + " characters; at most " + limit + " are read");
    }
  }

  private JsonParseException refused(String problem) {
    return new JsonParseException(parser, problem);
  }
}
