package dev.bylaw.kubernetes.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random workloads of every kind, in which each setting that a control speaks of is missing, good,
 * bad or none that Kubernetes has.
 */
final class Workloads {
  private static final String SECCOMP = "seccomp.security.alpha.kubernetes.io/pod";
  private static final String CONTAINER_SECCOMP = "container.seccomp.security.alpha.kubernetes.io/";
  private static final String APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/";

  private Workloads() {}

  /** Returns objects as maps and lists. */
  static Arbitrary<Map<String, Object>> any() {
    Arbitrary<Map<String, Object>> template = template();
    return Arbitraries.oneOf(
        template.map(pod -> kind("v1", "Pod", pod)),
        template.map(pod -> kind("v1", "PodTemplate", Map.of("template", pod))),
        template.map(pod -> kind("apps/v1", "Deployment", spec(pod))),
        template.map(pod -> kind("apps/v1", "DaemonSet", spec(pod))),
        template.map(pod -> kind("batch/v1", "Job", spec(pod))),
        template.map(pod ->
            kind("batch/v1", "CronJob", Map.of("spec", Map.of("jobTemplate", spec(pod))))));
  }

  private static Map<String, Object> spec(Map<String, Object> template) {
    return Map.of("spec", Map.of("template", template));
  }

  private static Map<String, Object> kind(String version, String kind, Map<String, Object> rest) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("apiVersion", version);
    object.put("kind", kind);
    object.putAll(rest);
    object.putIfAbsent("metadata", Map.of("name", "w"));
    return object;
  }

  private static Arbitrary<Map<String, Object>> template() {
    return Combinators.combine(annotations(), podSpec())
        .as((annotations, spec) ->
            Map.of("metadata", Map.of("name", "w", "annotations", annotations), "spec", spec));
  }

  private static Arbitrary<Map<String, Object>> annotations() {
    Arbitrary<Object> profile =
        Arbitraries.of("runtime/default", "docker/default", "localhost/strict", "unconfined", "");
    return some(Map.of(
        SECCOMP,
        profile,
        CONTAINER_SECCOMP + "c0",
        profile,
        CONTAINER_SECCOMP + "e0",
        profile,
        APP_ARMOR + "c0",
        profile,
        APP_ARMOR + "nobody",
        profile));
  }

  private static Arbitrary<Map<String, Object>> podSpec() {
    Arbitrary<Map<String, Object>> settings = some(Map.of(
        "hostNetwork", flag(),
        "hostPID", flag(),
        "hostIPC", flag(),
        "hostUsers", flag(),
        "os", Arbitraries.of("linux", "windows").map(name -> Map.of("name", name)),
        "securityContext", podSecurity(),
        "volumes", volumes(),
        "initContainers", containers("i"),
        "ephemeralContainers", containers("e")));
    return Combinators.combine(settings, containers("c")).as((spec, containers) -> {
      spec.put("containers", containers);
      return spec;
    });
  }

  private static Arbitrary<Object> volumes() {
    Arbitrary<Map<String, Object>> volume = some(Map.of(
        "hostPath", Arbitraries.just(Map.of("path", "/")),
        "nfs", Arbitraries.just(Map.of("server", "s", "path", "/")),
        "emptyDir", Arbitraries.just(Map.of())));
    return volume.list().ofMaxSize(2).map(Workloads::named);
  }

  private static Object named(List<Map<String, Object>> volumes) {
    for (int i = 0; i < volumes.size(); i++) {
      volumes.get(i).put("name", "v" + i);
    }
    return volumes;
  }

  private static Arbitrary<Object> containers(String prefix) {
    Arbitrary<Map<String, Object>> container = some(Map.of(
        "securityContext", containerSecurity(),
        "ports", ports(),
        "livenessProbe", handler(),
        "lifecycle", handler().map(handler -> Map.of("preStop", handler))));
    return container.list().ofMaxSize(2).map(containers -> {
      for (int i = 0; i < containers.size(); i++) {
        containers.get(i).put("name", prefix + i);
      }
      return containers;
    });
  }

  private static Arbitrary<Object> ports() {
    return Arbitraries.of(0, 80, 443)
        .map(port -> Map.<String, Object>of("containerPort", 8080, "hostPort", port))
        .list()
        .ofMaxSize(2)
        .map(ArrayList::new);
  }

  private static Arbitrary<Object> handler() {
    Arbitrary<String> host = Arbitraries.of("", "127.0.0.1");
    return Combinators.combine(host, Arbitraries.of("httpGet", "tcpSocket"))
        .as((name, action) -> Map.of(action, Map.of("port", 80, "host", name)));
  }

  private static Arbitrary<Object> podSecurity() {
    return some(Map.of(
            "runAsNonRoot", flag(),
            "runAsUser", Arbitraries.of(0, 1000),
            "seccompProfile", profile(),
            "appArmorProfile", profile(),
            "seLinuxOptions", seLinux(),
            "windowsOptions", flag().map(value -> Map.of("hostProcess", value)),
            "sysctls", sysctls()))
        .map(Map.class::cast);
  }

  private static Arbitrary<Object> containerSecurity() {
    return some(Map.of(
            "privileged", flag(),
            "allowPrivilegeEscalation", flag(),
            "runAsNonRoot", flag(),
            "procMount", Arbitraries.of("Default", "Unmasked", "Other"),
            "capabilities", capabilities(),
            "seccompProfile", profile(),
            "appArmorProfile", profile(),
            "seLinuxOptions", seLinux(),
            "windowsOptions", flag().map(value -> Map.of("hostProcess", value))))
        .map(Map.class::cast);
  }

  private static Arbitrary<Object> capabilities() {
    Arbitrary<Object> names = Arbitraries.of("ALL", "NET_BIND_SERVICE", "CHOWN", "SYS_ADMIN", "all")
        .list()
        .ofMaxSize(4)
        .map(ArrayList::new);
    return some(Map.of("add", names, "drop", names)).map(Map.class::cast);
  }

  private static Arbitrary<Object> sysctls() {
    return Arbitraries.of("net.ipv4.tcp_rmem", "kernel.sem", "net.ipv4.tcp_syncookies")
        .map(name -> Map.of("name", name, "value", "1"))
        .list()
        .ofMaxSize(3)
        .map(ArrayList::new);
  }

  private static Arbitrary<Object> profile() {
    return some(Map.of(
            "type", Arbitraries.of("RuntimeDefault", "Localhost", "Unconfined", "Other")))
        .map(Map.class::cast);
  }

  private static Arbitrary<Object> seLinux() {
    return some(Map.of(
            "type", Arbitraries.of("", "container_t", "container_engine_t", "spc_t"),
            "user", Arbitraries.of("", "root"),
            "role", Arbitraries.of("", "sysadm_r")))
        .map(Map.class::cast);
  }

  private static Arbitrary<Object> flag() {
    return Arbitraries.of(true, false).map(Object.class::cast);
  }

  /** Returns maps that hold some of the keys, each with a value of its own arbitrary. */
  private static Arbitrary<Map<String, Object>> some(Map<String, ? extends Arbitrary<?>> fields) {
    Arbitrary<Map<String, Object>> result = Arbitraries.create(LinkedHashMap::new);
    for (Map.Entry<String, ? extends Arbitrary<?>> field : new TreeMap<>(fields).entrySet()) {
      result = Combinators.combine(result, field.getValue().injectNull(0.5)).as((map, chosen) -> {
        if (chosen != null) {
          map.put(field.getKey(), chosen);
        }
        return map;
      });
    }
    return result;
  }
}
