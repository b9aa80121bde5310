package dev.bylaw.kubernetes.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.binding.TypeLookup;
import dev.bylaw.binding.UnknownField;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.Document;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.Locator;
import dev.bylaw.source.Span;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The threats that concern what a document is, and facts of the platform's own tools. */
class ClassificationSafetyTest {
  private static final Binding BINDING = KubernetesRules.binding();

  @Test
  void row9_any_object_with_items_is_opened_as_a_list() {
    List<Document> opened = BINDING.open(Yaml.document("""
        apiVersion: v1
        kind: ConfigMap
        metadata: { name: harmless }
        items:
        - { apiVersion: v1, kind: Pod, metadata: { name: p } }
        """));
    assertThat(opened).hasSize(1);
    assertThat(opened.get(0).item()).hasValue(0);
    assertThat(known(opened.get(0)).kind()).isEqualTo(new KindName("", "Pod"));
  }

  @Test
  void row9_items_without_kind_take_it_from_their_list() {
    List<Document> opened = BINDING.open(Yaml.document("""
        apiVersion: v1
        kind: PodList
        items:
        - { metadata: { name: p }, spec: { hostNetwork: true } }
        - { apiVersion: v1, kind: Service, metadata: { name: s } }
        """));
    assertThat(opened)
        .extracting(each -> known(each).kind().kind())
        .containsExactly("Pod", "Service");
    assertThat(known(opened.get(0)).identity().name()).isEqualTo("p");
  }

  @Test
  void row9_a_list_within_a_list_is_refused() {
    List<Document> opened = BINDING.open(Yaml.document("""
        apiVersion: v1
        kind: List
        items:
        - apiVersion: v1
          kind: List
          items:
          - { apiVersion: v1, kind: Pod, metadata: { name: p } }
        """));
    Classification.Rejected rejected = rejected(opened.get(0));
    assertThat(rejected.code()).isEqualTo(ErrorCode.NOT_AN_OBJECT);
    assertThat(rejected.message()).isEqualTo("a list within a list, which kubectl refuses");
    assertThat(rejected.place()).hasToString("items");
  }

  @Test
  void row9_items_that_are_no_list_are_refused() {
    Document document = Yaml.document("{ apiVersion: v1, kind: ConfigMap, items: { a: b } }");
    assertThat(BINDING.open(document)).containsExactly(document);
    assertThat(rejected(document).message()).startsWith("items is an object");
  }

  @Test
  void row9_items_that_are_no_objects_are_refused() {
    List<Document> opened = BINDING.open(Yaml.document("""
        { apiVersion: v1, kind: List, items: [null, text] }
        """));
    assertThat(opened)
        .extracting(each -> rejected(each).message())
        .containsExactly("null is no Kubernetes object", "a string is no Kubernetes object");
  }

  @Test
  void row9_an_item_keeps_its_place_in_the_source() {
    Document list =
        Yaml.document("kind: List\napiVersion: v1\nitems:\n- kind: Pod\n  apiVersion: v1\n");
    Document item = BINDING.open(list).get(0);
    Span kind = Locator.locate(item, Place.ROOT.key("kind"));
    assertThat(item.source().orElseThrow().position(kind.start()).line()).isEqualTo(4);
  }

  @Test
  void row37_an_enumeration_value_that_is_newer_than_the_schema_is_no_error_of_the_object() {
    Classification.Known pod = known(Yaml.document("""
        { apiVersion: v1, kind: Pod, spec: { restartPolicy: Sometimes, containers: [] } }
        """));
    assertThat(pod.type().name()).isEqualTo("Pod");
  }

  @Test
  void row38_a_field_that_no_known_version_has_does_not_hide_the_others() {
    Classification.Known pod = known(Yaml.document("""
        { apiVersion: v1, kind: Pod, spec: { fieldOfTheFuture: true, hostNetwork: true } }
        """));
    assertThat(Place.ROOT.key("spec").key("hostNetwork").find(pod.root())).isNotNull();
  }

  @Test
  void row40_a_kind_of_another_group_is_not_kubernetes_own() {
    Classification knative = classify(Yaml.document("""
        { apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: s } }
        """));
    assertThat(knative)
        .isInstanceOfSatisfying(
            Classification.Foreign.class,
            foreign -> assertThat(foreign.kind())
                .isEqualTo(new KindName("serving.knative.dev", "Service")));
    assertThat(known(Yaml.document("{ apiVersion: v1, kind: Service }")).kind())
        .isEqualTo(new KindName("", "Service"));
  }

  @Test
  void row41_a_pod_of_an_attackers_group_is_no_pod() {
    Classification pod = classify(Yaml.document("{ apiVersion: evil.example.com/v1, kind: Pod }"));
    assertThat(pod).isInstanceOf(Classification.Foreign.class);
  }

