package dev.bylaw.kubernetes;

import dev.bylaw.binding.Request;
import dev.bylaw.kubernetes.internal.admission.ReadReview;
import dev.bylaw.kubernetes.internal.admission.Review;
import dev.bylaw.kubernetes.internal.admission.ReviewReader;

/** Makes requests that policy sets decide on of what Kubernetes sends. Stateless, thread-safe. */
public final class KubernetesRequest {
  private KubernetesRequest() {}

  /**
   * Makes a request of an admission review, for those who answer the API server themselves;
   * {@link AdmissionReviews} also writes the answer. No namespace is known.
   *
   * @param review the bytes of an {@code admission.k8s.io/v1} AdmissionReview
   * @return the request; of bytes that are no such review, one that every policy set refuses with
   *     the reason
   */
  public static Request admission(byte[] review) {
    return admission(review, NamespaceLookup.NONE);
  }

  /**
   * Makes a request of an admission review, as {@link #admission(byte[])} does.
   *
   * @param review the bytes of an {@code admission.k8s.io/v1} AdmissionReview
   * @param namespaces finds the Namespace that the object is in
   * @return the request
   */
  public static Request admission(byte[] review, NamespaceLookup namespaces) {
    ReadReview read = ReviewReader.read(review);
    return read instanceof Review found
        ? found.toRequest(namespaces::find)
        : Request.unreadable(
            "no admission review that can be judged: " + ((ReadReview.Malformed) read).reason());
  }
}
