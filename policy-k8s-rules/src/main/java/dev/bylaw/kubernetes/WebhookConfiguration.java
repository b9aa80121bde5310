package dev.bylaw.kubernetes;

import dev.bylaw.PolicySet;
import dev.bylaw.binding.Operation;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.kubernetes.internal.admission.WebhookRules;
import dev.bylaw.reader.Nodes;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the objects that register webhooks with an API server, so that it asks about all that a
 * policy set has rules on, in whatever version it is written, and about little else: its kinds,
 * operations and subresources, {@code matchPolicy: Equivalent}, {@code failurePolicy: Fail}. Make
 * it anew when policies are swapped. Stateless and thread-safe.
 *
 * <p>Needs Kubernetes 1.28, where match conditions are on by default; older servers drop them, and
 * ask about more.
 */
public final class WebhookConfiguration {
  private static final String GROUP_VERSION = "admissionregistration.k8s.io/v1";
  private static final long TIMEOUT_SECONDS = 10;

  private WebhookConfiguration() {}

  /**
   * Makes the registration of {@link AdmissionReviews#validating}.
   *
   * @param policies what is decided with
   * @param name the name of the configuration and of its webhook: a domain of at least three parts,
   *     as {@code policies.example.com}
   * @param clientConfig how the API server reaches the webhook: {@code url} or {@code service}, and
   *     {@code caBundle}
   * @return a ValidatingWebhookConfiguration, which {@link dev.bylaw.reader.NodeWriter#yaml
   *     NodeWriter} writes
   */
  public static ObjectNode validating(PolicySet policies, String name, ObjectNode clientConfig) {
    Map<String, Node> webhook =
        webhook(policies, name, clientConfig, EnumSet.allOf(Operation.class));
    return configuration("ValidatingWebhookConfiguration", name, webhook);
  }

  /**
   * Makes the registration of {@link AdmissionReviews#mutating}, which is asked again when another
   * webhook changes an object afterwards. It is not asked about what goes and what is connected to:
   * register the validating webhook as well.
   *
   * @param policies what is decided with
   * @param name the name of the configuration and of its webhook
   * @param clientConfig how the API server reaches the webhook
   * @return a MutatingWebhookConfiguration
   */
  public static ObjectNode mutating(PolicySet policies, String name, ObjectNode clientConfig) {
    Map<String, Node> webhook =
        webhook(policies, name, clientConfig, EnumSet.of(Operation.CREATE, Operation.UPDATE));
    webhook.put("reinvocationPolicy", Nodes.string("IfNeeded"));
    return configuration("MutatingWebhookConfiguration", name, webhook);
  }

  private static ObjectNode configuration(String kind, String name, Map<String, Node> webhook) {
    Map<String, Node> configuration = new LinkedHashMap<>();
    configuration.put("apiVersion", Nodes.string(GROUP_VERSION));
    configuration.put("kind", Nodes.string(kind));
    configuration.put("metadata", Nodes.object(Map.of("name", Nodes.string(name))));
    configuration.put("webhooks", Nodes.list(List.of(Nodes.object(webhook))));
    return Nodes.object(configuration);
  }

  private static Map<String, Node> webhook(
      PolicySet policies, String name, ObjectNode clientConfig, Set<Operation> operations) {
    WebhookRules rules = new WebhookRules(policies.coverage(), operations, KubernetesRules.types());
    Map<String, Node> webhook = new LinkedHashMap<>();
    webhook.put("name", Nodes.string(name));
    webhook.put("clientConfig", clientConfig);
    webhook.put("admissionReviewVersions", Nodes.list(List.of(Nodes.string("v1"))));
    webhook.put("sideEffects", Nodes.string("None"));
    webhook.put("failurePolicy", Nodes.string("Fail"));
    webhook.put("matchPolicy", Nodes.string("Equivalent"));
    webhook.put("timeoutSeconds", Nodes.integer(TIMEOUT_SECONDS));
    webhook.put("matchConditions", rules.conditions());
    webhook.put("rules", rules.rules());
    return webhook;
  }
}
