package dev.bylaw.kubernetes.admission;

import static dev.bylaw.kubernetes.admission.ReviewBuilder.connecting;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.creating;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.deleting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.kubernetes.AdmissionReviews;
import org.junit.jupiter.api.Test;

/** Rules whose action is fix, at mutating and at validating endpoints. */
class FixSafetyTest {
  private static final String POD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: p, namespace: shop }
      spec:
        containers:
        - { name: a, image: i, env: [ { name: BAD }, { name: OK }, { name: BAD } ] }
        - { name: b, image: i }
      """;
  private static final String NO_ROOT = """
      rule no_root on Pod as p {
        require p.spec.securityContext.runAsNonRoot == true
          message "root" fix p.spec.securityContext.runAsNonRoot = true
      }
      """;

  private static Answer mutated(PolicySet policies, ReviewBuilder review) {
    return Answer.of(AdmissionReviews.mutating(policies).review(review.bytes()));
  }

  private static Answer validated(PolicySet policies, ReviewBuilder review) {
    return Answer.of(AdmissionReviews.validating(policies).review(review.bytes()));
  }

  @Test
  void row71_two_fixes_with_one_absent_parent_leave_both_values() {
    PolicySet policies = TestPolicies.withAction("fix", NO_ROOT + """
        rule seccomp on Pod as p {
          require p.spec.securityContext.seccompProfile.type == "RuntimeDefault"
            message "seccomp" fix p.spec.securityContext.seccompProfile.type = "RuntimeDefault"
        }
        """);
    Answer answer = mutated(policies, creating(POD));
    assertThat(answer.allowed()).isTrue();
    assertThat(answer.patch())
        .isEqualTo("[{\"op\":\"add\",\"path\":\"/spec/securityContext\",\"value\":{}},"
            + "{\"op\":\"add\",\"path\":\"/spec/securityContext/runAsNonRoot\",\"value\":true},"
            + "{\"op\":\"add\",\"path\":\"/spec/securityContext/seccompProfile\",\"value\":{}},"
            + "{\"op\":\"add\",\"path\":\"/spec/securityContext/seccompProfile/type\","
            + "\"value\":\"RuntimeDefault\"}]");
    assertThat(answer.annotation("mended-by")).isEqualTo("[\"t.no_root\",\"t.seccomp\"]");
  }

  @Test
  void row71_removals_go_from_the_highest_index_down() {
    PolicySet policies = TestPolicies.withAction("fix", """
        rule bad on Pod as p {
          for c in p.spec.containers {
            for e in c.env {
              deny if e.name == "BAD" message "bad" fix remove e
            }
          }
        }
        """);
    assertThat(mutated(policies, creating(POD)).patch())
        .isEqualTo("[{\"op\":\"remove\",\"path\":\"/spec/containers/0/env/2\"},"
            + "{\"op\":\"remove\",\"path\":\"/spec/containers/0/env/0\"}]");
  }

  @Test
  void row71_fixes_that_disagree_are_both_left_out_and_deny() {
    PolicySet policies = TestPolicies.withAction("fix", NO_ROOT + """
        rule one on Pod as p {
          require p.spec.hostname == "one" message "one" fix p.spec.hostname = "one"
        }
        rule two on Pod as p {
          require p.spec.hostname == "two" message "two" fix p.spec.hostname = "two"
        }
        """);
    Answer answer = mutated(policies, creating(POD));
    assertThat(answer.allowed()).isFalse();
    assertThat(answer.patches()).isFalse();
    assertThat(answer.message()).startsWith("2 findings:").contains("t.one", "t.two");
  }

  @Test
  void row71_there_is_one_round_and_what_remains_denies() {
    PolicySet policies = TestPolicies.withAction("fix", """
        rule first on Pod as p {
          require p.spec.hostname is present message "first" fix p.spec.hostname = "x"
        }
        rule second on Pod as p {
          deny if p.spec.hostname is present message "second" fix remove p.spec.hostname
        }
        """);
    Answer answer = mutated(policies, creating(POD));
    assertThat(answer.allowed()).isFalse();
    assertThat(answer.patches()).isFalse();
    assertThat(answer.message()).isEqualTo("second (t.second at spec.hostname)");
  }

  @Test
  void row71_rules_that_deny_see_the_object_as_mended() {
    PolicySet policies = TestPolicies.withProfile("""
          - { use: t.no_root, action: fix }
          - { use: t.seen }
          - { use: t.whole }
        """, NO_ROOT + """
        rule seen on Pod as p {
          require p.spec.securityContext is present message "no context"
        }
        rule whole on Pod as p {
          require request.object is present && request.object["spec"]["securityContext"] is present
            message "no context in the request"
        }
        """);
    assertThat(mutated(policies, creating(POD)).patches()).isTrue();
    assertThat(validated(policies, creating(POD)).message()).startsWith("3 findings:");
  }

  @Test
  void row71_a_finding_that_nothing_mends_denies_with_all_others() {
    PolicySet policies = TestPolicies.withProfile("""
          - { use: t.no_root, action: fix }
          - { use: t.other }
        """, NO_ROOT + """
        rule other on Pod as p {
          deny if p.spec.containers.size() > 1 message "two containers" at p.spec.containers
        }
        """);
    Answer answer = mutated(policies, creating(POD));
    assertThat(answer.allowed()).isFalse();
    assertThat(answer.patches()).isFalse();
    assertThat(answer.message()).isEqualTo("two containers (t.other at spec.containers)");
  }

  @Test
  void row72_at_a_validating_endpoint_fix_denies() {
    PolicySet policies = TestPolicies.withAction("fix", NO_ROOT);
    Answer answer = validated(policies, creating(POD));
    assertThat(answer.allowed()).isFalse();
    assertThat(answer.patches()).isFalse();
    assertThat(answer.message()).isEqualTo("root (t.no_root at spec.securityContext.runAsNonRoot)");
  }

  @Test
  void row72_a_rule_that_denies_offers_its_fix_to_nobody() {
    Answer answer = mutated(TestPolicies.withAction("deny", NO_ROOT), creating(POD));
    assertThat(answer.allowed()).isFalse();
    assertThat(answer.patches()).isFalse();
  }

  @Test
  void row72_what_goes_and_what_is_connected_to_is_never_patched() {
    PolicySet policies = TestPolicies.withAction("fix", """
        rule gone on delete Pod as p {
          require p.spec.hostname is present message "gone" fix p.spec.hostname = "x"
        }
        rule exec on connect PodExecOptions as e {
          require e.container is present message "exec" fix e.container = "c"
        }
        """);
    Answer gone = mutated(policies, deleting(POD));
    assertThat(gone.allowed()).isFalse();
    assertThat(gone.patches()).isFalse();
    Answer exec = mutated(policies, connecting("{apiVersion: v1, kind: PodExecOptions}", "exec"));
    assertThat(exec.allowed()).isFalse();
    assertThat(exec.patches()).isFalse();
  }

  @Test
  void row72_a_compliant_object_gets_no_patch() {
    Answer answer = mutated(
        TestPolicies.withAction("fix", NO_ROOT),
        creating(POD + "  securityContext: { runAsNonRoot: true }\n"));
    assertThat(answer.allowed()).isTrue();
    assertThat(answer.patches()).isFalse();
  }
}
