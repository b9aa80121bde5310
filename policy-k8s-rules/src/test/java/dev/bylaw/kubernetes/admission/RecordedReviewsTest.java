package dev.bylaw.kubernetes.admission;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.PolicySet;
import dev.bylaw.kubernetes.AdmissionResponse;
import dev.bylaw.kubernetes.AdmissionReviews;
import dev.bylaw.kubernetes.cases.SharedReviews;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every review that was recorded from an API server is answered. */
class RecordedReviewsTest {
  private static final PolicySet BASELINE = TestPolicies.bundled("baseline");
  private static final PolicySet RESTRICTED = TestPolicies.bundled("restricted");

  /** How many findings deny; all others are allowed. */
  private static final Map<String, Integer> BASELINE_DENIES =
      Map.of("07-create-pod-dry-run", 1, "11-update-pods-ephemeralcontainers", 1);

  private static final Map<String, Integer> RESTRICTED_DENIES = Map.ofEntries(
      Map.entry("02-create-deployment", 4),
      Map.entry("03-update-deployment-image", 4),
      Map.entry("06-create-pod", 2),
      Map.entry("07-create-pod-dry-run", 5),
      Map.entry("08-create-pod-by-alice", 4),
      Map.entry("09-create-pod-generate-name", 4),
      Map.entry("10-update-pod-impersonated", 2),
      Map.entry("11-update-pods-ephemeralcontainers", 5),
      Map.entry("31-create-job", 4),
      Map.entry("32-create-cronjob", 4),
      Map.entry("42-create-pod-by-replicaset-controller", 4));

  private static Map<String, byte[]> reviews = Map.of();

  @BeforeAll
  static void read() {
    reviews = SharedReviews.read();
    assertThat(reviews).hasSizeGreaterThanOrEqualTo(46);
  }

  private static Map<String, Integer> denied(AdmissionReviews endpoint) {
    Map<String, Integer> denied = new TreeMap<>();
    reviews.forEach((name, bytes) -> {
      AdmissionResponse response = endpoint.review(bytes);
      Answer answer = Answer.of(response);
      assertThat(response.httpStatus()).isEqualTo(200);
      assertThat(answer.uid())
          .isEqualTo(Answer.json(bytes).path("request").path("uid").asText());
      assertThat(response.decision().orElseThrow().errors()).as(name).isEmpty();
      assertThat(response.decision().orElseThrow().notEvaluated()).as(name).isEmpty();
      assertThat(response.decision().orElseThrow().allowed()).isEqualTo(answer.allowed());
      if (!answer.allowed()) {
        denied.put(name, response.decision().orElseThrow().findings().size());
      }
    });
    return denied;
  }

  @Test
  void the_pod_security_standards_decide_on_each() {
    assertThat(denied(AdmissionReviews.validating(BASELINE)))
        .containsExactlyInAnyOrderEntriesOf(BASELINE_DENIES);
    assertThat(denied(AdmissionReviews.validating(RESTRICTED)))
        .containsExactlyInAnyOrderEntriesOf(RESTRICTED_DENIES);
  }

  @Test
  void a_rule_on_any_object_reaches_each_stored_object() {
    PolicySet named = TestPolicies.withAction("warn", """
        rule named on create, update, delete Object as o {
          deny if true message "${o.kind} ${o.metadata.name ?? "?"}"
        }
        """);
    Set<String> parts = Set.of(
        "05", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "27", "30", "44", "45");
    Set<String> housekeeping = Set.of("04", "40");
    reviews.forEach((name, bytes) -> {
      String number = name.substring(0, 2);
      JsonNode request = Answer.json(bytes).path("request");
      JsonNode object = request.path(request.path("object").isNull() ? "oldObject" : "object");
      boolean left = parts.contains(number) || housekeeping.contains(number) || number.equals("43");
      String expected = object.path("kind").asText() + " "
          + object.path("metadata").path("name").asText() + " (t.named)";
      Answer answer = Answer.of(AdmissionReviews.validating(named).review(bytes));
      assertThat(answer.warnings()).as(name).isEqualTo(left ? List.of() : List.of(expected));
    });
  }

  @Test
  void what_a_request_says_reaches_rules() {
    PolicySet asked = TestPolicies.withAction("warn", """
        rule asked on create, update, delete Object as o {
          deny if true message
            "${request.operation} ${request.userInfo.username} ${request.dryRun ?? false} ${request.userInfo.extra["scopes"].size()} ${request.userInfo.extra["authentication.kubernetes.io/credential-id"].size()} ${request.kind.version} ${request.requestKind.version}"
        }
        """);
    assertThat(warning(asked, "08-create-pod-by-alice")).startsWith("CREATE alice false 0 0 v1 v1");
    assertThat(warning(asked, "10-update-pod-impersonated")).startsWith("UPDATE bob false 1");
    assertThat(warning(asked, "29-create-configmap-by-serviceaccount"))
        .startsWith("CREATE system:serviceaccount:")
        .contains(" false 0 1 ");
    assertThat(warning(asked, "34-create-hpa-requestkind-differs")).contains(" v2 v1 (");
    assertThat(warning(asked, "35-create-ipaddress-by-apiserver")).contains("system:apiserver");
    assertThat(warning(asked, "39-delete-configmap-dry-run")).startsWith("DELETE admin true");
  }

  private static String warning(PolicySet policies, String review) {
    byte[] bytes = requireNonNull(reviews.get(review));
    return Answer.of(AdmissionReviews.validating(policies).review(bytes))
        .warnings()
        .get(0);
  }
}