  @ParameterizedTest
  @CsvSource({
    "extensions/v1beta1, Deployment, apps",
    "apps/v1beta1, Deployment, apps",
    "apps/v1beta2, Deployment, apps",
    "extensions/v1beta1, Ingress, networking.k8s.io",
    "networking.k8s.io/v1beta1, Ingress, networking.k8s.io",
  })
  void row42_an_object_of_a_former_version_is_judged(String apiVersion, String kind, String group) {
    Classification.Known known =
        known(Yaml.document("{ apiVersion: " + apiVersion + ", kind: " + kind + " }"));
    assertThat(known.kind()).isEqualTo(new KindName(group, kind));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
      v1 ~ pod ~ kind ~ v1 has no kind 'pod'; did you mean 'Pod'?
      v1 ~ Deployment ~ apiVersion ~ v1 has no kind 'Deployment'; Deployment is in apps/v1, apps/v1beta1, apps/v1beta2, extensions/v1beta1 of Kubernetes 1.11 to 1.37
      apps/v1beta3 ~ Deployment ~ apiVersion ~ apps/v1beta3 has no kind 'Deployment'; Deployment is in apps/v1, apps/v1beta1, apps/v1beta2 of Kubernetes 1.11 to 1.37
      networking/v1beta1 ~ Ingress ~ - ~ -
      apps/v1 ~ Deploymnet ~ kind ~ apps/v1 has no kind 'Deploymnet'; did you mean 'Deployment'?
      v1 ~ Route ~ kind ~ v1 has no kind 'Route' in any version of Kubernetes from 1.11 to 1.37
      """)
  void row42_what_kubernetes_never_had_is_an_error(
      String apiVersion, String kind, String place, String message) {
    Document document = Yaml.document("{ apiVersion: " + apiVersion + ", kind: " + kind + " }");
    if (message.equals("-")) {
      assertThat(classify(document)).isInstanceOf(Classification.Foreign.class);
      return;
    }
    Classification.Rejected rejected = rejected(document);
    assertThat(rejected.code()).isEqualTo(ErrorCode.UNKNOWN_KIND);
    assertThat(rejected.message()).isEqualTo(message);
    assertThat(rejected.place()).hasToString(place);
  }

  @Test
  void row43_a_type_has_the_fields_of_every_version() {
    RecordType backend = type("IngressBackend");
    assertThat(backend.fieldNames()).contains("service", "serviceName", "servicePort");
  }

  @Test
  void row53_a_missing_namespace_is_filled_for_kinds_that_have_one() {
    Document pod = Yaml.document("{ apiVersion: v1, kind: Pod, metadata: { name: p } }");
    assertThat(namespaceOf(known(pod))).contains("default");
    BindingSettings team = new BindingSettings(Map.of(), Optional.of("team"));
    Classification.Known filled = (Classification.Known) BINDING.classify(Request.of(pod), team);
    assertThat(namespaceOf(filled)).contains("team");
    assertThat(filled.identity().namespace()).isEqualTo("team");
    Document own = Yaml.document("{ apiVersion: v1, kind: Pod, metadata: { namespace: own } }");
    assertThat(namespaceOf(known(own))).contains("own");
    assertThat(namespaceOf(known(Yaml.document("{ apiVersion: v1, kind: Pod }"))))
        .contains("default");
    assertThat(namespaceOf(known(Yaml.document("""
        { apiVersion: v1, kind: Pod, metadata: { namespace: "" } }
        """)))).contains("default");
  }

  @Test
  void row53_objects_of_the_cluster_get_no_namespace() {
    Classification.Known node = known(Yaml.document("{ apiVersion: v1, kind: Node }"));
    assertThat(Place.ROOT.key("metadata").find(node.root())).isNotNull();
    assertThat(namespaceOf(node)).isEmpty();
    assertThat(node.identity().namespace()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
      [1, 2]                        ; ``         ; a list is no Kubernetes object
      hello                         ; ``         ; a string is no Kubernetes object
      { kind: Pod }                 ; apiVersion ; this is no Kubernetes object: apiVersion is missing
      { apiVersion: v1 }            ; kind       ; this is no Kubernetes object: kind is missing
      { apiVersion: 1, kind: Pod }  ; apiVersion ; apiVersion is an integer, not a string
      { apiVersion: v1, kind: [] }  ; kind       ; kind is a list, not a string
      { apiVersion: v1, kind: "" }  ; kind       ; kind is ''
      { apiVersion: a/b/c, kind: X }; apiVersion ; apiVersion is 'a/b/c'
      { apiVersion: v1, Kind: Pod } ; Kind       ; kind is missing: keys are case-sensitive, and this one is 'Kind'
      { ApiVersion: v1, kind: Pod } ; ApiVersion ; apiVersion is missing: keys are case-sensitive, and this one is 'ApiVersion'
      """)
  void row80_what_does_not_say_what_it_is_is_an_error(String text, String place, String message) {
    Classification.Rejected rejected = rejected(Yaml.document(text));
    assertThat(rejected.code()).isEqualTo(ErrorCode.NOT_AN_OBJECT);
    assertThat(rejected.message()).isEqualTo(message);
    assertThat(rejected.place()).hasToString(place);
  }

