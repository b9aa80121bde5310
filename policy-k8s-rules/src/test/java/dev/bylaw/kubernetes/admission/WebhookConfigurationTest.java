package dev.bylaw.kubernetes.admission;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.PolicySet;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Request;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.document.Document;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.WebhookConfiguration;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.reader.Nodes;
import org.junit.jupiter.api.Test;

/** Webhooks are asked about what rules are on. */
class WebhookConfigurationTest {
  private static final String NAME = "policies.example.com";
  private static final ObjectNode CLIENT =
      ReviewBuilder.yaml("{ service: { name: bylaw, namespace: policies }, caBundle: eA== }");
  private static final Place WEBHOOK = Place.ROOT.key("webhooks").index(0);

  private static PolicySet policies(String rules) {
    return TestPolicies.withAction("deny", rules);
  }

  private static String part(ObjectNode configuration, String key) {
    return NodeWriter.json(requireNonNull(WEBHOOK.key(key).find(configuration)));
  }

  @Test
  void kinds_views_operations_and_parts_become_rules() {
    ObjectNode configuration = WebhookConfiguration.validating(policies("""
            view Ports = ServiceSpec of { Service: spec }
            rule pods on create, update, delete Pod as p { deny if false message "m" }
            rule deployments on Deployment as d { deny if false message "m" }
            rule policies on NetworkPolicy | DaemonSet as o { deny if false message "m" }
            rule ports on Ports as s { deny if false message "m" }
            rule exec on connect PodExecOptions | PodAttachOptions as o {
              deny if false message "m"
            }
            rule scales on update Scale as s { deny if false message "m" }
            """), NAME, CLIENT);
    assertThat(part(configuration, "rules")).isEqualTo("""
        [{"apiGroups":[""],"apiVersions":["*"],"operations":["CONNECT"],\
        "resources":["pods/attach","pods/exec"]},\
        {"apiGroups":[""],"apiVersions":["*"],"operations":["CREATE","UPDATE"],\
        "resources":["services/*"]},\
        {"apiGroups":["apps","extensions"],"apiVersions":["*"],"operations":["CREATE","UPDATE"],\
        "resources":["daemonsets/*","deployments/*"]},\
        {"apiGroups":["extensions","networking.k8s.io"],"apiVersions":["*"],\
        "operations":["CREATE","UPDATE"],"resources":["networkpolicies/*"]},\
        {"apiGroups":[""],"apiVersions":["*"],"operations":["CREATE","UPDATE","DELETE"],\
        "resources":["pods/*"]},\
        {"apiGroups":["*"],"apiVersions":["*"],"operations":["UPDATE"],\
        "resources":["*/scale"]}]""");
  }

  @Test
  void rules_on_any_object_ask_about_every_resource_but_no_subresource() {
    ObjectNode configuration = WebhookConfiguration.validating(
        policies("rule r on create, delete Object as o { deny if false message \"m\" }"),
        NAME,
        CLIENT);
    assertThat(part(configuration, "rules"))
        .isEqualTo("[{\"apiGroups\":[\"*\"],\"apiVersions\":[\"*\"],"
            + "\"operations\":[\"CREATE\",\"DELETE\"],\"resources\":[\"*\"]}]");
  }

  @Test
  void row43_webhooks_fail_closed_and_see_every_version() {
    ObjectNode configuration =
        WebhookConfiguration.validating(TestPolicies.bundled("restricted"), NAME, CLIENT);
    assertThat(part(configuration, "failurePolicy")).isEqualTo("\"Fail\"");
    assertThat(part(configuration, "matchPolicy")).isEqualTo("\"Equivalent\"");
    assertThat(part(configuration, "sideEffects")).isEqualTo("\"None\"");
    assertThat(part(configuration, "admissionReviewVersions")).isEqualTo("[\"v1\"]");
    assertThat(part(configuration, "name")).isEqualTo("\"policies.example.com\"");
    assertThat(part(configuration, "rules")).contains("\"pods/*\"", "\"cronjobs/*\"");
    assertThat(part(configuration, "clientConfig")).isEqualTo(NodeWriter.json(CLIENT));
  }

  @Test
  void what_no_rule_sees_is_not_sent() {
    String rule = "rule r on Pod as p { deny if false message \"m\" }";
    assertThat(
            part(WebhookConfiguration.validating(policies(rule), NAME, CLIENT), "matchConditions"))
        .contains("!(request.subResource in ['status', 'finalize', 'approval'])", "'leases'");
    PolicySet named =
        TestPolicies.withProfile("  - { use: t.r, match: { subresources: [status] } }\n", rule);
    assertThat(part(WebhookConfiguration.validating(named, NAME, CLIENT), "matchConditions"))
        .doesNotContain("subResource");
    PolicySet leases = policies("rule r on Lease as l { deny if false message \"m\" }");
    assertThat(part(WebhookConfiguration.validating(leases, NAME, CLIENT), "matchConditions"))
        .doesNotContain("leases");
  }

  @Test
  void a_mutating_webhook_is_asked_about_what_a_patch_can_change() {
    PolicySet policies = policies("""
        rule pods on create, delete Pod as p { deny if false message "m" }
        rule exec on connect PodExecOptions as o { deny if false message "m" }
        """);
    ObjectNode configuration = WebhookConfiguration.mutating(policies, NAME, CLIENT);
    assertThat(part(configuration, "rules"))
        .isEqualTo("[{\"apiGroups\":[\"\"],\"apiVersions\":[\"*\"],\"operations\":[\"CREATE\"],"
            + "\"resources\":[\"pods/*\"]}]");
    assertThat(part(configuration, "reinvocationPolicy")).isEqualTo("\"IfNeeded\"");
  }

  @Test
  void configurations_have_the_fields_that_kubernetes_knows() {
    PolicySet policies = TestPolicies.bundled("baseline");
    assertFields(WebhookConfiguration.validating(policies, NAME, CLIENT), "ValidatingWebhook");
    assertFields(WebhookConfiguration.mutating(policies, NAME, CLIENT), "MutatingWebhook");
  }

  private static void assertFields(ObjectNode configuration, String type) {
    assertThat(configuration.get("kind")).isEqualTo(Nodes.string(type + "Configuration"));
    ObjectNode webhook = (ObjectNode) requireNonNull(WEBHOOK.find(configuration));
    assertThat(KubernetesRules.binding().type(type))
        .isInstanceOfSatisfying(
            TypeLookup.Found.class,
            found -> assertThat(found.type().fieldNames()).containsAll(webhook.keys()));
    Classification object = KubernetesRules.binding()
        .classify(Request.of(Document.of(configuration)), BindingSettings.DEFAULTS);
    assertThat(object).isInstanceOf(Classification.Known.class);
  }
}
