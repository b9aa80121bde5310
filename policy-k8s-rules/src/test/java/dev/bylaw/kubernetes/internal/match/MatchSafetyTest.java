package dev.bylaw.kubernetes.internal.match;

import static dev.bylaw.binding.MatchResult.NO;
import static dev.bylaw.binding.MatchResult.UNKNOWN;
import static dev.bylaw.binding.MatchResult.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.binding.MatchBlock.LabelRequirement;
import dev.bylaw.binding.MatchBlock.LabelSelector;
import dev.bylaw.binding.MatchResult;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.document.Node;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.internal.binding.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The threats that concern where a rule applies. */
class MatchSafetyTest {
  private static final Binding BINDING = KubernetesRules.binding();
  private static final String POD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: web-1, namespace: shop, labels: { app: web } }
      """;

  @ParameterizedTest
  @CsvSource({
    "Pod, YES",
    "core/Pod, YES",
    "P?d, YES",
    "Po*, YES",
    "*, YES",
    "Deployment, NO",
    "apps/Pod, NO",
    "example.com/*, NO",
    "*/*, YES"
  })
  void kinds_are_short_names_or_groups_and_kinds(String kind, MatchResult expected) {
    assertThat(matches(kinds(kind), POD)).isEqualTo(expected);
  }

  @Test
  void row12_a_kind_that_does_not_exist_is_a_problem_with_a_proposal() {
    assertThat(BINDING.problems(kinds("Deploymnet")))
        .containsExactly("Kubernetes has no kind 'Deploymnet'; did you mean 'Deployment'?");
    assertThat(BINDING.problems(kinds("core/Deployment")))
        .containsExactly("there is no kind 'core/Deployment'; did you mean 'apps/Deployment'?");
    assertThat(BINDING.problems(kinds("Xyzzy*")))
        .containsExactly("no kind of Kubernetes matches 'Xyzzy*'");
    assertThat(BINDING.problems(kinds("Pod"))).isEmpty();
    assertThat(BINDING.problems(kinds("example.com/Thing"))).isEmpty();
    assertThat(BINDING.problems(kinds("apps/*"))).isEmpty();
  }

  @Test
  void row12_a_selector_that_is_none_is_a_problem() {
    LabelSelector selector = new LabelSelector(
        Map.of(),
        List.of(
            new LabelRequirement("a", "in", List.of("x")),
            new LabelRequirement("b", "In", List.of()),
            new LabelRequirement("c", "Exists", List.of("x")),
            new LabelRequirement("d", "NotIn", List.of("x"))));
    assertThat(BINDING.problems(labels(selector)))
        .containsExactly(
            "the requirement on label 'a' has the operator 'in'; there are In, NotIn, Exists, DoesNotExist",
            "the requirement on label 'b' needs values for In",
            "the requirement on label 'c' must have no values for Exists");
  }

  @Test
  void row14_the_fields_of_a_block_must_all_match() {
    MatchBlock both = new MatchBlock(
        List.of("Pod"),
        List.of("kube-system"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
    assertThat(matches(both, POD)).isEqualTo(NO);
    assertThat(matches(both, POD.replace("shop", "kube-system"))).isEqualTo(YES);
  }

  @Test
  void row15_what_cannot_be_decided_is_unknown() {
    assertThat(matches(namespaceLabels(Map.of("env", "prod")), POD)).isEqualTo(UNKNOWN);
    assertThat(matches(users("alice"), POD)).isEqualTo(UNKNOWN);
    assertThat(matches(groups("admins"), POD)).isEqualTo(UNKNOWN);
    assertThat(matches(subresources("exec"), POD)).isEqualTo(UNKNOWN);
    assertThat(matches(operations(Operation.DELETE), POD)).isEqualTo(UNKNOWN);
    assertThat(matches(
            names("web-*"), "{ apiVersion: v1, kind: Pod, metadata: { generateName: web- } }"))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void row15_what_is_known_is_decided() {
    Map<String, Node> ambient = Map.of(
        "namespace",
        Yaml.node("{ metadata: { labels: { env: prod } } }"),
        "request",
        Yaml.node("{ userInfo: { username: alice, groups: [admins] }, subResource: exec }"));
    Request request = new Request(
        Yaml.document(POD),
        Optional.empty(),
        Optional.of(Operation.CREATE),
        Optional.empty(),
        ambient);
    assertThat(matches(namespaceLabels(Map.of("env", "prod")), request)).isEqualTo(YES);
    assertThat(matches(namespaceLabels(Map.of("env", "test")), request)).isEqualTo(NO);
    assertThat(matches(users("alice"), request)).isEqualTo(YES);
    assertThat(matches(users("system:*"), request)).isEqualTo(NO);
    assertThat(matches(groups("admins"), request)).isEqualTo(YES);
    assertThat(matches(groups("others"), request)).isEqualTo(NO);
    assertThat(matches(subresources("exec"), request)).isEqualTo(YES);
    assertThat(matches(operations(Operation.CREATE), request)).isEqualTo(YES);
    assertThat(matches(operations(Operation.DELETE), request)).isEqualTo(NO);
  }

  @Test
  void row17_an_object_of_the_cluster_is_neither_matched_nor_excluded_by_namespaces() {
    String role =
        "{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: r } }";
    assertThat(matches(namespaces("shop"), role)).isEqualTo(UNKNOWN);
    assertThat(matches(namespaceLabels(Map.of("env", "prod")), role)).isEqualTo(UNKNOWN);
  }

  @Test
  void row17_a_namespace_counts_by_its_own_name_and_labels() {
    String namespace =
        "{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { env: prod } } }";
    assertThat(matches(namespaces("sh*"), namespace)).isEqualTo(YES);
    assertThat(matches(namespaces("other"), namespace)).isEqualTo(NO);
    assertThat(matches(namespaceLabels(Map.of("env", "prod")), namespace)).isEqualTo(YES);
    assertThat(matches(namespaceLabels(Map.of("env", "test")), namespace)).isEqualTo(NO);
  }

  @Test
  void row41_a_short_name_does_not_match_a_kind_of_another_group() {
    String foreign = "{ apiVersion: evil.example.com/v1, kind: Pod, metadata: { name: p } }";
    assertThat(matches(kinds("Pod"), foreign)).isEqualTo(NO);
    assertThat(matches(kinds("*"), foreign)).isEqualTo(NO);
    assertThat(matches(kinds("evil.example.com/Pod"), foreign)).isEqualTo(YES);
  }

  @Test
  void row40_an_ambiguous_short_name_has_to_be_written_with_its_group() {
    assertThat(BINDING.problems(kinds("Event")))
        .containsExactly(
            "'Event' has to be written with its group: 'core/Event' or 'events.k8s.io/Event'");
    assertThat(BINDING.problems(kinds("Workload")))
        .containsExactly(
            "'Workload' has to be written with its group: 'scheduling.k8s.io/Workload'");
  }

  @ParameterizedTest
  @CsvSource({
    "app, In, web, YES",
    "app, In, db, NO",
    "app, NotIn, db, YES",
    "app, NotIn, web, NO",
    "other, NotIn, web, YES",
    "app, Exists, , YES",
    "other, Exists, , NO",
    "app, DoesNotExist, , NO",
    "other, DoesNotExist, , YES",
  })
  void labels_are_selected_as_kubernetes_does(
      String key, String operator, String value, MatchResult expected) {
    List<String> values = value == null ? List.of() : List.of(value);
    LabelSelector selector =
        new LabelSelector(Map.of(), List.of(new LabelRequirement(key, operator, values)));
    assertThat(matches(labels(selector), POD)).isEqualTo(expected);
  }

  @Test
  void row31_labels_that_are_none_are_neither_there_nor_absent() {
    LabelSelector selector = new LabelSelector(Map.of("app", "web"), List.of());
    assertThat(matches(labels(selector), POD.replace("{ app: web }", "[]"))).isEqualTo(UNKNOWN);
    assertThat(matches(labels(selector), POD.replace("app: web", "app: null"))).isEqualTo(UNKNOWN);
    assertThat(matches(labels(selector), POD.replace("{ app: web }", "null"))).isEqualTo(NO);
  }

  @Test
  void a_glob_that_is_too_long_is_a_problem() {
    String pattern = "a".repeat(2000) + "*";
    assertThat(BINDING.problems(names(pattern)))
        .containsExactly("the pattern '" + pattern + "' is too long");
    assertThat(BINDING.problems(names("a".repeat(2000)))).isEmpty();
  }

  private static MatchResult matches(MatchBlock block, String object) {
    return matches(block, Request.of(Yaml.document(object)));
  }

  private static MatchResult matches(MatchBlock block, Request request) {
    Classification object = BINDING.classify(request, BindingSettings.DEFAULTS);
    return BINDING.matches(block, object, request);
  }

  private static MatchBlock kinds(String... kinds) {
    return block(List.of(kinds), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static MatchBlock namespaces(String... namespaces) {
    return block(
        List.of(), List.of(namespaces), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static MatchBlock names(String... names) {
    return block(List.of(), List.of(), List.of(names), List.of(), List.of(), List.of(), List.of());
  }

  private static MatchBlock operations(Operation... operations) {
    return block(
        List.of(), List.of(), List.of(), List.of(operations), List.of(), List.of(), List.of());
  }

  private static MatchBlock subresources(String... subresources) {
    return block(
        List.of(), List.of(), List.of(), List.of(), List.of(subresources), List.of(), List.of());
  }

  private static MatchBlock users(String... users) {
    return block(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(users), List.of());
  }

  private static MatchBlock groups(String... groups) {
    return block(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(groups));
  }

  private static MatchBlock block(
      List<String> kinds,
      List<String> namespaces,
      List<String> names,
      List<Operation> operations,
      List<String> subresources,
      List<String> users,
      List<String> groups) {
    return new MatchBlock(
        kinds,
        namespaces,
        Optional.empty(),
        Optional.empty(),
        names,
        operations,
        subresources,
        users,
        groups);
  }

  private static MatchBlock labels(LabelSelector selector) {
    return new MatchBlock(
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(selector),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static MatchBlock namespaceLabels(Map<String, String> labels) {
    return new MatchBlock(
        List.of(),
        List.of(),
        Optional.of(new LabelSelector(labels, List.of())),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
