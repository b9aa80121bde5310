package dev.bylaw.benchmark.subject;

import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;

/**
 * Decides on the objects of reviews with what the product offers for it. Thread-safe.
 *
 * @param policies the policy set
 */
public record BylawReviews(PolicySet policies) {
  /**
   * Reads the object of a review.
   *
   * @param review the review's bytes
   * @return the object as a document
   */
  public Document read(byte[] review) {
    ReadResult result = DocumentReader.json("review", review, Limits.DEFAULT);
    Node root = result.documents().get(0).root();
    if (root instanceof ObjectNode object
        && object.get("request") instanceof ObjectNode request
        && request.get("object") instanceof ObjectNode subject) {
      return Document.of(subject);
    }
    throw new IllegalArgumentException("not a review");
  }

  /**
   * Decides on a document that was read already.
   *
   * @param document the document
   * @return the decision
   */
  public Decision decide(Document document) {
    return policies.evaluate(document);
  }

  /**
   * Decides on the object of a review.
   *
   * @param review the review's bytes
   * @return the decision
   */
  public Decision decide(byte[] review) {
    return decide(read(review));
  }

  /**
   * Decides on a pod alone.
   *
   * @param pod the pod's bytes
   * @return the decision
   */
  public Decision decidePod(byte[] pod) {
    ReadResult result = DocumentReader.json("pod", pod, Limits.DEFAULT);
    return decide(result.documents().get(0));
  }

  /**
   * Asks for every text of a decision.
   *
   * @param decision the decision
   * @return the length of all messages and places
   */
  public static int render(Decision decision) {
    int length = 0;
    for (Finding each : decision.findings()) {
      length += each.message().length() + each.place().toString().length();
    }
    return length;
  }
}
