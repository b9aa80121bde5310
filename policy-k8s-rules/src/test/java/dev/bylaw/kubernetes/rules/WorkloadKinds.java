package dev.bylaw.kubernetes.rules;

import java.util.List;

/** One object of each kind that has pods, good or bad, as JSON. */
enum WorkloadKinds {
  POD("v1", "Pod", "%s"),
  POD_TEMPLATE("v1", "PodTemplate", "\"template\": {%s}"),
  REPLICATION_CONTROLLER("v1", "ReplicationController", "\"spec\": {\"template\": {%s}}"),
  DEPLOYMENT("apps/v1", "Deployment", "\"spec\": {\"template\": {%s}}"),
  REPLICA_SET("apps/v1", "ReplicaSet", "\"spec\": {\"template\": {%s}}"),
  STATEFUL_SET("apps/v1", "StatefulSet", "\"spec\": {\"template\": {%s}}"),
  DAEMON_SET("apps/v1", "DaemonSet", "\"spec\": {\"template\": {%s}}"),
  JOB("batch/v1", "Job", "\"spec\": {\"template\": {%s}}"),
  CRON_JOB("batch/v1", "CronJob", "\"spec\": {\"jobTemplate\": {\"spec\": {\"template\": {%s}}}}");

  private static final String GOOD = """
      "spec": {
        "securityContext": {"runAsNonRoot": true, "seccompProfile": {"type": "RuntimeDefault"}},
        "volumes": [{"name": "v", "emptyDir": {}}],
        "containers": [{"name": "c", "image": "app", "ports": [{"containerPort": 80}],
          "securityContext": {"allowPrivilegeEscalation": false, "capabilities": {"drop": ["ALL"]}}
        }]
      }
      """;

  private static final String BAD = """
      "spec": {
        "hostNetwork": true, "hostPID": true, "hostIPC": true,
        "securityContext": {"runAsUser": 0, "seccompProfile": {"type": "Unconfined"},
          "sysctls": [{"name": "kernel.msgmax", "value": "1"}],
          "seLinuxOptions": {"type": "spc_t", "user": "u", "role": "r"},
          "windowsOptions": {"hostProcess": true}},
        "volumes": [{"name": "v", "hostPath": {"path": "/"}}],
        "initContainers": [{"name": "i", "image": "app", "securityContext": {"privileged": true}}],
        "containers": [{"name": "c", "image": "app", "ports": [{"hostPort": 80}],
          "livenessProbe": {"httpGet": {"host": "10.0.0.1", "port": 80}},
          "securityContext": {"privileged": true, "procMount": "Unmasked", "runAsNonRoot": false,
            "appArmorProfile": {"type": "Unconfined"},
            "capabilities": {"add": ["SYS_ADMIN", "NET_RAW"]}}
        }]
      }
      """;

  private final String apiVersion;
  private final String kind;
  private final String form;

  WorkloadKinds(String apiVersion, String kind, String form) {
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.form = form;
  }

  /** Returns an object in which no control finds anything, and one in which almost all do. */
  List<String> goodAndBad() {
    return List.of(object(GOOD), object(BAD));
  }

  private String object(String pod) {
    String start = "{\"apiVersion\": \"" + apiVersion + "\", \"kind\": \"" + kind + "\", ";
    String metadata = this == POD ? "\"metadata\": {\"name\": \"w\"}, " : "";
    return start + metadata + form.formatted(pod) + "}";
  }
}
