package dev.bylaw.kubernetes.admission;

import static dev.bylaw.kubernetes.admission.ReviewBuilder.UID;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.connecting;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.creating;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.deleting;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.updating;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.kubernetes.AdmissionResponse;
import dev.bylaw.kubernetes.AdmissionReviews;
import dev.bylaw.type.ScalarType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The threats that concern what a review says, and on what rules run. */
class AdmissionSafetyTest {
  private static final String HOST_NETWORK = """
      rule host on Pod as p {
        deny if p.spec.hostNetwork == true message "host network"
      }
      """;
  private static final String POD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: p, namespace: shop }
      spec: { hostNetwork: true, containers: [ { name: c, image: i } ] }
      """;
  private static final PolicySet HOST = TestPolicies.withAction("deny", HOST_NETWORK);

  private static Answer answer(PolicySet policies, ReviewBuilder review) {
    return answer(policies, review.json());
  }

  private static Answer answer(PolicySet policies, String review) {
    byte[] bytes = review.getBytes(StandardCharsets.UTF_8);
    AdmissionResponse response = AdmissionReviews.validating(policies).review(bytes);
    assertThat(response.httpStatus()).isEqualTo(200);
    Answer answer = Answer.of(response);
    assertThat(answer.uid()).isEqualTo(UID);
    return answer;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"spec\":{\"hostNetwork\":false},", "\"kind\":\"Secret\","})
  void row6_a_duplicate_key_where_rules_read_denies(String more) {
    String review = creating(POD).json();
    Answer denied = answer(HOST, review.replace("\"object\":{", "\"object\":{" + more));
    assertThat(denied.allowed()).isFalse();
    assertThat(denied.message()).contains("B0706");
  }

  @Test
  void row6_a_duplicate_key_where_no_rule_reads_changes_no_decision() {
    String twice = "\"object\":{\"status\":{\"phase\":\"a\",\"phase\":\"b\"},";
    String bad = creating(POD).json();
    String good = creating(POD.replace("true", "false")).json();
    assertThat(answer(HOST, bad.replace("\"object\":{", twice)).allowed()).isFalse();
    assertThat(answer(HOST, good.replace("\"object\":{", twice)).allowed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"object\":{\"apiVersion\":\"v1\",\"kind\":\"Pod\"},",
        "\"subResource\":\"status\",\"subResource\":\"\",",
        "\"operation\":\"CONNECT\","
      })
  void row6_a_duplicate_key_in_the_request_denies(String more) {
    String review = creating(POD.replace("true", "false")).json();
    String uidFirst = "\"request\":{\"uid\":\"" + UID + "\",";
    String changed = review.replace(uidFirst, uidFirst + more);
    assertThat(changed).isNotEqualTo(review);
    assertThat(answer(HOST, changed).allowed()).isFalse();
  }

  @Test
  void row6_what_follows_the_review_denies() {
    assertThat(answer(HOST, creating(POD).json() + "{}").allowed()).isFalse();
    assertThat(answer(HOST, creating(POD).json() + "]").allowed()).isFalse();
  }

  @Test
  void row7_the_order_of_keys_has_no_influence() {
    String ordered = "{\"request\":{\"object\":{\"spec\":{\"hostNetwork\":%s,\"containers\":[]},"
        + "\"metadata\":{\"namespace\":\"shop\"},\"kind\":\"Pod\",\"apiVersion\":\"v1\"},"
        + "\"userInfo\":{},\"operation\":\"CREATE\",\"namespace\":\"shop\","
        + "\"kind\":{\"kind\":\"Pod\",\"version\":\"v1\",\"group\":\"\"},\"uid\":\"" + UID
        + "\"},\"kind\":\"AdmissionReview\",\"apiVersion\":\"admission.k8s.io/v1\"}";
    assertThat(answer(HOST, ordered.formatted("true")).message()).contains("host network");
    assertThat(answer(HOST, ordered.formatted("false")).allowed()).isTrue();
  }

  @Test
  void row21_an_error_has_the_action_of_its_rule() {
    String failing = """
        rule failing on Pod as p {
          deny if int(p.metadata.labels["size"]) == 1 message "never"
        }
        """;
    ReviewBuilder review = creating(POD.replace("name: p,", "name: p, labels: { size: x },"));

    Answer denied = answer(TestPolicies.withAction("deny", failing), review);
    assertThat(denied.allowed()).isFalse();
    assertThat(denied.code()).isEqualTo(403);
    assertThat(denied.message()).contains("B0603 in t.failing at metadata.labels.size");

    Answer fixed = answer(TestPolicies.withAction("fix", failing), review);
    assertThat(fixed.allowed()).isFalse();

    Answer warned = answer(TestPolicies.withAction("warn", failing), review);
    assertThat(warned.allowed()).isTrue();
    assertThat(warned.warnings()).singleElement().asString().contains("B0603 in t.failing");

    Answer audited = answer(TestPolicies.withAction("audit", failing), review);
    assertThat(audited.allowed()).isTrue();
    assertThat(audited.warnings()).isEmpty();
    assertThat(audited.annotation("audit-findings")).contains("t.failing", "B0603");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ephemeralcontainers", "resize", "something-new"})
  void row45_a_rule_on_a_kind_runs_for_its_subresources(String subresource) {
    assertThat(answer(HOST, updating(POD, POD.replace("true", "false")).subresource(subresource))
            .allowed())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "finalize", "approval"})
  void row46_what_the_platform_writes_itself_is_left_out(String subresource) {
    assertThat(answer(HOST, updating(POD, POD.replace("true", "false")).subresource(subresource))
            .allowed())
        .isTrue();
  }

  @Test
  void row46_a_match_that_names_a_subresource_reaches_it() {
    PolicySet named =
        TestPolicies.withProfile("  - { use: t.host, match: { subresources: [status] } }\n", """
            rule host on Pod as p {
              deny if p.spec.hostNetwork == true message "host network"
            }
            """);
    ReviewBuilder review = updating(POD, POD.replace("true", "false"));
    assertThat(answer(named, review).allowed()).isTrue();
    assertThat(answer(named, review.subresource("status")).allowed()).isFalse();
    assertThat(answer(named, review.subresource("finalize")).allowed()).isTrue();
  }

  @Test
  void row46_rules_on_any_object_leave_out_parts_and_what_is_written_all_the_time() {
    PolicySet any = TestPolicies.withAction("deny", """
        rule labelled on create, update, delete Object as o {
          deny if o.metadata.labels["ok"] is absent message "no label"
        }
        """);
    assertThat(answer(any, creating(POD)).allowed()).isFalse();
    assertThat(answer(any, creating("{apiVersion: a.b/v1, kind: C, metadata: {name: c}}"))
            .allowed())
        .isFalse();
    assertThat(answer(any, updating(POD, POD.replace("true", "false")).subresource("resize"))
            .allowed())
        .isTrue();
    String foreign = "{apiVersion: a.b/v1, kind: C, metadata: {name: c}, spec: {n: %d}}";
    assertThat(
            answer(any, updating(foreign.formatted(1), foreign.formatted(2)).subresource("scale"))
                .allowed())
        .isTrue();
    for (String unstored : List.of(
        "{apiVersion: v1, kind: Event, metadata: {name: e, namespace: n}}",
        "{apiVersion: events.k8s.io/v1, kind: Event, metadata: {name: e, namespace: n}}",
        "{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: l, namespace: n}}",
        "{apiVersion: v1, kind: Binding, metadata: {name: b, namespace: n}, target: {name: x}}",
        "{apiVersion: autoscaling/v1, kind: Scale, metadata: {name: s, namespace: n}}",
        "{apiVersion: authentication.k8s.io/v1, kind: TokenRequest, metadata: {name: t}}")) {
      assertThat(answer(any, creating(unstored)).allowed()).as(unstored).isTrue();
    }
  }

  @Test
  void row48_on_delete_the_object_is_the_one_that_goes() {
    PolicySet kept = TestPolicies.withAction("deny", """
        rule keep on create, delete Pod as p {
          require p.metadata.labels["keep"] != "true" message "kept" at p.metadata.labels["keep"]
        }
        rule named on delete Pod as p {
          require p.metadata.name is present message "nameless"
        }
        """);
    String labelled = POD.replace("name: p,", "name: p, labels: { keep: 'true' },");
    assertThat(answer(kept, deleting(POD)).allowed()).isTrue();
    assertThat(answer(kept, deleting(labelled)).message())
        .isEqualTo("kept (t.keep at metadata.labels.keep)");
    assertThat(answer(kept, deleting(labelled).without("name")).allowed()).isFalse();
  }

  @Test
  void row49_rules_on_connections_read_their_options() {
    PolicySet shell = TestPolicies.withAction("deny", """
        rule shell on connect PodExecOptions as exec {
          deny if "sh" in exec.command message "a shell in ${request.name ?? "?"}"
        }
        rule host on Pod as p {
          deny if p.spec.hostNetwork == true message "host network"
        }
        """);
    String options = "{apiVersion: v1, kind: PodExecOptions, command: [%s], container: c}";
    Answer denied = answer(shell, connecting(options.formatted("sh"), "exec").namespace("shop"));
    assertThat(denied.message()).isEqualTo("a shell in x (t.shell at command)");
    assertThat(answer(shell, connecting(options.formatted("date"), "exec").namespace("shop"))
            .allowed())
        .isTrue();
  }

  @Test
  void row78_a_host_function_that_fails_denies() {
    HostFunction failing =
        new HostFunction("t.check", List.of(ScalarType.STRING), ScalarType.BOOL, arguments -> {
          throw new IllegalStateException("down");
        });
    PolicySet policies =
        TestPolicies.build(TestPolicies.builder("  - use: t.asks\n", """
            extern fn check(name: string): bool
            rule asks on Pod as p {
              deny if check(p.metadata.name ?? "") message "no"
            }
            """).hostFunction(failing));
    Answer denied = answer(policies, creating(POD));
    assertThat(denied.allowed()).isFalse();
    assertThat(denied.message()).contains("B0609 in t.asks");
  }

  @Test
  void row78_nesting_that_exhausts_readers_denies() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String review =
        creating(POD).json().replace("\"object\":{", "\"object\":{\"deep\":" + deep + ",");
    Answer denied = answer(HOST, review);
    assertThat(denied.allowed()).isFalse();
    assertThat(denied.message()).contains("B0707");
  }
}
