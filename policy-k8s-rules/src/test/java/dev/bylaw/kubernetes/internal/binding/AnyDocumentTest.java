package dev.bylaw.kubernetes.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Request;
import dev.bylaw.document.Document;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.Nodes;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a document holds, it is classified. */
class AnyDocumentTest {
  private static final Binding BINDING = KubernetesRules.binding();

  @Property(edgeCases = EdgeCasesMode.NONE)
  void any_document_is_opened_and_classified(@ForAll("values") Object value) {
    for (Document each : BINDING.open(Document.of(Nodes.fromJava(value)))) {
      Classification classification = BINDING.classify(Request.of(each), BindingSettings.DEFAULTS);
      if (classification instanceof Classification.Known known) {
        assertThat(((ObjectNode) known.root()).get("metadata")).isNotNull();
        assertThat(BINDING.unknownFields(known)).isNotNull();
      }
    }
  }

  @Provide
  Arbitrary<Object> values() {
    return values(3);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> leaves = Arbitraries.of(
        "v1", "apps/v1", "Pod", "PodList", "Deployment", "List", "", 1, true, "a/b/c");
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<String> keys = Arbitraries.of(
        "apiVersion", "kind", "metadata", "namespace", "name", "items", "spec", "Spec", "x");
    Arbitrary<Map<String, Object>> objects =
        Arbitraries.maps(keys, values(depth - 1)).ofMaxSize(6);
    Arbitrary<Object> pods = objects.map(each -> {
      Map<String, Object> pod = new LinkedHashMap<>(each);
      pod.put("apiVersion", "v1");
      pod.put("kind", "Pod");
      return pod;
    });
    Arbitrary<Object> lists = values(depth - 1).list().ofMaxSize(3).map(each -> each);
    return Arbitraries.oneOf(leaves, objects.map(each -> (Object) each), pods, lists);
  }
}
