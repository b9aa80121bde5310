package dev.bylaw.kubernetes.admission;

import static dev.bylaw.kubernetes.admission.ReviewBuilder.connecting;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.creating;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import dev.bylaw.kubernetes.AdmissionReviews;
import dev.bylaw.kubernetes.KubernetesRequest;
import dev.bylaw.kubernetes.NamespaceLookup;
import dev.bylaw.reader.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known of namespaces, and what follows if it is not. */
class NamespaceLookupTest {
  private static final String RULES = """
      rule production on Object as o {
        deny if namespace.metadata.labels["env"] == "prod" message "in production"
      }
      """;
  private static final String IN_SHOP =
      "{apiVersion: v1, kind: ConfigMap, metadata: {name: m, namespace: shop}}";
  private static final String ROLE =
      "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: r}}";
  private static final String NAMESPACE = """
      apiVersion: v1
      kind: Namespace
      metadata: { name: %s, labels: { env: %s } }
      """;
  private static final PolicySet DENIES = TestPolicies.withAction("deny", RULES);

  private final List<String> asked = new ArrayList<>();

  private NamespaceLookup labelled(String env) {
    return name -> {
      asked.add(name);
      return Optional.of(ReviewBuilder.yaml(NAMESPACE.formatted(name, env)));
    };
  }

  private static Answer answer(PolicySet policies, NamespaceLookup lookup, ReviewBuilder review) {
    return Answer.of(
        AdmissionReviews.validating(policies).withNamespaces(lookup).review(review.bytes()));
  }

  @Test
  void rules_read_the_namespace_that_is_found() {
    assertThat(answer(DENIES, labelled("prod"), creating(IN_SHOP)).message())
        .startsWith("in production");
    assertThat(answer(DENIES, labelled("dev"), creating(IN_SHOP)).allowed()).isTrue();
    assertThat(asked).containsExactly("shop", "shop");
  }

  @Test
  void a_namespace_that_is_not_known_is_an_error_with_the_action_of_the_rule() {
    Answer denied = answer(DENIES, NamespaceLookup.NONE, creating(IN_SHOP));
    assertThat(denied.allowed()).isFalse();
    assertThat(denied.message())
        .isEqualTo("the rule needs 'namespace', which is not known (B0613 in t.production)");
    PolicySet warns = TestPolicies.withAction("warn", RULES);
    Answer warned = answer(warns, NamespaceLookup.NONE, creating(IN_SHOP));
    assertThat(warned.allowed()).isTrue();
    assertThat(warned.warnings()).hasSize(1);
  }

  @Test
  void elsewhere_a_rule_that_needs_it_is_not_evaluated() {
    Decision decision = DENIES.evaluate(Document.of(ReviewBuilder.yaml(IN_SHOP)));
    assertThat(decision.errors()).isEmpty();
    assertThat(decision.notEvaluated()).hasSize(1);
    Decision decisive =
        DENIES.evaluate(KubernetesRequest.admission(creating(IN_SHOP).bytes()));
    assertThat(decisive.notEvaluated()).isEmpty();
    assertThat(decisive.allowed()).isFalse();
  }

  @Test
  void a_lookup_that_fails_finds_nothing() {
    NamespaceLookup failing = name -> {
      throw new IllegalStateException("not synchronised");
    };
    assertThat(answer(DENIES, failing, creating(IN_SHOP)).message()).contains("B0613");
    assertThat(answer(DENIES, name -> Optional.of(Nodes.string("shop")), creating(IN_SHOP))
            .message())
        .contains("B0613");
  }

  @Test
  void objects_of_the_cluster_are_in_no_namespace() {
    assertThat(answer(DENIES, labelled("prod"), creating(ROLE)).allowed()).isTrue();
    String namespace = NAMESPACE.formatted("shop", "prod");
    assertThat(answer(DENIES, labelled("prod"), creating(namespace).namespace("shop"))
            .allowed())
        .isTrue();
    assertThat(asked).isEmpty();
  }

  @Test
  void profiles_match_by_the_labels_of_the_namespace() {
    String entry = "  - use: t.production\n    %s: { namespaceSelector: "
        + "{ matchLabels: { env: prod } } }\n";
    String rule = """
        rule production on Object as o {
          deny if true message "matched"
        }
        """;
    PolicySet matched = TestPolicies.withProfile(entry.formatted("match"), rule);
    assertThat(answer(matched, labelled("prod"), creating(IN_SHOP)).allowed()).isFalse();
    assertThat(answer(matched, labelled("dev"), creating(IN_SHOP)).allowed()).isTrue();
    assertThat(answer(matched, NamespaceLookup.NONE, creating(IN_SHOP)).allowed())
        .isFalse();
    PolicySet excluded = TestPolicies.withProfile(entry.formatted("exclude"), rule);
    assertThat(answer(excluded, labelled("prod"), creating(IN_SHOP)).allowed()).isTrue();
    assertThat(answer(excluded, NamespaceLookup.NONE, creating(IN_SHOP)).allowed())
        .isFalse();
  }

  @Test
  void connections_are_matched_by_what_is_connected_to() {
    ReviewBuilder exec =
        connecting("{apiVersion: v1, kind: PodExecOptions}", "exec").namespace("shop");
    String rule = """
        rule exec on connect PodExecOptions as o {
          deny if true message "matched"
        }
        """;
    String entry = "  - { use: t.exec, exclude: { %s } }\n";
    for (String excluded : List.of(
        "namespaces: [shop]",
        "names: [x], namespaces: [shop]",
        "namespaceSelector: { matchLabels: { env: dev } }",
        "subresources: [exec]",
        "users: [alice]",
        "groups: [dev]",
        "operations: [connect]")) {
      PolicySet policies = TestPolicies.withProfile(entry.formatted(excluded), rule);
      assertThat(answer(policies, labelled("dev"), exec).allowed()).as(excluded).isTrue();
    }
    PolicySet other = TestPolicies.withProfile(entry.formatted("namespaces: [other]"), rule);
    assertThat(answer(other, labelled("dev"), exec).allowed()).isFalse();
  }
}