  @Test
  void factF2_keys_that_differ_by_case_only_are_reported_and_not_read() {
    Classification.Known pod = known(Yaml.document("""
        apiVersion: v1
        kind: Pod
        metadata: { labels: { HostNetwork: x } }
        spec:
          HostNetwork: true
          containers:
          - { name: c, securityContext: { Privileged: true, privileged: false } }
        """));
    List<UnknownField> unknown = BINDING.unknownFields(pod);
    assertThat(unknown)
        .extracting(each -> each.place() + " of " + each.type() + ": " + each.sameButForCase())
        .containsExactly(
            "spec.HostNetwork of PodSpec: Optional[hostNetwork]",
            "spec.containers[0].securityContext.Privileged of SecurityContext: Optional[privileged]");
    assertThat(unknown).extracting(each -> each.code().code()).containsOnly("B0620");
  }

  @Test
  void row38_fields_that_no_version_knows_are_reported_and_not_read() {
    Classification.Known pod = known(Yaml.document("""
        apiVersion: v1
        kind: Pod
        metadata: { namespace: shop, annotations: { anything: goes }, uidd: x }
        spec:
          fromTheFuture: { below: it }
          containers:
          - { name: c, livenessProbe: { httpGet: { port: 80, prot: 1 } } }
          volumes:
          - { name: v, downwardAPI: { items: [ { path: p, feildRef: {} } ] } }
        """));
    assertThat(BINDING.unknownFields(pod))
        .extracting(each -> each.place() + " of " + each.type() + ": " + each.meant())
        .containsExactly(
            "metadata.uidd of ObjectMeta: Optional[uid]",
            "spec.fromTheFuture of PodSpec: Optional.empty",
            "spec.containers[0].livenessProbe.httpGet.prot of HTTPGetAction: Optional[port]",
            "spec.volumes[0].downwardAPI.items[0].feildRef of DownwardAPIVolumeFile:"
                + " Optional[fieldRef]");
  }

  @Test
  void row38_free_form_parts_and_fields_of_the_other_scope_are_no_unknown_fields() {
    Classification.Known node =
        known(Yaml.document("{ apiVersion: v1, kind: Node, metadata: { namespace: x } }"));
    assertThat(BINDING.unknownFields(node)).isEmpty();
    Classification.Known revision = known(
        Yaml.document(
            "{ apiVersion: apps/v1, kind: ControllerRevision, revision: 1, data: { any: [ thing ] } }"));
    assertThat(BINDING.unknownFields(revision)).isEmpty();
  }

  @Test
  void row46_a_rule_on_any_object_leaves_out_what_would_stop_the_cluster() {
    assertThat(BINDING.reachedByAnyObject(new KindName("", "Pod"))).isTrue();
    assertThat(BINDING.reachedByAnyObject(new KindName("example.com", "Thing"))).isTrue();
    for (KindName each : List.of(
        new KindName("", "Event"),
        new KindName("events.k8s.io", "Event"),
        new KindName("coordination.k8s.io", "Lease"),
        new KindName("", "Binding"),
        new KindName("autoscaling", "Scale"),
        new KindName("authentication.k8s.io", "TokenRequest"),
        new KindName("", "PodExecOptions"))) {
      assertThat(BINDING.reachedByAnyObject(each)).as(each.toString()).isFalse();
    }
  }

  @Test
  void row49_connections_are_opened_with_their_options_alone() {
    assertThat(BINDING.operations(new KindName("", "PodExecOptions")))
        .containsExactly(Operation.CONNECT);
    assertThat(BINDING.operations(new KindName("", "Pod")))
        .containsExactlyInAnyOrder(Operation.CREATE, Operation.UPDATE, Operation.DELETE);
  }

  private static RecordType type(String name) {
    return ((TypeLookup.Found) BINDING.type(name)).type();
  }

  private static Classification classify(Document document) {
    return BINDING.classify(Request.of(document), BindingSettings.DEFAULTS);
  }

  private static Classification.Known known(Document document) {
    Classification classification = classify(document);
    assertThat(classification).isInstanceOf(Classification.Known.class);
    return (Classification.Known) classification;
  }

  private static Classification.Rejected rejected(Document document) {
    Classification classification = classify(document);
    assertThat(classification).isInstanceOf(Classification.Rejected.class);
    return (Classification.Rejected) classification;
  }

  private static Optional<String> namespaceOf(Classification.Known object) {
    return Place.ROOT.key("metadata").key("namespace").find(object.root()) instanceof StringNode s
        ? Optional.of(s.value())
        : Optional.empty();
  }
}
