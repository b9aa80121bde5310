package dev.bylaw.kubernetes.admission;

import static dev.bylaw.kubernetes.admission.ReviewBuilder.updating;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.kubernetes.AdmissionReviews;
import dev.bylaw.kubernetes.KubernetesRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates that change nothing but what Kubernetes keeps for itself. */
class HousekeepingSafetyTest {
  private static final String POD = """
      apiVersion: v1
      kind: Pod
      metadata:
        name: p
        namespace: shop
        labels: { app: web }
        %s
      spec: { hostNetwork: true, containers: [ { name: c, image: i } ] }
      """;
  private static final String BEFORE = POD.formatted("finalizers: [ a.b/c ]");
  private static final String AFTER = POD.formatted("finalizers: [ ]");
  private static final PolicySet HOST = TestPolicies.withAction("deny", """
      rule host on Pod as p {
        deny if p.spec.hostNetwork == true message "host network"
      }
      """);

  private static boolean allowed(PolicySet policies, String after, String before) {
    byte[] review = updating(after, before).bytes();
    boolean allowed =
        Answer.of(AdmissionReviews.validating(policies).review(review)).allowed();
    Decision decision = policies.evaluate(KubernetesRequest.admission(review));
    assertThat(decision.allowed()).isEqualTo(allowed);
    return allowed;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "finalizers: [ ]",
        "resourceVersion: '1'",
        "ownerReferences: [ { apiVersion: v1, kind: Node, name: n, uid: u } ]",
        "managedFields: [ { manager: m, operation: Update } ]"
      })
  void row47_an_object_that_breaks_a_rule_can_lose_a_finalizer(String change) {
    boolean allowed = allowed(HOST, POD.formatted(change), BEFORE);
    assertThat(allowed).isEqualTo(!change.startsWith("resourceVersion"));
  }

  @Test
  void row47_an_update_that_changes_nothing_is_housekeeping_too() {
    assertThat(allowed(HOST, BEFORE, BEFORE)).isTrue();
  }

  @Test
  void row47_any_other_change_is_judged() {
    assertThat(allowed(HOST, AFTER.replace("app: web", "app: x"), BEFORE)).isFalse();
    assertThat(allowed(HOST, AFTER.replace("image: i", "image: x"), BEFORE)).isFalse();
    assertThat(allowed(HOST, AFTER + "status: { phase: Running }\n", BEFORE)).isFalse();
    assertThat(allowed(HOST, AFTER, BEFORE + "status: { phase: Running }\n")).isFalse();
  }

  @Test
  void row47_warnings_are_not_repeated_either() {
    PolicySet warns = TestPolicies.withAction("warn", """
        rule host on Pod as p {
          deny if p.spec.hostNetwork == true message "host network"
        }
        """);
    Request request = KubernetesRequest.admission(updating(AFTER, BEFORE).bytes());
    assertThat(warns.evaluate(request).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deny if p.metadata.finalizers.size() == 0 message \"m\"",
        "deny if \"a.b/c\" !in p.metadata.finalizers message \"m\"",
        "deny if object.metadata.ownerReferences.size() == 0 message \"m\"",
        "deny if finalizerless(p) message \"m\"",
        "deny if \"finalizers\" in p.metadata.keys() message \"m\"",
        "deny if request.object[\"metadata\"][\"finalizers\"][0] is absent message \"m\"",
        "let f = p.metadata.finalizers deny if f.size() == 0 message \"m\"",
      })
  void row47_a_rule_that_reads_what_changes_is_evaluated(String statement) {
    PolicySet reads = TestPolicies.withAction("deny", """
        fn finalizerless(pod: Pod): bool = pod.metadata.finalizers.size() == 0
        rule reads on Pod as p {
          %s
        }
        """.formatted(statement));
    assertThat(allowed(reads, AFTER, BEFORE)).isFalse();
  }

  @Test
  void row47_only_an_update_can_be_housekeeping() {
    assertThat(Answer.of(AdmissionReviews.validating(HOST)
                .review(ReviewBuilder.creating(BEFORE).bytes()))
            .allowed())
        .isFalse();
  }
}
