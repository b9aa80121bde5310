package dev.bylaw.kubernetes.admission;

import static dev.bylaw.kubernetes.admission.ReviewBuilder.connecting;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.creating;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.deleting;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.updating;
import static dev.bylaw.kubernetes.admission.ReviewBuilder.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.kubernetes.AdmissionReviews;
import dev.bylaw.reader.Nodes;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What an API server sends that one would not guess. */
class ReviewTrapsTest {
  private static final String DEPLOYMENT = """
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web, namespace: shop }
      spec: { replicas: %s, selector: {}, template: { spec: { containers: [] } } }
      """;
  private static final String POD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: p, namespace: shop }
      spec: { containers: [ { name: c, image: i } ] }
      """;

  private static Answer answer(String rules, ReviewBuilder review) {
    PolicySet policies = TestPolicies.withAction("deny", rules);
    return Answer.of(AdmissionReviews.validating(policies).review(review.bytes()));
  }

  @Test
  void a_patch_arrives_as_an_update_with_its_options() {
    String rule = """
        rule grows on update Deployment as d was old {
          deny if (d.spec.replicas ?? 1) > (old.spec.replicas ?? 1)
            message "grows by ${request.options["kind"]}"
        }
        """;
    ReviewBuilder patch = updating(DEPLOYMENT.formatted(3), DEPLOYMENT.formatted(2))
        .with("options", yaml("{ kind: UpdateOptions, fieldManager: kubectl }"));
    assertThat(answer(rule, patch).message()).startsWith("grows by UpdateOptions");
    assertThat(answer(rule, updating(DEPLOYMENT.formatted(2), DEPLOYMENT.formatted(3)))
            .allowed())
        .isTrue();
  }

  @Test
  void there_was_nothing_before_a_creation_and_nothing_is_unknown_of_it() {
    String rule = """
        rule fresh on create, update Pod as p was old {
          deny if old is absent message "created"
        }
        """;
    assertThat(answer(rule, creating(POD)).message()).startsWith("created");
    assertThat(answer(rule, updating(POD, POD.replace("image: i", "image: x"))).allowed())
        .isTrue();
  }

  @Test
  void a_deleted_collection_names_its_objects_in_the_objects_alone() {
    String rule = """
        rule named on delete ConfigMap as m {
          deny if m.metadata.name == "cm" message "asked for '${request.name ?? ""}'"
        }
        """;
    String map = "{apiVersion: v1, kind: ConfigMap, metadata: {name: cm, namespace: shop}}";
    assertThat(answer(rule, deleting(map).without("name")).message()).startsWith("asked for ''");
    PolicySet excluded = TestPolicies.withProfile(
        "  - { use: t.named, exclude: { names: [cm], namespaces: [shop] } }\n", rule);
    assertThat(Answer.of(AdmissionReviews.validating(excluded)
                .review(deleting(map).without("name").bytes()))
            .allowed())
        .isTrue();
  }

  @Test
  void a_namespace_is_in_the_namespace_of_its_own_name() {
    String rule = """
        rule ns on Namespace as n {
          deny if (request.namespace ?? "") == n.metadata.name message "itself"
        }
        """;
    String namespace = "{apiVersion: v1, kind: Namespace, metadata: {name: shop}}";
    assertThat(answer(rule, creating(namespace).namespace("shop")).message()).startsWith("itself");
    assertThat(answer(rule, creating(namespace)).allowed()).isTrue();
  }

  @Test
  void explicit_nulls_are_absent() {
    String rule = """
        rule nulls on create, delete Pod as p {
          deny if request.options is absent && request.oldObject is absent message "created"
          deny if request.options is absent && request.object is absent message "deleted"
        }
        """;
    assertThat(answer(rule, creating(POD)).message()).startsWith("created");
    assertThat(answer(rule, deleting(POD)).message()).startsWith("deleted");
    assertThat(answer(rule, creating(POD.replace("containers: [", "containers: null, x: [")))
            .message())
        .startsWith("created");
  }

  @Test
  void the_name_that_the_server_made_is_there_and_where_it_is_not_a_name_is_unknown() {
    String generated = POD.replace("name: p,", "generateName: gen-, name: gen-x,");
    String rule = """
        rule named on Pod as p {
          deny if p.metadata.generateName == "gen-" message "${p.metadata.name ?? "nameless"}"
        }
        """;
    assertThat(answer(rule, creating(generated)).message()).startsWith("gen-x");
    ReviewBuilder early =
        creating(generated.replace("name: gen-x,", "")).with("name", Nodes.string(""));
    assertThat(answer(rule, early).message()).startsWith("nameless");
    PolicySet excluded = TestPolicies.withProfile(
        "  - { use: t.named, exclude: { names: [gen-x], namespaces: [shop] } }\n", rule);
    assertThat(Answer.of(AdmissionReviews.validating(excluded).review(early.bytes()))
            .allowed())
        .isFalse();
  }

  @Test
  void a_scale_is_judged_by_rules_on_scales() {
    String rules = """
        rule scales on Scale as s {
          deny if (s.spec.replicas ?? 0) > 2 message "${request.resource.resource} too large"
        }
        rule replicas on Deployment as d {
          deny if true message "never"
        }
        """;
    ReviewBuilder scale = updating(
            "{apiVersion: autoscaling/v1, kind: Scale, metadata: {name: web, namespace: shop}, "
                + "spec: {replicas: 3}}",
            "{apiVersion: autoscaling/v1, kind: Scale, metadata: {name: web, namespace: shop}, "
                + "spec: {replicas: 2}}")
        .subresource("scale")
        .with("resource", yaml("{ group: apps, version: v1, resource: deployments }"));
    assertThat(answer(rules, scale).message())
        .isEqualTo("deployments too large (t.scales at spec.replicas)");
  }

  @Test
  void the_kind_that_was_asked_for_may_be_another_than_the_one_that_is_judged() {
    ReviewBuilder converted = creating(DEPLOYMENT.formatted(1))
        .with("requestKind", yaml("{ group: extensions, version: v1beta1, kind: Deployment }"));
    String rule = """
        rule asked on Deployment as d {
          deny if request.requestKind.group == "extensions" message "${request.kind.group}"
        }
        """;
    assertThat(answer(rule, converted).message()).startsWith("apps (t.asked");
  }

  @Test
  void users_bring_what_their_authenticator_says_of_them() {
    String rule = """
        rule user on Pod as p {
          deny if request.userInfo.extra["authentication.kubernetes.io/credential-id"].size() > 0
            message "${request.userInfo.username ?? "?"}"
        }
        """;
    ReviewBuilder review = creating(POD).with("userInfo", yaml("""
            username: bob
            extra: { authentication.kubernetes.io/credential-id: [ "X509SHA256=00" ] }
            """));
    assertThat(answer(rule, review).message()).startsWith("bob (");
    assertThat(answer(rule, creating(POD)).allowed()).isTrue();
  }

  @Test
  void numbers_are_what_they_mean_however_they_are_written() {
    String rule = """
        rule many on Deployment as d {
          deny if d.spec.replicas == 3 message "three"
        }
        """;
    for (String three : new String[] {"3", "3.0", "30e-1"}) {
      String review = creating(DEPLOYMENT.formatted(1)).json();
      byte[] bytes = review
          .replace("\"replicas\":1", "\"replicas\":" + three)
          .getBytes(StandardCharsets.UTF_8);
      PolicySet policies = TestPolicies.withAction("deny", rule);
      assertThat(Answer.of(AdmissionReviews.validating(policies).review(bytes)).message())
          .startsWith("three");
    }
  }

  @Test
  void proxies_are_connected_to_with_options_of_their_own() {
    String rule = """
        rule proxy on connect NodeProxyOptions | ServiceProxyOptions as o {
          deny if o.path is present message "${o.kind} ${request.name ?? "?"}"
        }
        """;
    assertThat(
            answer(rule, connecting("{apiVersion: v1, kind: NodeProxyOptions, path: /x}", "proxy"))
                .message())
        .startsWith("NodeProxyOptions x");
    assertThat(answer(rule, connecting("{apiVersion: v1, kind: ServiceProxyOptions}", "proxy"))
            .allowed())
        .isTrue();
  }

  @Test
  void a_version_that_does_not_exist_is_denied_and_a_foreign_kind_is_not_checked() {
    String rule = """
        rule pods on Pod as p {
          deny if false message "never"
        }
        """;
    Answer denied = answer(rule, creating("{apiVersion: apps/v7, kind: Deployment, metadata: {}}"));
    assertThat(denied.message()).contains("B0610").contains("apps/v7");
    assertThat(answer(rule, creating("{apiVersion: acme.example/v1, kind: Pod, metadata: {}}"))
            .allowed())
        .isTrue();
  }
}
