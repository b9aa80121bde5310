package dev.bylaw.kubernetes.admission;

import static dev.bylaw.kubernetes.admission.ReviewBuilder.UID;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.creating;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.PolicySet;
import dev.bylaw.kubernetes.AdmissionResponse;
import dev.bylaw.kubernetes.AdmissionReviews;
import dev.bylaw.reader.Nodes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers look like, and what keeps them acceptable to the API server. */
class AnswerFormTest {
  private static final String MAP = """
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: m, namespace: shop }
      data: %s
      """;
  private static final String EACH = """
      rule each on ConfigMap as m {
        for k, v in m.data {
          deny if v != "ok" message "value ${v}" at v
        }
      }
      """;

  private static Answer answer(String action, String data) {
    PolicySet policies = TestPolicies.withAction(action, EACH);
    return Answer.of(AdmissionReviews.validating(policies)
        .review(creating(MAP.formatted(data)).bytes()));
  }

  private static String data(int count, String value) {
    StringBuilder data = new StringBuilder("{");
    for (int i = 0; i < count; i++) {
      data.append("k").append(1000 + i).append(": '").append(value).append("', ");
    }
    return data.append("}").toString();
  }

  @Test
  void a_compliant_answer_says_nothing_but_the_uid() {
    AdmissionResponse response = AdmissionReviews.validating(TestPolicies.withAction("deny", EACH))
        .review(creating(MAP.formatted("{ a: ok }")).bytes());
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .isEqualTo("{\"apiVersion\":\"admission.k8s.io/v1\",\"kind\":\"AdmissionReview\","
            + "\"response\":{\"uid\":\"" + UID + "\",\"allowed\":true}}");
    assertThat(response.decision()).hasValueSatisfying(decision -> {
      assertThat(decision.allowed()).isTrue();
      assertThat(decision.applied()).isOne();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b\\c", "\u0001\n\t", "äöü€😀", "\ud800", "\u007f\u2028"})
  void a_uid_is_repeated_whatever_it_is(String uid) {
    String json =
        creating(MAP.formatted("{ a: ok }")).with("uid", Nodes.string(uid)).json();
    boolean pair = !uid.equals("\ud800");
    Answer answer = Answer.of(AdmissionReviews.validating(TestPolicies.withAction("deny", EACH))
        .review(json.getBytes(StandardCharsets.UTF_8)));
    assertThat(answer.uid()).isEqualTo(pair ? uid : "?");
  }

  @Test
  void one_finding_is_one_line() {
    Answer answer = answer("deny", "{ a: x }");
    assertThat(answer.code()).isEqualTo(403);
    assertThat(answer.reason()).isEqualTo("Forbidden");
    assertThat(answer.message()).isEqualTo("value x (t.each at data.a)");
    assertThat(answer.response().path("status").path("status").asText()).isEqualTo("Failure");
    assertThat(answer.annotation("policy-set")).hasSize(64);
  }

  @Test
  void several_findings_are_a_list_with_the_exact_number() {
    assertThat(answer("deny", "{ a: x, b: z }").message())
        .isEqualTo("2 findings:\n- value x (t.each at data.a)\n- value z (t.each at data.b)");
    Answer many = answer("deny", data(150, "x"));
    assertThat(many.message())
        .startsWith("150 findings:\n- value x (t.each at data.k1000)")
        .endsWith("\n- and 130 more");
    assertThat(many.message().lines()).hasSize(22);
  }

  @Test
  void an_instance_of_another_name_is_named() {
    PolicySet policies =
        TestPolicies.withProfile("  - { use: t.each, as: values-in-shop }\n", EACH);
    Answer answer = Answer.of(AdmissionReviews.validating(policies)
        .review(creating(MAP.formatted("{ a: x }")).bytes()));
    assertThat(answer.message()).isEqualTo("value x (t.each as values-in-shop at data.a)");
  }

  @Test
  void control_characters_from_outside_are_escaped() {
    assertThat(answer("deny", "{ a: \"x\\ny\\e[31m\\u202e\" }").message())
        .isEqualTo("value x\\u{a}y\\u{1b}[31m\\u{202e} (t.each at data.a)");
    assertThat(answer("warn", "{ a: \"x\\r\\nSet-Cookie: y\" }").warnings())
        .containsExactly("value x\\u{d}\\u{a}Set-Cookie: y (t.each at data.a)");
  }

  @Test
  void warnings_keep_to_what_the_server_passes_on() {
    Answer answer = answer("warn", data(100, "😀".repeat(400)));
    assertThat(answer.allowed()).isTrue();
    assertThat(answer.response().has("status")).isFalse();
    assertThat(answer.warnings())
        .allSatisfy(
            each -> assertThat(each.codePointCount(0, each.length())).isLessThanOrEqualTo(256));
    int total = answer.warnings().stream()
        .mapToInt(each -> each.codePointCount(0, each.length()))
        .sum();
    assertThat(total).isLessThanOrEqualTo(4096);
    int kept = answer.warnings().size() - 1;
    assertThat(answer.warnings().get(kept)).isEqualTo("and " + (100 - kept) + " more warnings");
  }

  @Test
  void audited_findings_are_json_of_limited_length() {
    Answer answer = answer("audit", data(100, "x\"y".repeat(40)));
    assertThat(answer.allowed()).isTrue();
    assertThat(answer.warnings()).isEmpty();
    String annotation = answer.annotation("audit-findings");
    assertThat(annotation.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(10_240);
    JsonNode findings = Answer.json(annotation.getBytes(StandardCharsets.UTF_8));
    assertThat(findings.get(0).toString())
        .startsWith("{\"rule\":\"t.each\",\"path\":\"/data/k1000\",\"message\":\"value x\\\"yx");
    assertThat(findings.size()).isBetween(30, 100);
    assertThat(findings.get(findings.size() - 1).path("more").asInt())
        .isEqualTo(100 - (findings.size() - 1));
  }

  @Test
  void annotation_keys_are_names_as_kubernetes_asks() {
    answer("audit", "{ a: x }")
        .response()
        .path("auditAnnotations")
        .fieldNames()
        .forEachRemaining(
            key -> assertThat(key).matches("[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?"));
  }

  @Test
  void a_body_is_the_callers() {
    AdmissionResponse response = AdmissionReviews.validating(TestPolicies.withAction("deny", EACH))
        .review(creating(MAP.formatted("{ a: ok }")).bytes());
    response.body()[0] = 'x';
    assertThat(Answer.of(response).allowed()).isTrue();
  }
}
