package dev.bylaw.kubernetes.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestResult;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.dsl.testing.TestSettings;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which of the programs compile, what is refused and for what reason; what compiles behaves as its
 * comments say.
 */
class DesignExamplesTest {
  private static final String INVENTORY = "reading the inventory with '%s' is not supported yet";

  static Stream<Arguments> files() {
    return Stream.of(
        arguments(
            "cli.bylaw",
            List.of(
                "authorisation with '@default(deny)' is not supported yet",
                "authorisation with 'allow' is not supported yet",
                "authorisation with 'allow' is not supported yet")),
        arguments(
            "component.bylaw",
            List.of(
                customType("KubeletConfiguration", "kubelet.config.k8s.io/v1beta1"),
                customType("Policy", "audit.k8s.io/v1"),
                customType("EncryptionConfiguration", "apiserver.config.k8s.io/v1"))),
        arguments("disruption.bylaw", inventory("objects", "lookup", "lookup", "objects")),
        arguments("identity.bylaw", inventory("lookup", "lookup")),
        arguments("images.bylaw", List.of()),
        arguments("ingress_hosts.bylaw", inventory("objects")),
        arguments(
            "mesh.bylaw",
            List.of(
                customType("PeerAuthentication", "security.istio.io/v1"),
                customType("AuthorizationPolicy", "security.istio.io/v1"),
                INVENTORY.formatted("objects"))),
        arguments("metadata.bylaw", List.of(customType("Rollout", "argoproj.io/v1alpha1"))),
        arguments("network.bylaw", inventory("objects", "objects", "objects", "objects")),
        arguments("pods.bylaw", List.of()),
        arguments("probes.bylaw", List.of()),
        arguments("quantities.bylaw", List.of()),
        arguments("rbac.bylaw", inventory("objects", "lookup", "lookup")),
        arguments("resources.bylaw", List.of()),
        arguments("selectors.bylaw", List.of()),
        arguments("team_labels.bylaw", List.of()));
  }

  private static List<String> inventory(String... functions) {
    return Stream.of(functions).map(INVENTORY::formatted).toList();
  }

  private static String customType(String kind, String group) {
    return "kind '%s' of '%s' is not known, and importing the types of custom resources is not supported yet"
        .formatted(kind, group);
  }

  @ParameterizedTest
  @MethodSource("files")
  void refuses_exactly_what_is_not_there_yet(String file, List<String> refused) {
    List<SourceText> sources = DesignExamples.sources();
    assertThat(sources).extracting(SourceText::name).contains(file);

    assertThat(DesignExamples.check(sources).errors())
        .filteredOn(each -> each.primary().source().name().equals(file))
        .extracting(Diagnostic::message)
        .containsExactlyElementsOf(refused);
  }

  @Test
  void every_example_is_among_the_files_above() {
    assertThat(files().map(each -> each.get()[0]))
        .containsExactlyInAnyOrderElementsOf(
            DesignExamples.sources().stream().map(SourceText::name).toList());
  }

  @Test
  void what_compiles_is_all_but_the_refused_rules() {
    assertThat(library().rules())
        .extracting(RuleInfo::id)
        .containsExactly(
            "examples.component.apiserver_flags",
            "examples.identity.csr",
            "examples.identity.ephemeral",
            "examples.identity.guarded_labels",
            "examples.images.origin",
            "examples.metadata.default_ttl",
            "examples.metadata.label_entries",
            "examples.metadata.only_images_change",
            "examples.metadata.protected",
            "examples.metadata.removed_api",
            "examples.metadata.required_labels",
            "examples.metadata.schedule",
            "examples.metadata.sidecars",
            "examples.metadata.volume_sources",
            "examples.metadata.words",
            "examples.network.no_world",
            "examples.probes.probe_ports",
            "examples.probes.probes_required",
            "examples.rbac.dangerous_grants",
            "examples.rbac.no_wildcards",
            "examples.resources.duplicate_env",
            "examples.resources.image_origin",
            "examples.resources.memory_limit",
            "examples.resources.no_late_exposure",
            "examples.resources.ratio",
            "examples.team_labels.required_labels");
  }

  @Test
  void what_compiles_behaves_as_its_comments_say() {
    TestReport report = new TestRunner(library(), List.of()).run(TestSettings.DEFAULTS);

    assertThat(report.results())
        .hasSizeGreaterThan(30)
        .filteredOn(each -> !each.passed())
        .extracting(each -> each.test().id(), TestResult::failures)
        .isEmpty();
    assertThat(report.neverUnderTest()).containsExactly("examples.identity.csr");
  }

  private static Library library() {
    List<SourceText> sources = DesignExamples.withoutRefused(DesignExamples.sources());
    sources.addAll(DesignExamples.tests());
    Compilation compilation = DesignExamples.check(sources);
    assertThat(compilation.errors()).isEmpty();
    return compilation.library().orElseThrow();
  }
}
