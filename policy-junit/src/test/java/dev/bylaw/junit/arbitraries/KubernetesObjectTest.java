package dev.bylaw.junit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.PolicySet;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Parameters of jqwik properties that are objects of Kubernetes. */
class KubernetesObjectTest {
  private static final String POLICIES = "src/test/policies/passing";

  static final class Failing {
    private final PolicySet policies = policies();

    @Property(seed = "7", shrinking = ShrinkingMode.FULL)
    void all_images_come_from_our_registry(
        @ForAll @KubernetesObject(value = "v1 Pod", policies = POLICIES) Document pod) {
      assertThat(policies.evaluate(pod).findings())
          .noneMatch(each -> each.rule().equals("shop.images.registry"));
    }
  }

  static final class Misspelt {
    @Property
    void nobody_has_heard_of_it(@ForAll @KubernetesObject("apps/v1 Deploymnt") Document object) {}
  }

  static final class Broken {
    @Property
    void its_policies_do_not_compile(
        @ForAll @KubernetesObject(value = "Pod", policies = "src/test/policies/broken")
            Document pod) {}
  }

  static PolicySet policies() {
    try {
      Library own = Bylaw.compile(Path.of(POLICIES), KubernetesRules.library());
      return PolicySet.builder()
          .add(KubernetesRules.library(), own)
          .asWritten(own)
          .build();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Property(tries = 20)
  void it_may_be_a_document(@ForAll @KubernetesObject("apps/v1 Deployment") Document object) {
    assertIs("apps/v1", "Deployment", object.root());
  }

  @Property(tries = 20)
  void it_may_be_a_node(
      @ForAll @KubernetesObject("batch/v1 CronJob") Node object,
      @ForAll @KubernetesObject("Service") ObjectNode other) {
    assertIs("batch/v1", "CronJob", object);
    assertIs("v1", "Service", other);
  }

  @Property(tries = 20)
  void it_may_be_a_tree_of_jackson(
      @ForAll @KubernetesObject("networking.k8s.io/v1 Ingress") JsonNode object) {
    assertThat(object.path("apiVersion").asText()).isEqualTo("networking.k8s.io/v1");
    assertThat(object.path("kind").asText()).isEqualTo("Ingress");
  }

  @Property(tries = 20)
  void it_may_stand_in_a_list(@ForAll List<@KubernetesObject("v1 ConfigMap") Document> objects) {
    objects.forEach(each -> assertIs("v1", "ConfigMap", each.root()));
  }

  private static void assertIs(String apiVersion, String kind, Node root) {
    assertThat(root).isInstanceOfSatisfying(ObjectNode.class, object -> {
      assertThat(object.get("apiVersion"))
          .isInstanceOfSatisfying(
              StringNode.class, text -> assertThat(text.value()).isEqualTo(apiVersion));
      assertThat(object.get("kind"))
          .isInstanceOfSatisfying(
              StringNode.class, text -> assertThat(text.value()).isEqualTo(kind));
    });
  }

  @Example
  void what_breaks_a_property_shrinks_to_a_manifest_that_people_read() {
    EngineExecutionResults results = run(Failing.class);

    assertThat(results.testEvents().failed().count()).isEqualTo(1);
    String report = results.allEvents().reportingEntryPublished().stream()
        .map(each -> each.getRequiredPayload(ReportEntry.class))
        .flatMap(each -> each.getKeyValuePairs().values().stream())
        .collect(Collectors.joining("\n"));
    assertThat(report.substring(report.indexOf("Shrunk Sample"), report.indexOf("Original Sample")))
        .containsPattern("""
            -+
              pod:
                  apiVersion: v1
                  kind: Pod
                  metadata:
                    name: a
                  spec:
                    containers:
                      - image: app
                        name: a
            """);
  }

  @Example
  void a_kind_that_does_not_exist_and_policies_that_do_not_compile_fail_the_property() {
    assertThat(failure(run(Misspelt.class)))
        .hasMessageContaining("Kubernetes has no kind 'apps/v1 Deploymnt'");
    assertThat(failure(run(Broken.class))).hasMessageContaining("has no field 'label'");
  }

  private static EngineExecutionResults run(Class<?> type) {
    return EngineTestKit.engine("jqwik")
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .selectors(selectClass(type))
        .execute();
  }

  private static Throwable failure(EngineExecutionResults results) {
    return results.testEvents().failed().stream()
        .findFirst()
        .flatMap(each -> each.getPayload(TestExecutionResult.class))
        .flatMap(TestExecutionResult::getThrowable)
        .orElseThrow();
  }
}
