package dev.bylaw.benchmark.baseline;

import static dev.bylaw.benchmark.baseline.Json.get;
import static dev.bylaw.benchmark.baseline.Json.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hosts that probes and lifecycle handlers name. */
final class HandlerHosts {
  private static final String[] PROBES = {"livenessProbe", "readinessProbe", "startupProbe"};
  private static final String[] HOOKS = {"postStart", "preStop"};
  private static final String[] HOOK_PATHS = {"lifecycle.postStart", "lifecycle.preStop"};

  private HandlerHosts() {}

  static void check(JsonNode container, String list, int index, List<Violation> found) {
    for (String probe : PROBES) {
      handler(get(container, probe), probe, container, list, index, found);
    }
    JsonNode lifecycle = get(container, "lifecycle");
    if (lifecycle != null) {
      for (int i = 0; i < HOOKS.length; i++) {
        handler(lifecycle.get(HOOKS[i]), HOOK_PATHS[i], container, list, index, found);
      }
    }
  }

  private static void handler(
      @Nullable JsonNode handler,
      String path,
      JsonNode container,
      String list,
      int index,
      List<Violation> found) {
    if (handler == null) {
      return;
    }
    String host = text(handler.get("httpGet"), "host");
    if (host != null && !host.isEmpty()) {
      found.add(ContainerViolations.probeHost(
          ContainerPlace.at(list, index, container), path + ".httpGet.host", host));
    }
    host = text(handler.get("tcpSocket"), "host");
    if (host != null && !host.isEmpty()) {
      found.add(ContainerViolations.probeHost(
          ContainerPlace.at(list, index, container), path + ".tcpSocket.host", host));
    }
  }
}
