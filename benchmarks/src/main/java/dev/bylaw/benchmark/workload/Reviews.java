package dev.bylaw.benchmark.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Two admission reviews of pods of about 12 KB. What they return is shared and not to be changed.
 */
public final class Reviews {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CONTAINERS = 3;

  private final String source;
  private final byte[] compliant;
  private final byte[] violating;

  private Reviews(String source, byte[] compliant, byte[] violating) {
    this.source = source;
    this.compliant = compliant;
    this.violating = violating;
  }

  /**
   * Reads the reviews of the folder that the environment variable {@code BYLAW_BENCH} names, by
   * default {@code ../shared/bench} beside the checkout; makes some where there is none.
   *
   * @return the reviews
   */
  public static Reviews load() {
    Path root =
        Path.of(Optional.ofNullable(System.getenv("BYLAW_BENCH")).orElse("../shared/bench"));
    Path inputs = Files.isDirectory(root) ? root : Path.of("..").resolve(root);
    return Files.isDirectory(inputs.resolve("inputs"))
        ? read(inputs.resolve("inputs"))
        : generated();
  }

  /**
   * Makes reviews.
   *
   * @return always the same
   */
  public static Reviews generated() {
    return new Reviews(
        "generated",
        bytes(ReviewGenerator.compliant(CONTAINERS)),
        bytes(ReviewGenerator.violating(CONTAINERS)));
  }

  private static Reviews read(Path inputs) {
    try {
      return new Reviews(
          "files",
          Files.readAllBytes(inputs.resolve("review-pod-ok.json")),
          Files.readAllBytes(inputs.resolve("review-pod-bad.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Says where the reviews are from.
   *
   * @return {@code files} or {@code generated}
   */
  public String source() {
    return source;
  }

  /**
   * Returns the review of a pod that breaks nothing.
   *
   * @return its bytes
   */
  public byte[] compliant() {
    return compliant;
  }

  /**
   * Returns the review of a pod with 22 findings.
   *
   * @return its bytes
   */
  public byte[] violating() {
    return violating;
  }

  /**
   * Writes a tree.
   *
   * @param tree the tree
   * @return its bytes
   */
  public static byte[] bytes(JsonNode tree) {
    try {
      return JSON.writeValueAsBytes(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a tree.
   *
   * @param bytes its bytes
   * @return the tree
   */
  public static JsonNode tree(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the pod of a review.
   *
   * @param review the review
   * @return the pod as a tree
   */
  public static JsonNode pod(byte[] review) {
    return tree(review).at("/request/object");
  }
}
