package dev.bylaw.junit.internal.jqwik;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompilationException;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.PolicyFiles;
import dev.bylaw.jackson.JsonNodes;
import dev.bylaw.junit.arbitraries.DocumentArbitraries;
import dev.bylaw.junit.arbitraries.KubernetesObject;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives parameters with {@code @KubernetesObject} their objects. */
public final class KubernetesObjectProvider implements ArbitraryProvider {
  @Override
  public boolean canProvideFor(TypeUsage target) {
    return target.isAnnotated(KubernetesObject.class)
        && (target.isOfType(Document.class)
            || target.isOfType(Node.class)
            || target.isOfType(ObjectNode.class)
            || target.isOfType(JsonNode.class));
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    KubernetesObject annotation = target.findAnnotation(KubernetesObject.class).orElseThrow();
    Arbitrary<Document> documents = annotation.policies().length == 0
        ? DocumentArbitraries.kubernetes(annotation.value())
        : DocumentArbitraries.kubernetes(annotation.value(), compile(annotation.policies()));
    if (target.isOfType(Document.class)) {
      return Set.of(documents);
    }
    if (target.isOfType(JsonNode.class)) {
      return Set.of(documents.map(each -> JsonNodes.toJsonNode(each.root())));
    }
    return Set.of(documents.map(Document::root));
  }

  private static Library compile(String[] paths) {
    List<SourceText> sources = new ArrayList<>();
    try {
      for (String path : paths) {
        sources.addAll(PolicyFiles.read(Path.of(path).toAbsolutePath()));
      }
      return Bylaw.check(sources, CompileOptions.of(List.of(KubernetesRules.library())))
          .orThrow();
    } catch (NoSuchFileException e) {
      String why = e.getReason() == null ? "there is no such file or folder" : e.getReason();
      throw new IllegalArgumentException(
          "no policies that objects could be made for in " + e.getFile() + ": " + why, e);
    } catch (IOException e) {
      throw new IllegalArgumentException("policies cannot be read: " + e.getMessage(), e);
    } catch (CompilationException e) {
      throw new IllegalArgumentException(
          "the policies that objects are made for do not compile:\n" + e.getMessage(), e);
    }
  }
}
