package dev.bylaw.benchmark.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.scenario.AdmissionScenario;
import dev.bylaw.benchmark.scenario.BytesScenario;
import dev.bylaw.benchmark.scenario.BytesScenario.Form;
import dev.bylaw.benchmark.scenario.EvaluationScenario;
import dev.bylaw.benchmark.scenario.PeerScenario;
import dev.bylaw.benchmark.subject.PolicySets;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReviewsTest {
  private final Reviews reviews = Reviews.generated();
  private final PolicySet policies = PolicySets.everyControl();

  @Test
  void generated_reviews_have_the_size_of_real_ones() {
    assertThat(reviews.compliant().length).isBetween(11_000, 13_000);
    assertThat(reviews.violating().length).isBetween(11_000, 13_500);
  }

  @Test
  void all_contenders_find_nothing_in_the_compliant_one_and_22_in_the_other() {
    assertThat(new EvaluationScenario(reviews.compliant(), policies).verify()).isZero();
    assertThat(new PeerScenario(reviews.compliant()).verify()).isZero();
    assertThat(new EvaluationScenario(reviews.violating(), policies).verify()).isEqualTo(22);
    assertThat(new PeerScenario(reviews.violating()).verify()).isEqualTo(22);
  }

  @Test
  void reviews_are_answered_as_they_are_decided() {
    Inputs compliant = Inputs.same(reviews.compliant());
    assertThat(new AdmissionScenario(compliant, policies).verify()).isZero();
    Inputs violating = Inputs.same(reviews.violating());
    assertThat(new AdmissionScenario(violating, policies).verify()).isEqualTo(22);
  }

  @Test
  void a_pod_alone_is_decided_on_as_in_its_review() {
    Inputs pod = Inputs.same(Reviews.bytes(Reviews.pod(reviews.violating())));
    assertThat(new BytesScenario(pod, Form.POD, policies).verify(1)).isEqualTo(22);
  }

  @Test
  void reviews_of_any_length_are_decided_on() {
    for (int length : new int[] {1000, 1001, 54_321}) {
      byte[] review = SizedReview.ofLength(length);
      assertThat(review).hasSize(length);
      assertThat(new BytesScenario(Inputs.same(review), Form.REVIEW, policies).verify(1))
          .isZero();
    }
  }

  @Test
  void variants_differ_and_all_contenders_decide_on_them_alike() {
    Variants variants = Variants.of(reviews.violating(), 64);
    Set<String> texts = new HashSet<>();
    variants.all().forEach(each -> texts.add(text(each)));

    assertThat(texts).hasSize(64);
    assertThat(new BytesScenario(variants, Form.REVIEW, policies).verify(64)).isEqualTo(64 * 22);
  }

  @Test
  void fresh_names_never_come_twice() {
    FreshNames fresh = new FreshNames(reviews.compliant());
    Pattern names = Pattern.compile("\"(?:f:|k:\\{\\\\\"uid\\\\\":\\\\\")([0-9a-f]{16})");
    Set<String> seen = new HashSet<>();
    seen.add("no id");
    for (int i = 0; i < 1000; i++) {
      Set<String> ids = new HashSet<>();
      names.matcher(text(fresh.next())).results().map(MatchResult::group).forEach(ids::add);
      assertThat(ids).hasSize(2).doesNotContainAnyElementsOf(seen);
      seen.addAll(ids);
    }
    assertThat(new BytesScenario(fresh, Form.REVIEW, policies).verify(10)).isZero();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
