package dev.bylaw.benchmark.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields of trees in which any part may be missing; null counts as missing. Jackson has one node
 * each for true, false and null, and comparing them is what is fast.
 */
@SuppressWarnings("ReferenceEquality")
final class Json {
  private static final ArrayNode NONE = new ArrayNode(JsonNodeFactory.instance, List.of());

  private Json() {}

  static @Nullable JsonNode get(@Nullable JsonNode object, String name) {
    return object == null ? null : object.get(name);
  }

  static boolean isPresent(@Nullable JsonNode node) {
    return node != null && node != NullNode.instance;
  }

  static ArrayNode list(@Nullable JsonNode object, String name) {
    return get(object, name) instanceof ArrayNode list ? list : NONE;
  }

  static boolean isTrue(@Nullable JsonNode node) {
    return node == BooleanNode.TRUE;
  }

  static boolean isFalse(@Nullable JsonNode node) {
    return node == BooleanNode.FALSE;
  }

  static boolean isZero(@Nullable JsonNode node) {
    return node != null && node.isIntegralNumber() && node.longValue() == 0;
  }

  static int number(@Nullable JsonNode node) {
    return node == null ? 0 : node.intValue();
  }

  static @Nullable String text(@Nullable JsonNode node) {
    return node == null ? null : node.textValue();
  }

  static @Nullable String text(@Nullable JsonNode object, String name) {
    return text(get(object, name));
  }
}
