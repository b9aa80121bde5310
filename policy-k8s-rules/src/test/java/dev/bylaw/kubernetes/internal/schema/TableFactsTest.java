package dev.bylaw.kubernetes.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.TypeLookup;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.Availability;
import dev.bylaw.type.Field;
import dev.bylaw.type.KindName;
import dev.bylaw.type.RecordType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of Kubernetes' API that policies rely on. */
class TableFactsTest {
  private final KubernetesTypes types = KubernetesTypes.load();

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      Pod.spec                                  ; PodSpec?
      PodSpec.containers                        ; list<Container>
      PodSpec.initContainers                    ; list<Container>?
      PodSpec.ephemeralContainers               ; list<EphemeralContainer>?
      PodSpec.nodeSelector                      ; map<string>?
      PodSpec.overhead                          ; map<quantity>?
      PodSpec.hostNetwork                       ; bool?
      PodSpec.activeDeadlineSeconds             ; int?
      PodSpec.restartPolicy                     ; ("Always" | "Never" | "OnFailure")?
      PodOS.name                                ; string
      Container.name                            ; string
      Container.image                           ; string?
      Container.imagePullPolicy                 ; ("Always" | "IfNotPresent" | "Never")?
      Container.command                         ; list<string>?
      Container.resources                       ; ResourceRequirements?
      ResourceRequirements.limits               ; map<quantity>?
      SecurityContext.procMount                 ; ("Default" | "Unmasked")?
      SecurityContext.capabilities              ; Capabilities?
      Capabilities.add                          ; list<string>?
      SecurityContext.runAsUser                 ; int?
      PodSecurityContext.supplementalGroups     ; list<int>?
      PodSecurityContext.sysctls                ; list<Sysctl>?
      HTTPGetAction.port                        ; int | string
      ContainerPort.hostPort                    ; int?
      ContainerPort.protocol                    ; ("SCTP" | "TCP" | "UDP")?
      HostPathVolumeSource.path                 ; string
      EmptyDirVolumeSource.sizeLimit            ; quantity?
      DeploymentSpec.selector                   ; LabelSelector?
      DeploymentSpec.template                   ; PodTemplateSpec
      DeploymentSpec.replicas                   ; int?
      RollingUpdateDeployment.maxSurge          ; (int | string)?
      CronJobSpec.schedule                      ; string
      CronJobSpec.jobTemplate                   ; JobTemplateSpec
      JobTemplateSpec.spec                      ; JobSpec?
      JobSpec.ttlSecondsAfterFinished           ; int?
      LabelSelector.matchLabels                 ; map<string>?
      LabelSelectorRequirement.operator         ; string
      ServicePort.targetPort                    ; (int | string)?
      ServiceSpec.type                          ; ("ClusterIP" | "ExternalName" | "LoadBalancer" | "NodePort")?
      ServiceSpec.ports                         ; list<ServicePort>?
      IngressBackend.service                    ; IngressServiceBackend?
      IngressBackend.serviceName                ; string?
      IngressBackend.servicePort                ; (int | string)?
      NetworkPolicySpec.podSelector             ; LabelSelector?
      NetworkPolicySpec.policyTypes             ; list<"Egress" | "Ingress">?
      NetworkPolicyPort.port                    ; (int | string)?
      IPBlock.except                            ; list<string>?
      PodDisruptionBudgetSpec.minAvailable      ; (int | string)?
      HorizontalPodAutoscalerSpec.scaleTargetRef; CrossVersionObjectReference
      HorizontalPodAutoscalerSpec.metrics       ; list<MetricSpec>?
      HorizontalPodAutoscalerSpec.targetCPUUtilizationPercentage; int?
      PolicyRule.verbs                          ; list<string>
      PolicyRule.resourceNames                  ; list<string>?
      Subject.kind                              ; string
      RoleBinding.roleRef                       ; RoleRef
      ClusterRole.aggregationRule               ; AggregationRule?
      Secret.data                               ; map<string>?
      ConfigMap.binaryData                      ; map<string>?
      CertificateSigningRequestSpec.request     ; string
      CertificateSigningRequestSpec.signerName  ; string?
      CustomResourceDefinitionSpec.versions     ; list<CustomResourceDefinitionVersion>?
      JSONSchemaProps.properties                ; map<JSONSchemaProps>?
      JSONSchemaProps.items                     ; json?
      JSONSchemaProps.maximum                   ; float?
      ControllerRevision.data                   ; json?
      ManagedFieldsEntry.fieldsV1               ; json?
      ObjectMeta.creationTimestamp              ; instant?
      ObjectMeta.name                           ; string?
      ObjectMeta.namespace                      ; string?
      NamespacedObjectMeta.namespace            ; string
      Object.metadata                           ; ObjectMeta
      ValidatingWebhook.failurePolicy           ; ("Fail" | "Ignore")?
      ValidatingWebhook.clientConfig            ; WebhookClientConfig
      AdmissionRequest.operation                ; "CONNECT" | "CREATE" | "DELETE" | "UPDATE"
      AdmissionRequest.userInfo                 ; UserInfo
      AdmissionRequest.object                   ; json?
      UserInfo.groups                           ; list<string>?
      UserInfo.extra                            ; map<list<string>>?
      PodExecOptions.container                  ; string?
      PodExecOptions.command                    ; list<string>?
      Lease.spec                                ; LeaseSpec?
      LeaseSpec.renewTime                       ; instant?
      RuntimeClass.handler                      ; string?
      """)
  void a_field_has_the_type_that_all_versions_allow(String path, String type) {
    assertThat(field(path).type()).hasToString(type);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      PodSpec.hostUsers                   ; 1.24<1.28..1.37
      PodSpec.os                          ; 1.11<1.24..1.37
      PodSpec.ephemeralContainers         ; 1.11<1.24..1.37
      PodSpec.evictionResponders          ; 1.36<1.37..1.37
      PodSpec.workloadRef                 ; 1.34<1.35..1.35<1.36
      Container.restartPolicy             ; 1.24<1.28..1.37
      Container.startupProbe              ; 1.11<1.24..1.37
      SecurityContext.procMount           ; 1.11<1.24..1.37
      SecurityContext.seccompProfile      ; 1.11<1.24..1.37
      SecurityContext.appArmorProfile     ; 1.28<1.36..1.37
      PodSecurityContext.appArmorProfile  ; 1.28<1.36..1.37
      CronJobSpec.timeZone                ; 1.11<1.24..1.37
      IngressSpec.backend                 ; 1.11..1.11<1.24
      IngressSpec.defaultBackend          ; 1.11<1.24..1.37
      ServiceSpec.topologyKeys            ; 1.16<1.17..1.21<1.22
      ServiceSpec.trafficDistribution     ; 1.28<1.36..1.37
      ObjectMeta.clusterName              ; 1.11..1.24<1.28
      """)
  void a_field_exists_in_the_versions_that_are_known(String path, String range) {
    assertThat(field(path).availability().map(AvailabilitySyntax::format)).contains(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PodSpec.hostNetwork",
        "Container.image",
        "SecurityContext.privileged",
        "Volume.hostPath"
      })
  void a_field_without_a_range_exists_as_long_as_its_type(String path) {
    assertThat(field(path).availability()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      policy/PodSecurityPolicy     ; 1.11..1.24<1.28
      Pod                          ; 1.11..1.37
      Lease                        ; 1.11<1.12..1.37
      EndpointSlice                ; 1.11<1.16..1.37
      networking.k8s.io/ClusterCIDR; 1.24<1.28..1.28<1.36
      settings.k8s.io/PodPreset    ; 1.11..1.11<1.24
      scheduling.k8s.io/Workload   ; 1.28<1.35..1.37
      EphemeralContainer           ; 1.11<1.24..1.37
      """)
  void a_type_exists_in_the_versions_that_are_known(String name, String range) {
    Optional<Availability> availability = types.named(name).orElseThrow().availability();
    assertThat(availability.map(AvailabilitySyntax::format)).contains(range);
  }

  @Test
  void nothing_is_claimed_where_nothing_is_known() {
    Availability hostUsers = field("PodSpec.hostUsers").availability().orElseThrow();
    assertThat(hostUsers.certainlyAbsentIn(version("1.24"))).isTrue();
    assertThat(hostUsers.certainlyAbsentIn(version("1.25"))).isFalse();
    assertThat(hostUsers.certainlyAbsentIn(version("1.28"))).isFalse();
    assertThat(hostUsers.certainlyAbsentIn(version("1.38"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "v1, Pod, Pod, NAMESPACED, true",
    "v1, Namespace, Namespace, CLUSTER, true",
    "v1, Node, Node, CLUSTER, true",
    "v1, PersistentVolume, PersistentVolume, CLUSTER, true",
    "apps/v1, Deployment, apps/Deployment, NAMESPACED, true",
    "apps/v1beta1, Deployment, apps/Deployment, NAMESPACED, true",
    "apps/v1beta2, DaemonSet, apps/DaemonSet, NAMESPACED, true",
    "extensions/v1beta1, Deployment, apps/Deployment, NAMESPACED, true",
    "extensions/v1beta1, DaemonSet, apps/DaemonSet, NAMESPACED, true",
    "extensions/v1beta1, ReplicaSet, apps/ReplicaSet, NAMESPACED, true",
    "extensions/v1beta1, Ingress, networking.k8s.io/Ingress, NAMESPACED, true",
    "networking.k8s.io/v1beta1, Ingress, networking.k8s.io/Ingress, NAMESPACED, true",
    "networking.k8s.io/v1, Ingress, networking.k8s.io/Ingress, NAMESPACED, true",
    "extensions/v1beta1, NetworkPolicy, networking.k8s.io/NetworkPolicy, NAMESPACED, true",
    "extensions/v1beta1, PodSecurityPolicy, policy/PodSecurityPolicy, CLUSTER, true",
    "policy/v1beta1, PodSecurityPolicy, policy/PodSecurityPolicy, CLUSTER, true",
    "extensions/v1beta1, Scale, autoscaling/Scale, NAMESPACED, false",
    "autoscaling/v1, Scale, autoscaling/Scale, NAMESPACED, false",
    "batch/v1, CronJob, batch/CronJob, NAMESPACED, true",
    "batch/v1beta1, CronJob, batch/CronJob, NAMESPACED, true",
    "batch/v2alpha1, CronJob, batch/CronJob, NAMESPACED, true",
    "autoscaling/v2beta2, HorizontalPodAutoscaler, autoscaling/HorizontalPodAutoscaler, NAMESPACED, true",
    "rbac.authorization.k8s.io/v1beta1, ClusterRole, rbac.authorization.k8s.io/ClusterRole, CLUSTER, true",
    "rbac.authorization.k8s.io/v1, RoleBinding, rbac.authorization.k8s.io/RoleBinding, NAMESPACED, true",
    "apiextensions.k8s.io/v1beta1, CustomResourceDefinition, apiextensions.k8s.io/CustomResourceDefinition, CLUSTER, true",
    "storage.k8s.io/v1, StorageClass, storage.k8s.io/StorageClass, CLUSTER, true",
    "policy/v1, Eviction, policy/Eviction, NAMESPACED, false",
    "v1, Binding, Binding, NAMESPACED, false",
    "authentication.k8s.io/v1, TokenReview, authentication.k8s.io/TokenReview, CLUSTER, false",
    "admission.k8s.io/v1, AdmissionReview, admission.k8s.io/AdmissionReview, NONE, false",
    "v1, PodExecOptions, PodExecOptions, NONE, false",
  })
  void a_kind_is_one_under_its_present_group(
      String apiVersion, String kind, String name, Scope scope, boolean stored) {
    KindFacts facts = types.served(apiVersion, kind).orElseThrow().facts();
    assertThat(facts.kind()).hasToString(name);
    assertThat(facts.scope()).isEqualTo(scope);
    assertThat(facts.stored()).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({"v1, pod", "apps/v1beta3, Deployment", "v1, Deployment", "v1, PodList", "v1, List"})
  void what_no_version_has_is_not_served(String apiVersion, String kind) {
    assertThat(types.served(apiVersion, kind)).isEmpty();
  }

  @Test
  void a_short_name_means_the_kind_that_has_a_stable_version() {
    assertThat(kindOf("Eviction")).contains(new KindName("policy", "Eviction"));
    assertThat(kindOf("ResourceClaim")).contains(new KindName("resource.k8s.io", "ResourceClaim"));
    assertThat(kindOf("Ingress")).contains(new KindName("networking.k8s.io", "Ingress"));
  }

  @Test
  void a_short_name_of_two_groups_is_ambiguous() {
    assertThat(types.lookup("Event"))
        .isEqualTo(new TypeLookup.Ambiguous(List.of("v1", "events.k8s.io/v1")));
  }

  @Test
  void a_kind_without_a_stable_version_leaves_its_name_to_policies() {
    assertThat(types.lookup("Workload"))
        .isEqualTo(new TypeLookup.ImportOnly(List.of("scheduling.k8s.io/v1beta1")));
    assertThat(types.lookup("PodSecurityPolicy"))
        .isEqualTo(new TypeLookup.ImportOnly(List.of("policy/v1beta1")));
  }

  @Test
  void parts_of_the_most_used_groups_have_the_short_names() {
    assertThat(field("PolicyRule.verbs")).isNotNull();
    assertThat(types.named("Subject").orElseThrow().fieldNames()).contains("apiGroup");
    assertThat(types.named("flowcontrol.apiserver.k8s.io/Subject")).isPresent();
  }

  @Test
  void lists_know_what_tells_their_elements_apart() {
    RecordType podSpec = types.named("PodSpec").orElseThrow();
    assertThat(types.listKeys(podSpec, "containers")).containsExactly("name");
    assertThat(types.listKeys(podSpec, "tolerations")).isEmpty();
    RecordType container = types.named("Container").orElseThrow();
    assertThat(types.listKeys(container, "ports")).containsExactly("containerPort", "protocol");
  }

  @Test
  void objects_of_the_cluster_have_no_namespace() {
    RecordType node = types.named("Node").orElseThrow();
    RecordType metadata = (RecordType) node.field("metadata").orElseThrow().type();
    assertThat(metadata.field("namespace")).isEmpty();
    assertThat(metadata.field("labels")).isPresent();
  }

  private Optional<KindName> kindOf(String name) {
    return types.named(name).flatMap(RecordType::kind);
  }

  private Field field(String path) {
    int dot = path.lastIndexOf('.');
    return types
        .named(path.substring(0, dot))
        .flatMap(type -> type.field(path.substring(dot + 1)))
        .orElseThrow(() -> new AssertionError("no field " + path));
  }

  private static Version version(String text) {
    return Version.parse(text).orElseThrow();
  }
}
