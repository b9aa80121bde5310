package dev.bylaw.kubernetes.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.kubernetes.AdmissionResponse;
import dev.bylaw.kubernetes.AdmissionReviews;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.NamespaceLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The example of docs/admission.md, compiled and run. */
class AdmissionExampleTest {
  private static final String REVIEW = """
      {"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "request": {
        "uid": "705ab4f5", "operation": "CREATE", "namespace": "shop",
        "kind": {"group": "", "version": "v1", "kind": "Pod"},
        "userInfo": {"username": "alice"},
        "object": {
          "apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p", "namespace": "shop"},
          "spec": {"containers": [{"name": "c", "image": "i"}]}}}}
      """;

  private final Http http = new Http();
  private final Metrics metrics = new Metrics();

  private static final class Http {
    private final List<String> answers = new ArrayList<>();

    void answer(int status, String type, byte[] body) {
      answers.add(status + " " + type + " " + new String(body, StandardCharsets.UTF_8));
    }
  }

  private static final class Metrics {
    private final List<Boolean> allowed = new ArrayList<>();

    void count(Decision decision) {
      allowed.add(decision.allowed());
    }
  }

  private void answer(PolicySet policies, PolicySet changed, NamespaceLookup namespaces) {
    byte[] body = REVIEW.getBytes(StandardCharsets.UTF_8);
    // example
    AtomicReference<AdmissionReviews> current =
        new AtomicReference<>(AdmissionReviews.validating(policies).withNamespaces(namespaces));

    // For each request, on any thread:
    AdmissionResponse response = current.get().review(body);
    http.answer(response.httpStatus(), "application/json", response.body());
    response.decision().ifPresent(metrics::count);

    // When the policies have changed:
    current.set(AdmissionReviews.validating(changed).withNamespaces(namespaces));
    // end
    answerNext(current, body);
  }

  private void answerNext(AtomicReference<AdmissionReviews> current, byte[] body) {
    http.answer(200, "application/json", current.get().review(body).body());
  }

  private static PolicySet policies(String profile) throws ConfigurationException {
    return PolicySet.builder().add(KubernetesRules.library()).profile(profile).build();
  }

  @Test
  void answers_with_the_policies_of_the_moment() throws Exception {
    answer(policies("restricted"), policies("baseline"), name -> Optional.empty());
    assertThat(metrics.allowed).containsExactly(false);
    assertThat(http.answers)
        .satisfiesExactly(
            first -> assertThat(first)
                .startsWith("200 application/json {")
                .contains("\"uid\":\"705ab4f5\",\"allowed\":false", "4 findings:"),
            second -> assertThat(second).contains("\"allowed\":true"));
  }

  @Test
  void the_documentation_shows_this_example() throws Exception {
    String source = Files.readString(
        Path.of("src/test/java/dev/bylaw/kubernetes/embedding/AdmissionExampleTest.java"));
    String example = source.substring(
        source.indexOf("    // example\n") + "    // example\n".length(),
        source.indexOf("    // end\n"));
    assertThat(Files.readString(Path.of("../docs/admission.md")))
        .contains("```java\n" + example.replaceAll("(?m)^    ", "") + "```");
  }
}
