package dev.bylaw.benchmark.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Pods in which any field that a control reads may be missing, allowed or forbidden. */
final class RandomPods {
  private final Random random;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  RandomPods(long seed) {
    random = new Random(seed);
  }

  JsonNode next() {
    ObjectNode pod = nodes.objectNode().put("apiVersion", "v1").put("kind", "Pod");
    ObjectNode metadata = pod.putObject("metadata").put("name", "p");
    if (often()) {
      ObjectNode annotations = metadata.putObject("annotations").put("a", "unconfined");
      String key = AllowedValues.APP_ARMOR_ANNOTATION + "c0";
      text(annotations, key, "", "runtime/default", "localhost/x", "unconfined");
    }
    ObjectNode spec = pod.putObject("spec");
    flag(spec, "hostNetwork");
    flag(spec, "hostPID");
    flag(spec, "hostIPC");
    if (seldom()) {
      spec.put("hostUsers", random.nextBoolean());
    }
    if (seldom()) {
      spec.putObject("os").put("name", random.nextBoolean() ? "windows" : "linux");
    }
    if (often()) {
      ObjectNode context = securityContext(spec.putObject("securityContext"));
      ArrayNode sysctls = context.putArray("sysctls");
      for (int i = random.nextInt(3); i > 0; i--) {
        String name = random.nextBoolean() ? "kernel.msgmax" : "net.ipv4.tcp_rmem";
        sysctls.addObject().put("name", name).put("value", "1");
      }
    }
    volumes(spec);
    containers(spec, "initContainers");
    containers(spec, "containers");
    containers(spec, "ephemeralContainers");
    return pod;
  }

  private void volumes(ObjectNode spec) {
    ArrayNode volumes = spec.putArray("volumes");
    for (int i = random.nextInt(4); i > 0; i--) {
      ObjectNode volume = volumes.addObject().put("name", "v" + i);
      switch (random.nextInt(6)) {
        case 0 -> volume.putObject("emptyDir");
        case 1 -> volume.putObject("hostPath").put("path", "/etc");
        case 2 -> volume.putObject("nfs").put("server", "s").put("path", "/");
        case 3 -> {
          volume.putObject("secret");
          volume.putObject("hostPath").put("path", "/");
        }
        case 4 -> volume.putNull("hostPath").putObject("configMap");
        default -> volume.putNull("nfs");
      }
    }
  }

  private void containers(ObjectNode spec, String field) {
    if (seldom()) {
      return;
    }
    ArrayNode containers = spec.putArray(field);
    for (int i = random.nextInt(3); i > 0; i--) {
      ObjectNode container = containers.addObject().put("name", "c" + i);
      if (often()) {
        container(securityContext(container.putObject("securityContext")));
      }
      ArrayNode ports = container.putArray("ports");
      for (int port = random.nextInt(3); port > 0; port--) {
        ports.addObject().put("containerPort", 80).put("hostPort", 40 * random.nextInt(2));
      }
      for (String probe : List.of("livenessProbe", "readinessProbe", "startupProbe")) {
        if (seldom()) {
          handler(container.putObject(probe));
        }
      }
      if (seldom()) {
        ObjectNode lifecycle = container.putObject("lifecycle");
        handler(lifecycle.putObject("preStop"));
        handler(lifecycle.putObject("postStart"));
      }
    }
  }

  private void handler(ObjectNode handler) {
    String target = random.nextBoolean() ? "httpGet" : "tcpSocket";
    text(handler.putObject(target).put("port", 80), "host", "", "localhost");
  }

  private void container(ObjectNode context) {
    flag(context, "privileged");
    flag(context, "allowPrivilegeEscalation");
    text(context, "procMount", "Default", "Unmasked");
    if (often()) {
      ObjectNode capabilities = context.putObject("capabilities");
      names(capabilities.putArray("add"), "CHOWN", "NET_BIND_SERVICE", "SYS_ADMIN");
      names(capabilities.putArray("drop"), "ALL", "KILL");
    }
  }

  private ObjectNode securityContext(ObjectNode context) {
    flag(context, "runAsNonRoot");
    if (seldom()) {
      context.put("runAsUser", random.nextInt(2));
    }
    profile(context, "seccompProfile");
    profile(context, "appArmorProfile");
    if (seldom()) {
      ObjectNode options = context.putObject("seLinuxOptions");
      text(options, "type", "", "container_t", "spc_t");
      text(options, "user", "", "u");
      text(options, "role", "", "r");
    }
    if (seldom()) {
      flag(context.putObject("windowsOptions"), "hostProcess");
    }
    return context;
  }

  private void profile(ObjectNode context, String field) {
    switch (random.nextInt(5)) {
      case 0 -> context.putNull(field);
      case 1, 2 ->
        text(context.putObject(field), "type", "RuntimeDefault", "Localhost", "Unconfined");
      default -> {}
    }
  }

  private void names(ArrayNode list, String... names) {
    for (String each : names) {
      if (random.nextBoolean()) {
        list.add(each);
      }
    }
  }

  /** One of the texts, or nothing. */
  private void text(ObjectNode object, String field, String... texts) {
    int choice = random.nextInt(texts.length + 1);
    if (choice < texts.length) {
      object.put(field, texts[choice]);
    }
  }

  /** True, false, null, or nothing. */
  private void flag(ObjectNode object, String field) {
    switch (random.nextInt(5)) {
      case 0 -> object.put(field, true);
      case 1, 2 -> object.put(field, false);
      case 3 -> object.putNull(field);
      default -> {}
    }
  }

  private boolean often() {
    return random.nextInt(5) > 0;
  }

  private boolean seldom() {
    return random.nextInt(4) == 0;
  }
}
