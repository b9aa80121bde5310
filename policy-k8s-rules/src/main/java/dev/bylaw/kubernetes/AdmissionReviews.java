package dev.bylaw.kubernetes;

import dev.bylaw.EnvelopeReader;
import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.kubernetes.internal.admission.Judge;
import dev.bylaw.kubernetes.internal.admission.ReadReview;
import dev.bylaw.kubernetes.internal.admission.ResponseWriter;
import dev.bylaw.kubernetes.internal.admission.Review;
import dev.bylaw.kubernetes.internal.admission.ReviewFields;
import dev.bylaw.kubernetes.internal.admission.ReviewReader;
import dev.bylaw.kubernetes.internal.admission.Verdict;
import java.util.Optional;

/**
 * Answers the admission reviews of an API server with a policy set: the bytes of an
 * {@code admission.k8s.io/v1} AdmissionReview in, the bytes of its answer out. It fails closed:
 * whatever cannot be read or decided is denied with the reason, and nothing that a review contains
 * makes it throw.
 *
 * <p>Immutable and safe for any number of threads. To swap policies, make a new one and put it in
 * place of the old one by a change of one reference, as in an
 * {@link java.util.concurrent.atomic.AtomicReference}; reviews under way are answered by the one
 * that they began with.
 */
public final class AdmissionReviews {
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  private final PolicySet policies;
  private final EnvelopeReader reader;
  private final boolean mends;
  private final Judge judge;
  private final ResponseWriter writer;

  private AdmissionReviews(PolicySet policies, NamespaceLookup namespaces, boolean mends) {
    this.policies = policies;
    this.reader = policies.reader(ReviewFields.ENVELOPE);
    this.mends = mends;
    this.judge = new Judge(policies, namespaces::find, mends);
    this.writer = new ResponseWriter(policies.digest());
  }

  /**
   * Answers at a validating endpoint. It changes nothing: a finding of a rule whose action is fix
   * denies there.
   *
   * @param policies what to decide with
   * @return reviews for which no namespace is known
   */
  public static AdmissionReviews validating(PolicySet policies) {
    return new AdmissionReviews(policies, NamespaceLookup.NONE, false);
  }

  /**
   * Answers at a mutating endpoint. Objects that are created or updated are mended by the rules
   * whose action is fix: once, after which every rule is evaluated on the result, and what remains
   * denies. A validating endpoint has to be registered too, since what other webhooks change
   * afterwards is seen by it alone.
   *
   * @param policies what to decide with
   * @return reviews for which no namespace is known
   */
  public static AdmissionReviews mutating(PolicySet policies) {
    return new AdmissionReviews(policies, NamespaceLookup.NONE, true);
  }

  /**
   * Says where the Namespaces are found that reviews do not contain.
   *
   * @param namespaces the lookup
   * @return a copy that uses it
   */
  public AdmissionReviews withNamespaces(NamespaceLookup namespaces) {
    return new AdmissionReviews(policies, namespaces, mends);
  }

  /**
   * Answers a review.
   *
   * @param request the body of the API server's request; it is not kept, and must not change
   *     meanwhile
   * @return the answer
   */
  public AdmissionResponse review(byte[] request) {
    try {
      ReadReview read = ReviewReader.read(request, reader);
      return read instanceof Review review
          ? answer(review, request)
          : refuse((ReadReview.Malformed) read, BAD_REQUEST);
    } catch (RuntimeException | StackOverflowError unexpected) {
      return refuse(ReviewReader.unexpected(request, unexpected), ResponseWriter.INTERNAL_ERROR);
    }
  }

  /** Of the objects only what rules read was kept, which is not enough for every answer. */
  private AdmissionResponse answer(Review kept, byte[] request) {
    Decision decision = judge.decide(kept);
    if (judge.isFinal(decision, kept)) {
      return answer(kept, Verdict.of(decision));
    }
    ReadReview read = ReviewReader.read(request);
    return read instanceof Review review
        ? answer(review, judge.judge(review))
        : refuse((ReadReview.Malformed) read, BAD_REQUEST);
  }

  private AdmissionResponse answer(Review review, Verdict verdict) {
    byte[] body = writer.answer(review.uid(), verdict);
    return new AdmissionResponse(OK, body, Optional.of(verdict.decision()));
  }

  private AdmissionResponse refuse(ReadReview.Malformed review, int code) {
    int status = review.uid().isPresent() ? OK : BAD_REQUEST;
    byte[] body = writer.refusal(review.uid().orElse(""), code, review.reason());
    return new AdmissionResponse(status, body, Optional.empty());
  }
}
