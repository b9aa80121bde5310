package dev.bylaw.kubernetes.admission;

import static dev.bylaw.kubernetes.admission.ReviewBuilder.UID;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.creating;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.deleting;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.updating;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.kubernetes.AdmissionResponse;
import dev.bylaw.kubernetes.AdmissionReviews;
import dev.bylaw.kubernetes.KubernetesRequest;
import dev.bylaw.reader.Nodes;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no review, or none that can be judged. */
class MalformedReviewTest {
  private static final String MAP = "{apiVersion: v1, kind: ConfigMap, metadata: {name: x}}";
  private static final PolicySet POLICIES = TestPolicies.bundled("baseline");
  private static final AdmissionReviews REVIEWS = AdmissionReviews.validating(POLICIES);

  private static AdmissionResponse review(String text) {
    return REVIEWS.review(text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<Arguments> withUid() {
    String review = creating(MAP).json();
    return Stream.of(
        Arguments.of(review.replace("io/v1\"", "io/v1beta1\""), "it is 'admission.k8s.io/v1beta1"),
        Arguments.of(review.replace("AdmissionReview", "Review"), "it is 'admission.k8s.io/v1 Rev"),
        Arguments.of(review.replace("CREATE", "PATCH"), "its operation is 'PATCH'"),
        Arguments.of(creating(MAP).without("operation").json(), "its operation is ''"),
        Arguments.of(creating(MAP).without("userInfo").json(), "userInfo is missing"),
        Arguments.of(creating(MAP).without("object").json(), "it is on create, but has no object"),
        Arguments.of(
            creating(MAP).with("object", Nodes.string("x")).json(), "on create, but has no object"),
        Arguments.of(deleting(MAP).without("oldObject").json(), "on delete, but has no oldObject"),
        Arguments.of(
            deleting(MAP).with("oldObject", Nodes.nullNode()).json(),
            "delete, but has no oldObject"),
        Arguments.of(
            updating(MAP, MAP).without("oldObject").json(), "on update, but has no oldObject"),
        Arguments.of(creating(MAP).without("kind").json(), "is not of the kind that it says"),
        Arguments.of(
            creating(MAP)
                .with("kind", ReviewBuilder.yaml("{version: v1, kind: Pod}"))
                .json(),
            "its object is not of the kind that it says"),
        Arguments.of(
            creating(MAP).with("subResource", Nodes.integer(1)).json(), "subResource is no string"),
        Arguments.of(review.substring(0, review.length() - 1), "B0704"),
        Arguments.of(review + review, "more than one value"),
        Arguments.of(review.replace("\"alice\"", "\"ali\u0001ce\""), "B070"));
  }

  @ParameterizedTest
  @MethodSource("withUid")
  void is_denied_with_the_reason(String text, String reason) {
    AdmissionResponse response = review(text);
    assertThat(response.httpStatus()).isEqualTo(200);
    assertThat(response.decision()).isEmpty();
    Answer answer = Answer.of(response);
    assertThat(answer.uid()).isEqualTo(UID);
    assertThat(answer.allowed()).isFalse();
    assertThat(answer.code()).isEqualTo(400);
    assertThat(answer.reason()).isEqualTo("BadRequest");
    assertThat(answer.message())
        .startsWith("no admission review that can be judged: ")
        .contains(reason);
  }

  @ParameterizedTest
  @MethodSource("withUid")
  void a_request_of_it_is_refused_by_every_policy_set(String text, String reason) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Decision decision = POLICIES.evaluate(KubernetesRequest.admission(bytes));
    assertThat(decision.allowed()).isFalse();
    assertThat(decision.errors())
        .singleElement()
        .satisfies(error -> assertThat(error.message()).contains(reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "hello",
        "{}",
        "{\"request\":5}",
        "{\"request\":{\"uid\":\"\"}}",
        "{\"request\":{\"uid\":5}}",
        "{\"apiVersion\":\"admission.k8s.io/v1\",\"kind\":\"AdmissionReview\"}",
        "{\"apiVersion\":\"admission.k8s.io/v1\",\"kind\":\"AdmissionReview\",\"request\":{}}"
      })
  void without_a_uid_the_server_answers_bad_request(String text) {
    AdmissionResponse response = review(text);
    assertThat(response.httpStatus()).isEqualTo(400);
    Answer answer = Answer.of(response);
    assertThat(answer.uid()).isEmpty();
    assertThat(answer.allowed()).isFalse();
    assertThat(answer.message()).isNotEmpty();
  }

  @Property(tries = 300)
  void whatever_the_bytes_are_the_answer_is_one(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = updating(MAP, MAP).bytes();
    for (int i = 0; i <= random.nextInt(4); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    AdmissionResponse response = REVIEWS.review(bytes);
    Answer answer = Answer.of(response);
    assertThat(answer.allowed()).isIn(true, false);
    assertThat(response.httpStatus()).isEqualTo(answer.uid().isEmpty() ? 400 : 200);
  }
}
