package dev.bylaw.benchmark.workload;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who manages which field: field names that hold ids, which no other object has. */
final class ManagedFields {
  private static final String[] METADATA = {"f:generateName", "f:labels", "f:annotations"};
  private static final String[] CONTAINER = {
    ".",
    "f:args",
    "f:env",
    "f:image",
    "f:imagePullPolicy",
    "f:livenessProbe",
    "f:name",
    "f:ports",
    "f:readinessProbe",
    "f:resources",
    "f:securityContext",
    "f:startupProbe",
    "f:terminationMessagePath",
    "f:terminationMessagePolicy",
    "f:volumeMounts"
  };
  private static final String[] SPEC = {
    "f:dnsPolicy",
    "f:enableServiceLinks",
    "f:restartPolicy",
    "f:schedulerName",
    "f:securityContext",
    "f:serviceAccount",
    "f:serviceAccountName",
    "f:terminationGracePeriodSeconds",
    "f:topologySpreadConstraints",
    "f:volumes"
  };

  private ManagedFields() {}

  static void add(ArrayNode managers, int containers) {
    ObjectNode manager = managers.addObject();
    manager.put("manager", "kube-controller-manager").put("operation", "Update");
    manager.put("apiVersion", "v1").put("time", "2026-05-04T08:16:23Z");
    manager.put("fieldsType", "FieldsV1");
    ObjectNode fields = manager.putObject("fieldsV1");
    ObjectNode metadata = fields.putObject("f:metadata");
    names(metadata, METADATA);
    ObjectNode owners = metadata.putObject("f:ownerReferences");
    names(owners, ".", "k:{\"uid\":\"e8f9b2a4-5b7c-49d2-9a31-07c1de5f6b20\"}");
    ObjectNode spec = fields.putObject("f:spec");
    ObjectNode main = spec.putObject("f:containers");
    for (int i = 0; i < containers; i++) {
      names(main.putObject("k:{\"name\":\"" + PodSpecGenerator.name(i) + "\"}"), CONTAINER);
    }
    names(spec.putObject("f:initContainers").putObject("k:{\"name\":\"schema\"}"), CONTAINER);
    names(spec, SPEC);
  }

  private static void names(ObjectNode parent, String... names) {
    for (String each : names) {
      parent.putObject(each);
    }
  }
}
