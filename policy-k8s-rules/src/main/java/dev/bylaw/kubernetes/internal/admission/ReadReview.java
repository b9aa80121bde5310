package dev.bylaw.kubernetes.internal.admission;

import java.util.Optional;

/** What came of reading an admission review. */
public sealed interface ReadReview permits Review, ReadReview.Malformed {
  /**
   * Bytes that are no review that can be judged.
   *
   * @param uid the uid of its request, as far as one can be found; an answer needs it
   * @param reason what is wrong, in one sentence
   */
  record Malformed(Optional<String> uid, String reason) implements ReadReview {}
}
