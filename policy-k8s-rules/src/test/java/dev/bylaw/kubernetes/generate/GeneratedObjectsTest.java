package dev.bylaw.kubernetes.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Request;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.dsl.generate.DocumentGenerator;
import dev.bylaw.dsl.generate.GeneratedDocument;
import dev.bylaw.dsl.generate.Leaning;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every object that is made by chance, and of all simpler ones. */
class GeneratedObjectsTest {
  private static final Binding BINDING = KubernetesRules.binding();
  private static final Leaning PACK = Leaning.of(KubernetesRules.library(), List.of());

  static Stream<RecordType> kinds() {
    return BINDING.typeNames().stream()
        .map(BINDING::type)
        .filter(TypeLookup.Found.class::isInstance)
        .map(found -> ((TypeLookup.Found) found).type())
        .filter(type -> type.kind().isPresent());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void objects_are_of_their_kind_and_fit_its_type(RecordType type) {
    DocumentGenerator generator = DocumentGenerator.of(BINDING, type, PACK);
    Random random = new Random(7);
    for (int i = 0; i < 8; i++) {
      GeneratedDocument document = generator.generate(random);
      assertIsValid(document, type);
      document.shrink().limit(20).forEach(simpler -> assertIsValid(simpler, type));
    }
  }

  private static void assertIsValid(GeneratedDocument document, RecordType type) {
    assertThat(Misfits.in(document.root(), type)).as(document::toString).isEmpty();
    Classification object =
        BINDING.classify(Request.of(document.document()), BindingSettings.DEFAULTS);
    assertThat(object).as(document::toString).isInstanceOf(Classification.Known.class);
    assertThat(((Classification.Known) object).type()).isSameAs(type);
    if (type.field("metadata").filter(each -> isMetadata(each.type())).isPresent()) {
      assertThat(object.identity().name()).as(document::toString).isNotEmpty();
    }
  }

  private static boolean isMetadata(Type type) {
    return type instanceof RecordType record && record.name().endsWith("ObjectMeta");
  }

  @Test
  void equal_seeds_make_equal_objects() {
    DocumentGenerator generator =
        DocumentGenerator.of(BINDING, kind("apps/v1", "Deployment"), PACK);
    assertThat(generator.generate(new Random(3)))
        .hasToString(generator.generate(new Random(3)).toString());
    assertThat(texts(generator, 3)).isNotEqualTo(texts(generator, 4));
  }

  private static List<String> texts(DocumentGenerator generator, long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> generator.generate(random).toString()).limit(5).toList();
  }

  @Test
  void the_simplest_objects_are_small() {
    assertThat(simplest("v1", "Pod")).isEqualTo("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: a
        spec:
          containers:
            - image: app
              name: a
        """);
    assertThat(simplest("apps/v1", "Deployment")).isEqualTo("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: a
        spec:
          template:
            metadata:
              labels:
                app: a
            spec:
              containers:
                - image: app
                  name: a
          selector:
            matchLabels:
              app: a
        """);
  }

  private static String simplest(String groupVersion, String kind) {
    return DocumentGenerator.of(BINDING, kind(groupVersion, kind), PACK)
        .generate(new Random(11))
        .shrunkWhile(any -> true)
        .toString();
  }

  @Test
  void fields_of_pods_agree_as_the_server_asks() {
    DocumentGenerator generator = DocumentGenerator.of(BINDING, kind("v1", "Pod"), PACK);
    Random random = new Random(5);
    boolean windows = false;
    for (int i = 0; i < 500; i++) {
      ObjectNode pod = (ObjectNode) generator.generate(random).root();
      Node system = Place.ROOT.key("spec").key("os").key("name").find(pod);
      if (system instanceof StringNode name && name.value().equals("windows")) {
        windows = true;
        assertThat(Place.ROOT.key("spec").key("hostPID").find(pod)).isNull();
      }
      List<String> names = containerNames(pod);
      assertThat(names).doesNotHaveDuplicates();
      for (Node volume : elements(Place.ROOT.key("spec").key("volumes").find(pod))) {
        assertThat(((ObjectNode) volume).keys().size()).isLessThanOrEqualTo(2);
      }
    }
    assertThat(windows).isTrue();
  }

  private static List<String> containerNames(ObjectNode pod) {
    List<String> names = new ArrayList<>();
    for (String list : List.of("initContainers", "containers", "ephemeralContainers")) {
      for (Node each : elements(Place.ROOT.key("spec").key(list).find(pod))) {
        if (Place.ROOT.key("name").find(each) instanceof StringNode name) {
          names.add(name.value());
        }
      }
    }
    return names;
  }

  private static List<Node> elements(@Nullable Node node) {
    List<Node> elements = new ArrayList<>();
    if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        elements.add(list.element(i));
      }
    }
    return elements;
  }

  private static RecordType kind(String groupVersion, String kind) {
    return BINDING.importedKind(groupVersion, kind).orElseThrow();
  }
}
