package dev.bylaw.benchmark.subject;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Document;
import dev.bylaw.kubernetes.AdmissionReviews;
import dev.bylaw.reader.DocumentReading;

/** Decides on reviews and on pods with what the product offers for it. Thread-safe. */
public final class BylawReviews {
  private final PolicySet policies;
  private final AdmissionReviews reviews;

  /**
   * Decides with a policy set.
   *
   * @param policies the policy set
   */
  public BylawReviews(PolicySet policies) {
    this.policies = policies;
    reviews = AdmissionReviews.validating(policies);
  }

  /**
   * Reads the pod of a review.
   *
   * @param review the review's bytes
   * @return the pod as a document for this policy set
   */
  public Document read(byte[] review) {
    return readPod(Reviews.bytes(Reviews.pod(review)));
  }

  private Document readPod(byte[] pod) {
    if (policies.read(pod) instanceof DocumentReading.Read read) {
      return read.document();
    }
    throw new IllegalArgumentException("not a pod");
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
   * Decides on a review. Its answer is written too: there is no shorter way from a review's bytes
   * to a decision that reads as little.
   *
   * @param review the review's bytes
   * @return the decision
   */
  public Decision decide(byte[] review) {
    return reviews
        .review(review)
        .decision()
        .orElseThrow(() -> new IllegalArgumentException("not a review"));
  }

  /**
   * Decides on a pod alone.
   *
   * @param pod the pod's bytes
   * @return the decision
   */
  public Decision decidePod(byte[] pod) {
    return decide(readPod(pod));
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
