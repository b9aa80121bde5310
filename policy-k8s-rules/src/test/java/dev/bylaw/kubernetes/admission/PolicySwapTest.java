package dev.bylaw.kubernetes.admission;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.kubernetes.AdmissionReviews;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Policies are swapped by the change of one reference, while reviews are answered. */
class PolicySwapTest {
  private static final String POD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: p, namespace: shop }
      spec: { hostNetwork: true, containers: [ { name: c, image: i } ] }
      """;

  private static AdmissionReviews reviews(String message) {
    return AdmissionReviews.validating(
        TestPolicies.withAction("deny", """
        rule host on Pod as p {
          deny if p.spec.hostNetwork == true message "%s"
        }
        rule image on Pod as p {
          deny if p.spec.containers[0].image == "i" message "%s"
        }
        """.formatted(message, message)));
  }

  @Test
  void every_review_is_answered_by_one_set_alone() throws Exception {
    AdmissionReviews old = reviews("old");
    AdmissionReviews fresh = reviews("fresh");
    AtomicReference<AdmissionReviews> current = new AtomicReference<>(old);
    AtomicBoolean stopped = new AtomicBoolean();
    byte[] review = ReviewBuilder.creating(POD).bytes();
    int threads = 4;
    CountDownLatch answering = new CountDownLatch(threads);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Boolean>> results = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        results.add(executor.submit(() -> {
          boolean sound = true;
          do {
            String message =
                Answer.of(requireNonNull(current.get()).review(review)).message();
            sound &= message.contains("old") != message.contains("fresh");
            answering.countDown();
          } while (!stopped.get());
          return sound
              && Answer.of(requireNonNull(current.get()).review(review))
                  .message()
                  .contains("fresh");
        }));
      }
      answering.await();
      for (int i = 0; i < 200; i++) {
        current.set(i % 2 == 0 ? fresh : old);
        Thread.onSpinWait();
      }
      current.set(fresh);
      stopped.set(true);
      for (Future<Boolean> each : results) {
        assertThat(each.get()).isTrue();
      }
    } finally {
      stopped.set(true);
      executor.shutdownNow();
    }
  }
}
