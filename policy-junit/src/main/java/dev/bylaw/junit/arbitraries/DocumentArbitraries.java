package dev.bylaw.junit.arbitraries;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.document.Document;
import dev.bylaw.dsl.generate.DocumentGenerator;
import dev.bylaw.dsl.generate.GeneratedDocument;
import dev.bylaw.dsl.generate.Leaning;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.type.RecordType;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Documents made by chance, for methods with {@code @Provide}; what {@link KubernetesObject} gives
 * to parameters. They are valid by construction and shrink to small ones. Stateless and
 * thread-safe.
 */
public final class DocumentArbitraries {
  private DocumentArbitraries() {}

  /**
   * Makes objects of a kind of Kubernetes that lean towards the bundled rules.
   *
   * @param kind as {@code apps/v1 Deployment}, or {@code Pod}
   * @return the objects
   * @throws IllegalArgumentException if there is no such kind, or several
   */
  public static Arbitrary<Document> kubernetes(String kind) {
    return kubernetes(kind, Leaning.of(KubernetesRules.library(), List.of()));
  }

  /**
   * Makes objects of a kind of Kubernetes that lean towards policies: fields that these read are
   * likelier, and hold the constants that they are compared with, or values beside them.
   *
   * @param kind as {@code apps/v1 Deployment}, or {@code Pod}
   * @param policies the policies, which import from the bundled rules alone
   * @return the objects
   * @throws IllegalArgumentException if there is no such kind, or several
   */
  public static Arbitrary<Document> kubernetes(String kind, Library policies) {
    return kubernetes(kind, Leaning.of(policies, List.of(KubernetesRules.library())));
  }

  /**
   * Makes objects of a kind of Kubernetes.
   *
   * @param kind as {@code apps/v1 Deployment}, or {@code Pod}
   * @param leaning what they are for
   * @return the objects
   * @throws IllegalArgumentException if there is no such kind, or several
   */
  public static Arbitrary<Document> kubernetes(String kind, Leaning leaning) {
    Binding binding = KubernetesRules.binding();
    DocumentGenerator generator = DocumentGenerator.of(binding, kind(binding, kind), leaning);
    return new GeneratedArbitrary<>(generator, GeneratedDocument::document);
  }

  /**
   * Makes documents of a type that policies declare, leaning towards these policies.
   *
   * @param policies the policies
   * @param type the name of the type with that of its package, as {@code examples.cli.Command}
   * @return the documents
   * @throws IllegalArgumentException if the policies declare no such type
   */
  public static Arbitrary<Document> declared(Library policies, String type) {
    List<Library> imported =
        policies.binding().isPresent() ? List.of(KubernetesRules.library()) : List.of();
    DocumentGenerator generator = DocumentGenerator.ofDeclared(
            policies, type, Leaning.of(policies, imported))
        .orElseThrow(() -> new IllegalArgumentException("the policies declare no type '" + type
            + "'; they have the packages " + String.join(", ", policies.packages())));
    return new GeneratedArbitrary<>(generator, GeneratedDocument::document);
  }

  private static RecordType kind(Binding binding, String name) {
    String[] parts = name.strip().split("\\s+", -1);
    if (parts.length == 2) {
      return binding
          .importedKind(parts[0], parts[1])
          .orElseThrow(() -> new IllegalArgumentException(
              "Kubernetes has no kind '" + name + "'; a kind is named as 'apps/v1 Deployment'"));
    }
    TypeLookup found = binding.type(name.strip());
    if (found instanceof TypeLookup.Found type && type.type().kind().isPresent()) {
      return type.type();
    }
    if (found instanceof TypeLookup.Ambiguous several) {
      throw new IllegalArgumentException("several groups have a kind '" + name + "': "
          + String.join(", ", several.imports()) + "; name one, as '"
          + several.imports().get(0)
          + " " + name + "'");
    }
    if (found instanceof TypeLookup.ImportOnly imported) {
      throw new IllegalArgumentException("the kind '" + name + "' is named with its group and"
          + " version, as '" + imported.imports().get(0) + " " + name + "'");
    }
    throw new IllegalArgumentException(
        "Kubernetes has no kind '" + name + "'; a kind is named as 'apps/v1 Deployment' or 'Pod'");
  }
}
