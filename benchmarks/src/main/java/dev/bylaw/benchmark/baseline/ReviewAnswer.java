package dev.bylaw.benchmark.baseline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** The answer to an admission review as one would write it with Jackson. */
public final class ReviewAnswer {
  private static final int DENIED = 403;

  private ReviewAnswer() {}

  /**
   * Writes an answer.
   *
   * @param mapper writes it
   * @param uid the review's id
   * @param violations what is wrong with its object
   * @return an AdmissionReview that lets the object pass if nothing is wrong
   */
  public static byte[] write(ObjectMapper mapper, JsonNode uid, List<Violation> violations) {
    ObjectNode answer = mapper.createObjectNode();
    answer.put("apiVersion", "admission.k8s.io/v1").put("kind", "AdmissionReview");
    ObjectNode response = answer.putObject("response");
    response.set("uid", uid);
    response.put("allowed", violations.isEmpty());
    if (!violations.isEmpty()) {
      ObjectNode status = response.putObject("status");
      status.put("code", DENIED).put("reason", "Forbidden");
      status.put("message", message(violations));
    }
    try {
      return mapper.writeValueAsBytes(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String message(List<Violation> violations) {
    return violations.stream()
        .map(each -> each.message() + " (" + each.rule() + " at " + each.place() + ")")
        .collect(Collectors.joining("\n"));
  }
}
