package dev.bylaw.benchmark.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One review with field names in its managed fields, and an id among its values, that no earlier
 * call had: a symbol table learns nothing from them and only grows. The bytes are changed in place,
 * so that making a new name costs next to nothing beside reading it.
 */
public final class FreshNames implements Inputs {
  private static final String MARK = "-------fresh----";
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** An odd number, so that no product repeats before 2^64 calls (Knuth's multiplier for LCGs). */
  private static final long STEP = 6364136223846793005L;

  private final byte[] review;
  private final int[] marks;
  private long id;

  /**
   * Prepares a review, or a pod alone.
   *
   * @param original its bytes; it has managed fields
   */
  public FreshNames(byte[] original) {
    JsonNode tree = Reviews.tree(original);
    ObjectNode metadata =
        (ObjectNode) (tree.has("request") ? tree.at("/request/object") : tree).path("metadata");
    metadata.put("uid", MARK);
    ObjectNode fields = (ObjectNode) metadata.at("/managedFields/0/fieldsV1/f:metadata");
    ObjectNode owners = fields.putObject("f:ownerReferences");
    owners.putObject("k:{\"uid\":\"" + MARK + "\"}");
    fields.withObjectProperty("f:labels").putObject("f:" + MARK);
    review = Reviews.bytes(tree);
    marks = find(review);
  }

  private static int[] find(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<Integer> found = new ArrayList<>();
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      found.add(at);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public byte[] next() {
    id += STEP;
    for (int mark : marks) {
      long rest = id;
      for (int i = 0; i < MARK.length(); i++) {
        review[mark + i] = HEX[(int) (rest & 15)];
        rest >>>= 4;
      }
    }
    return review;
  }
}
