package com.example.policies;

import static dev.bylaw.junit.assertions.PolicyAssertions.assertThat;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Severity;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.source.SourceText;
import org.junit.jupiter.api.Test;

/** What the profile makes of the rules: values, places where they apply, actions. */
class ProfileTest {
  private static Decision decide(String manifest) throws Exception {
    SourceText text = SourceText.of("manifest.yaml", manifest);
    return Policies.load()
        .evaluate(DocumentReader.yaml(text, Limits.DEFAULT).documents().get(0));
  }

  private static String deployment(String namespace, String image) {
    return """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: %s, labels: { example.com/owner: team-shop } }
        spec:
          replicas: 1
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              containers:
                - { name: web, image: "%s", resources: { limits: { memory: 256Mi } } }
        """.formatted(namespace, image);
  }

  @Test
  void an_image_from_elsewhere_is_denied() throws Exception {
    assertThat(decide(deployment("shop", "docker.io/library/nginx")))
        .denies("registries")
        .at("spec.template.spec.containers[0].image")
        .withSeverity(Severity.HIGH)
        .withoutFix()
        .denies("fixed_version")
        .and()
        .deniesOnly("registries", "fixed_version")
        .hasNoErrors();
  }

  @Test
  void images_of_kubernetes_itself_are_allowed() throws Exception {
    assertThat(decide(deployment("shop", "registry.k8s.io/pause:3.10"))).hasNoFindings();
  }

  @Test
  void in_production_a_single_replica_is_warned_of() throws Exception {
    assertThat(decide(deployment("shop-production", "registry.example.com/shop/web:1.4")))
        .allows()
        .warns("replicas")
        .at("spec.replicas")
        .withFix("[{op: replace, path: /spec/replicas, value: 2}]");
  }

  @Test
  void the_namespace_of_the_cluster_itself_is_left_out_of_our_own_rules() throws Exception {
    assertThat(decide(deployment("kube-system", "quay.io/coreos/etcd"))).hasNoFindings();
  }

  @Test
  void the_bundled_rules_apply() throws Exception {
    assertThat(decide("""
            apiVersion: v1
            kind: Pod
            metadata: { name: web, labels: { example.com/owner: team-shop } }
            spec:
              hostNetwork: true
              containers:
                - name: web
                  image: registry.example.com/shop/web:1.4
                  resources: { limits: { memory: 256Mi } }
            """))
        .denies("pss.baseline.host_namespaces")
        .at("spec.hostNetwork")
        .and()
        .hasNoErrors();
  }
}
