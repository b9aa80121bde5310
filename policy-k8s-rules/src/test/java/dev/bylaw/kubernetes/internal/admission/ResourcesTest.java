package dev.bylaw.kubernetes.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of resources, as API servers list them. */
class ResourcesTest {
  @ParameterizedTest
  @CsvSource({
    "Pod, pods",
    "Ingress, ingresses",
    "IngressClass, ingressclasses",
    "StorageClass, storageclasses",
    "NetworkPolicy, networkpolicies",
    "PodSecurityPolicy, podsecuritypolicies",
    "CSIStorageCapacity, csistoragecapacities",
    "Endpoints, endpoints",
    "EndpointSlice, endpointslices",
    "ComponentStatus, componentstatuses",
    "IPAddress, ipaddresses",
    "ServiceCIDR, servicecidrs",
    "ResourceQuota, resourcequotas"
  })
  void kinds_are_made_plural_as_kubernetes_does(String kind, String resource) {
    assertThat(Resources.plural(kind)).isEqualTo(resource);
  }
}
