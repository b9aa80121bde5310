package dev.bylaw.benchmark.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.baseline.ControlByControl;
import dev.bylaw.benchmark.baseline.ReviewAnswer;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.workload.Inputs;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.kubernetes.AdmissionResponse;
import dev.bylaw.kubernetes.AdmissionReviews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** From the bytes of reviews to the bytes of their answers. */
public final class AdmissionScenario {
  /** Jackson's tree of the review, and nothing done with it. */
  public static final String READ_TREE = "Jackson readTree alone";

  /** Jackson's tree, a Java method for each control, and Jackson's tree of the answer. */
  public static final String HAND = "hand, per control, to an answer";

  /** The answer as an HTTP server would send it. */
  public static final String BYLAW = "Bylaw, bytes to an answer";

  private final Inputs inputs;
  private final AdmissionReviews reviews;
  private final ObjectMapper trees = new ObjectMapper();
  private final ObjectMapper handTrees = new ObjectMapper();

  /**
   * Prepares the contenders. They share no parser's tables of names.
   *
   * @param inputs the reviews
   * @param policies the policy set that is measured
   */
  public AdmissionScenario(Inputs inputs, PolicySet policies) {
    this.inputs = inputs;
    reviews = AdmissionReviews.validating(policies);
  }

  /**
   * Holds the contenders to one answer.
   *
   * @return how many findings there are
   * @throws IllegalStateException if one answers otherwise
   */
  public int verify() {
    byte[] review = inputs.next();
    Agreement agreement = new Agreement(Reviews.pod(review));
    AdmissionResponse response = reviews.review(review);
    agreement.decision(BYLAW, response.decision().orElseThrow());
    String uid = Reviews.tree(review).at("/request/uid").textValue();
    agreement.answer(BYLAW, uid, Reviews.tree(response.body()));
    agreement.answer(HAND, uid, Reviews.tree(hand(review)));
    return agreement.findings();
  }

  /**
   * Lists the contenders.
   *
   * @return the contenders
   */
  public List<Contender> contenders() {
    return List.of(
        new Contender(READ_TREE, this::readTree),
        new Contender(HAND, this::hand),
        new Contender(BYLAW, this::bylaw));
  }

  /**
   * Runs {@link #READ_TREE}.
   *
   * @return the tree
   */
  public JsonNode readTree() {
    return tree(trees, inputs.next());
  }

  /**
   * Runs {@link #HAND}.
   *
   * @return the answer
   */
  public byte[] hand() {
    return hand(inputs.next());
  }

  private byte[] hand(byte[] review) {
    JsonNode request = tree(handTrees, review).path("request");
    return ReviewAnswer.write(
        handTrees, request.path("uid"), ControlByControl.check(request.path("object")));
  }

  /**
   * Runs {@link #BYLAW}.
   *
   * @return the answer
   */
  public byte[] bylaw() {
    return reviews.review(inputs.next()).body();
  }

  private static JsonNode tree(ObjectMapper mapper, byte[] bytes) {
    try {
      return mapper.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
