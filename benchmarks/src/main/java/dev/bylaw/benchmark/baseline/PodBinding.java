package dev.bylaw.benchmark.baseline;

import static dev.bylaw.benchmark.baseline.Json.get;
import static dev.bylaw.benchmark.baseline.Json.isPresent;
import static dev.bylaw.benchmark.baseline.Json.isTrue;
import static dev.bylaw.benchmark.baseline.Json.list;
import static dev.bylaw.benchmark.baseline.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes records of trees. */
final class PodBinding {
  private static final String[] HANDLERS = {
    "livenessProbe", "readinessProbe", "startupProbe", "lifecycle.postStart", "lifecycle.preStop"
  };
  private static final String[] TARGETS = {"httpGet", "tcpSocket"};

  private PodBinding() {}

  static Pod pod(JsonNode root) {
    PodTree tree = PodTree.of(root);
    JsonNode spec = tree.spec();
    List<Pod.Container> containers = new ArrayList<>();
    for (int list = 0; list < PodTree.LISTS.length; list++) {
      ArrayNode nodes = tree.containers(list);
      for (int i = 0; i < nodes.size(); i++) {
        containers.add(
            container(ContainerPlace.at(PodTree.LISTS[list], i, nodes.get(i)), nodes.get(i)));
      }
    }
    return new Pod(
        annotations(root),
        isTrue(get(spec, "hostNetwork")),
        isTrue(get(spec, "hostPID")),
        isTrue(get(spec, "hostIPC")),
        tree.userNamespace(),
        tree.windows(),
        securityContext(tree.securityContext()),
        volumes(spec),
        containers);
  }

  private static List<Pod.Annotation> annotations(JsonNode root) {
    List<Pod.Annotation> annotations = new ArrayList<>();
    JsonNode node = get(get(root, "metadata"), "annotations");
    if (node != null) {
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        String value = each.getValue().textValue();
        if (value != null) {
          annotations.add(new Pod.Annotation(each.getKey(), value));
        }
      }
    }
    return annotations;
  }

  private static List<Pod.Volume> volumes(@Nullable JsonNode spec) {
    List<Pod.Volume> volumes = new ArrayList<>();
    for (JsonNode node : list(spec, "volumes")) {
      List<String> sources = new ArrayList<>();
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (!field.getKey().equals("name") && isPresent(field.getValue())) {
          sources.add(field.getKey());
        }
      }
      JsonNode hostPath = node.get("hostPath");
      volumes.add(new Pod.Volume(
          text(node, "name"),
          sources,
          isPresent(hostPath) ? new Pod.HostPath(text(hostPath, "path")) : null));
    }
    return volumes;
  }

  private static Pod.Container container(ContainerPlace place, JsonNode node) {
    List<Pod.HostPort> hostPorts = new ArrayList<>(0);
    ArrayNode ports = list(node, "ports");
    for (int i = 0; i < ports.size(); i++) {
      JsonNode port = ports.get(i).get("hostPort");
      if (port != null && port.isIntegralNumber()) {
        hostPorts.add(new Pod.HostPort(i, port.intValue()));
      }
    }
    return new Pod.Container(
        place, securityContext(node.get("securityContext")), hostPorts, handlerHosts(node));
  }

  private static List<Pod.HandlerHost> handlerHosts(JsonNode container) {
    List<Pod.HandlerHost> hosts = new ArrayList<>(0);
    for (String path : HANDLERS) {
      JsonNode handler = container;
      for (String step : path.split("\\.", -1)) {
        handler = handler == null ? null : handler.get(step);
      }
      for (String target : TARGETS) {
        String host = text(get(handler, target), "host");
        if (host != null) {
          hosts.add(new Pod.HandlerHost(path + "." + target + ".host", host));
        }
      }
    }
    return hosts;
  }

  private static Pod.@Nullable SecurityContext securityContext(@Nullable JsonNode node) {
    if (!isPresent(node)) {
      return null;
    }
    List<String> sysctls = new ArrayList<>(0);
    for (JsonNode each : list(node, "sysctls")) {
      sysctls.add(each.path("name").asText());
    }
    JsonNode capabilities = get(node, "capabilities");
    return new Pod.SecurityContext(
        isTrue(get(node, "privileged")),
        flag(get(node, "allowPrivilegeEscalation")),
        flag(get(node, "runAsNonRoot")),
        integer(get(node, "runAsUser")),
        text(node, "procMount"),
        isTrue(get(get(node, "windowsOptions"), "hostProcess")),
        profile(get(node, "seccompProfile")),
        profile(get(node, "appArmorProfile")),
        seLinuxOptions(get(node, "seLinuxOptions")),
        texts(list(capabilities, "add")),
        texts(list(capabilities, "drop")),
        sysctls);
  }

  private static @Nullable Boolean flag(@Nullable JsonNode node) {
    return (node != null && node.isBoolean()) ? (Boolean) node.booleanValue() : null;
  }

  private static @Nullable Long integer(@Nullable JsonNode node) {
    return (node != null && node.isIntegralNumber()) ? (Long) node.longValue() : null;
  }

  private static Pod.@Nullable Profile profile(@Nullable JsonNode node) {
    return isPresent(node) ? new Pod.Profile(text(node, "type")) : null;
  }

  private static Pod.@Nullable SeLinuxOptions seLinuxOptions(@Nullable JsonNode node) {
    return isPresent(node)
        ? new Pod.SeLinuxOptions(text(node, "type"), text(node, "user"), text(node, "role"))
        : null;
  }

  private static List<String> texts(ArrayNode list) {
    List<String> texts = new ArrayList<>(list.size());
    for (JsonNode each : list) {
      texts.add(each.asText());
    }
    return texts;
  }
}
