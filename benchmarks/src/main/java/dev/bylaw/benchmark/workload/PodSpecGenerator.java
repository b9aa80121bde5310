package dev.bylaw.benchmark.workload;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Specs of hardened pods. */
final class PodSpecGenerator {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String TOKEN_VOLUME = "kube-api-access-q8d4z";

  private PodSpecGenerator() {}

  static String name(int container) {
    return switch (container) {
      case 0 -> "main";
      case 1 -> "mesh";
      case 2 -> "logs";
      default -> "worker-" + container;
    };
  }

  static ObjectNode spec(int containers) {
    ObjectNode spec = NODES.objectNode();
    volumes(spec.putArray("volumes"));
    spec.putArray("initContainers").add(container("schema", 6000));
    ArrayNode main = spec.putArray("containers");
    for (int i = 0; i < containers; i++) {
      ObjectNode container = container(name(i), 8000 + 100 * i);
      probes(container, 8000 + 100 * i);
      main.add(container);
    }
    spec.put("restartPolicy", "Always").put("terminationGracePeriodSeconds", 45);
    spec.put("dnsPolicy", "ClusterFirst").put("schedulerName", "default-scheduler");
    spec.put("serviceAccountName", "checkout").put("serviceAccount", "checkout");
    spec.put("enableServiceLinks", true).put("priority", 0);
    spec.put("preemptionPolicy", "PreemptLowerPriority");
    ObjectNode security = spec.putObject("securityContext");
    security.put("runAsNonRoot", true).put("fsGroup", 20002);
    security.putObject("seccompProfile").put("type", "RuntimeDefault");
    ObjectNode sysctl = security.putArray("sysctls").addObject();
    sysctl.put("name", "net.ipv4.tcp_keepalive_time").put("value", "600");
    ObjectNode spread = spec.putArray("topologySpreadConstraints").addObject();
    spread.put("maxSkew", 1).put("topologyKey", "topology.kubernetes.io/zone");
    spread.put("whenUnsatisfiable", "ScheduleAnyway");
    spread
        .putObject("labelSelector")
        .putObject("matchLabels")
        .put("app.kubernetes.io/name", "checkout");
    ArrayNode tolerations = spec.putArray("tolerations");
    toleration(tolerations.addObject(), "node.kubernetes.io/not-ready");
    toleration(tolerations.addObject(), "node.kubernetes.io/unreachable");
    return spec;
  }

  private static void toleration(ObjectNode toleration, String key) {
    toleration.put("key", key).put("operator", "Exists").put("effect", "NoExecute");
    toleration.put("tolerationSeconds", 300);
  }

  private static void volumes(ArrayNode volumes) {
    volumes.addObject().put("name", "settings").putObject("configMap").put("name", "checkout");
    volumes.addObject().put("name", "scratch").putObject("emptyDir");
    volumes
        .addObject()
        .put("name", "certificates")
        .putObject("secret")
        .put("secretName", "checkout-tls")
        .put("defaultMode", 420);
    ObjectNode projected = volumes
        .addObject()
        .put("name", TOKEN_VOLUME)
        .putObject("projected")
        .put("defaultMode", 420);
    ArrayNode sources = projected.putArray("sources");
    sources
        .addObject()
        .putObject("serviceAccountToken")
        .put("expirationSeconds", 3607)
        .put("path", "token");
    ObjectNode root = sources.addObject().putObject("configMap").put("name", "kube-root-ca.crt");
    root.putArray("items").addObject().put("key", "ca.crt").put("path", "ca.crt");
    ObjectNode item =
        sources.addObject().putObject("downwardAPI").putArray("items").addObject();
    item.put("path", "namespace");
    item.putObject("fieldRef").put("apiVersion", "v1").put("fieldPath", "metadata.namespace");
  }

  private static ObjectNode container(String name, int port) {
    ObjectNode container = NODES.objectNode().put("name", name);
    container.put(
        "image",
        "registry.example.org/shop/" + name + ":7.3.1@sha256:" + "5e1f0c7a9b3d2846".repeat(4));
    container.set("args", ReviewGenerator.texts("--port=" + port, "--log=json", "--role=" + name));
    ArrayNode environment = container.putArray("env");
    environment
        .addObject()
        .put("name", "UPSTREAM")
        .put("value", "https://catalogue.shop.svc.cluster.local:8443/v2?timeout=5s");
    ObjectNode secret = environment.addObject().put("name", "PASSWORD").putObject("valueFrom");
    secret.putObject("secretKeyRef").put("name", name + "-credentials").put("key", "password");
    ArrayNode ports = container.putArray("ports");
    ports.addObject().put("name", "http").put("containerPort", port).put("protocol", "TCP");
    ports.addObject().put("name", "metrics").put("containerPort", port + 1).put("protocol", "TCP");
    ObjectNode resources = container.putObject("resources");
    resources.putObject("limits").put("cpu", "750m").put("memory", "384Mi");
    resources.putObject("requests").put("cpu", "150m").put("memory", "192Mi");
    ArrayNode mounts = container.putArray("volumeMounts");
    mount(mounts.addObject(), "settings", "/etc/settings");
    mount(mounts.addObject(), "scratch", "/var/scratch");
    mount(mounts.addObject(), "certificates", "/etc/certificates");
    mount(mounts.addObject(), TOKEN_VOLUME, "/var/run/secrets/kubernetes.io/serviceaccount");
    container.put("terminationMessagePath", "/dev/termination-log");
    container.put("terminationMessagePolicy", "File").put("imagePullPolicy", "IfNotPresent");
    ObjectNode security = container.putObject("securityContext");
    security.put("allowPrivilegeEscalation", false).put("readOnlyRootFilesystem", true);
    security.put("privileged", false).put("runAsNonRoot", true).put("runAsUser", 20002);
    security.putObject("capabilities").putArray("drop").add("ALL");
    security.putObject("seccompProfile").put("type", "RuntimeDefault");
    return container;
  }

  private static void mount(ObjectNode mount, String name, String path) {
    mount.put("name", name).put("readOnly", true).put("mountPath", path);
  }

  private static void probes(ObjectNode container, int port) {
    for (String probe : new String[] {"livenessProbe", "readinessProbe", "startupProbe"}) {
      ObjectNode node = container.putObject(probe);
      node.putObject("httpGet").put("path", "/" + probe).put("port", port).put("scheme", "HTTP");
      node.put("initialDelaySeconds", 5).put("timeoutSeconds", 2).put("periodSeconds", 15);
      node.put("successThreshold", 1).put("failureThreshold", 4);
    }
    ObjectNode hook = container.putObject("lifecycle").putObject("preStop").putObject("httpGet");
    hook.put("path", "/drain").put("port", port).put("scheme", "HTTP");
  }
}
