package dev.bylaw.benchmark.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Reviews of other pods of the same shape, in turn: other ids, digests, texts and names in managed
 * fields, and some fields left out that no control reads. Nothing that learns the order or the
 * names of one document can rely on them.
 */
public final class Variants implements Inputs {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** How many of a hundred optional fields are left out. */
  private static final int LEFT_OUT = 12;

  /** Fields that no control reads and that may be left out. */
  private static final Set<String> OPTIONAL = Set.of(
      "args",
      "env",
      "envFrom",
      "resources",
      "volumeMounts",
      "terminationMessagePath",
      "terminationMessagePolicy",
      "imagePullPolicy",
      "tolerations",
      "affinity",
      "topologySpreadConstraints",
      "ownerReferences",
      "dnsPolicy",
      "priority",
      "schedulerName",
      "extra",
      "dryRun",
      "requestKind",
      "requestResource",
      "readOnlyRootFilesystem",
      "fsGroup");

  private final byte[][] reviews;
  private int next;

  private Variants(byte[][] reviews) {
    this.reviews = reviews;
  }

  /**
   * Makes variants.
   *
   * @param review the review to vary
   * @param count how many
   * @return the variants, the same in every run
   */
  public static Variants of(byte[] review, int count) {
    Random random = new Random(count);
    JsonNode tree = Reviews.tree(review);
    byte[][] reviews = new byte[count][];
    for (int i = 0; i < count; i++) {
      reviews[i] = Reviews.bytes(vary(tree, "", false, random));
    }
    return new Variants(reviews);
  }

  /**
   * Returns all variants.
   *
   * @return the reviews in the order in which they take turns
   */
  public List<byte[]> all() {
    return List.of(reviews);
  }

  @Override
  public byte[] next() {
    next = next + 1 == reviews.length ? 0 : next + 1;
    return reviews[next];
  }

  private static JsonNode vary(JsonNode node, String name, boolean managed, Random random) {
    if (node instanceof ObjectNode object) {
      ObjectNode varied = NODES.objectNode();
      for (Map.Entry<String, JsonNode> field : new ArrayList<>(object.properties())) {
        String key = field.getKey();
        if (!managed && OPTIONAL.contains(key) && random.nextInt(100) < LEFT_OUT) {
          continue;
        }
        boolean below = managed || key.equals("managedFields");
        varied.set(
            managed && key.length() > 14 ? digits(key, random) : key,
            vary(field.getValue(), key, below, random));
      }
      return varied;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode varied = NODES.arrayNode();
      list.forEach(each -> varied.add(vary(each, name, managed, random)));
      return varied;
    }
    boolean identifier = node.isTextual()
        && (name.equals("uid")
            || name.equals("image")
            || name.equals("value")
            || name.equals("time"));
    return identifier ? TextNode.valueOf(digits(node.textValue(), random)) : node;
  }

  /** Other digits in the place of digits. */
  private static String digits(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isDigit(out.charAt(i))) {
        out.setCharAt(i, (char) ('0' + random.nextInt(10)));
      }
    }
    return out.toString();
  }
}
