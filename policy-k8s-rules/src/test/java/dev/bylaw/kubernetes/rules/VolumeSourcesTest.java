package dev.bylaw.kubernetes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.document.Document;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A volume source that a newer Kubernetes brings is judged, not overlooked. */
class VolumeSourcesTest {
  private static final Set<String> ALLOWED = Set.of(
      "configMap",
      "csi",
      "downwardAPI",
      "emptyDir",
      "ephemeral",
      "image",
      "persistentVolumeClaim",
      "projected",
      "secret");

  static Stream<String> sources() {
    TypeLookup volume = KubernetesRules.binding().type("Volume");
    List<String> fields = ((TypeLookup.Found) volume).type().fieldNames();
    assertThat(fields).hasSizeGreaterThan(25).contains("name", "hostPath");
    return fields.stream().filter(each -> !each.equals("name"));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void every_volume_source_of_the_types_is_allowed_or_denied(String source)
      throws ConfigurationException {
    PolicySet policies = PolicySet.builder()
        .add(KubernetesRules.library())
        .profile("restricted")
        .select("pss.restricted.restricted_volumes")
        .build();
    String pod = """
        apiVersion: v1
        kind: Pod
        metadata: { name: p }
        spec: { containers: [], volumes: [ { name: v, %s: {} } ] }
        """.formatted(source);
    Document document = DocumentReader.yaml(
            "pod.yaml", pod.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT)
        .documents()
        .get(0);

    assertThat(policies.evaluate(document).allowed()).isEqualTo(ALLOWED.contains(source));
  }
}
