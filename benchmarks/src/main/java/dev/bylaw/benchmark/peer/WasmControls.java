package dev.bylaw.benchmark.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.styra.opa.wasm.OpaPolicy;
import dev.bylaw.benchmark.workload.Reviews;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The controls in Rego, compiled to WebAssembly and run in Java. Not thread-safe. */
public final class WasmControls {
  private final OpaPolicy policy = OpaPolicy.builder()
      .withPolicy(Resources.bytes("controls.wasm"))
      .build()
      .entrypoint("bylaw/pss/violations");

  /**
   * Checks a review that was read already.
   *
   * @param review the whole review
   * @return the result as JSON
   */
  public String evaluate(JsonNode review) {
    return policy.evaluate(review);
  }

  /**
   * Checks a review.
   *
   * @param review its bytes
   * @return the result as JSON
   */
  public String evaluate(byte[] review) {
    return policy.evaluate(new String(review, StandardCharsets.UTF_8));
  }

  /**
   * Counts what a result holds.
   *
   * @param result as {@link #evaluate} returned it
   * @return how often each rule was broken
   */
  public static Map<String, Integer> counts(String result) {
    Map<String, Integer> counts = new TreeMap<>();
    JsonNode tree = Reviews.tree(result.getBytes(StandardCharsets.UTF_8));
    for (JsonNode each : tree.path(0).path("result")) {
      counts.merge(each.path("rule").asText(), 1, Integer::sum);
    }
    return counts;
  }
}
