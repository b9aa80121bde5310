package dev.bylaw.kubernetes.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Request;
import dev.bylaw.document.Document;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.cases.SharedCases;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real objects are classified. */
class ClassifiedCasesTest {
  private static final Binding BINDING = KubernetesRules.binding();

  /** The objects have every field set, this one too where they live in no namespace. */
  private static final String NAMESPACE_OF_THE_CLUSTER =
      "metadata.namespace is no field of ClusterObjectMeta";

  /** A message of the watch protocol: it has neither apiVersion nor kind. */
  private static final String NO_OBJECT = "core.v1.WatchEvent.";

  @Test
  void every_field_of_every_object_of_kubernetes_own_tests_is_known() throws IOException {
    List<String> unknown = new ArrayList<>();
    List<String> mismatches = new ArrayList<>();
    int known = 0;
    for (Path file : files(SharedCases.folder().resolve("k8s-api-objects"))) {
      if (file.getFileName().toString().startsWith(NO_OBJECT)) {
        continue;
      }
      for (Document document : read(file).documents()) {
        Classification classification = classify(document);
        if (classification instanceof Classification.Known object) {
          known++;
          assertThat(BINDING.unknownFields(object)).as(file.toString()).isEmpty();
          ShapeMismatches.in(object.root(), object.type()).stream()
              .filter(each -> !each.equals(NAMESPACE_OF_THE_CLUSTER))
              .forEach(each -> mismatches.add(file.getFileName() + ": " + each));
        } else {
          unknown.add(file.getFileName() + ": " + classification);
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(mismatches).isEmpty();
    assertThat(known).isGreaterThan(200);
  }

  @Test
  void every_object_of_all_suites_is_classified() throws IOException {
    int classified = 0;
    for (Path file : files(SharedCases.folder())) {
      for (Document document : read(file).documents()) {
        for (Document item : BINDING.open(document)) {
          assertThat(classify(item)).as(file.toString()).isNotNull();
          classified++;
        }
      }
    }
    assertThat(classified).isGreaterThan(2000);
  }

  private static Classification classify(Document document) {
    return BINDING.classify(Request.of(document), BindingSettings.DEFAULTS);
  }

  private static ReadResult read(Path file) throws IOException {
    return DocumentReader.yaml(file.toString(), Files.readAllBytes(file), Limits.DEFAULT);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(each -> each.toString().matches(".*\\.(yaml|yml|json)"))
          .sorted()
          .toList();
    }
  }
}
