package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.decision.Action;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the audit log keeps of a verdict. The API server puts the webhook's name and a slash before
 * each key, which has to be a qualified name's last part, and values are kept to ten kilobytes.
 */
final class AuditAnnotations {
  private static final String FINDINGS = "audit-findings";
  private static final String MENDED = "mended-by";
  private static final String POLICY_SET = "policy-set";
  private static final int MAX_VALUE = 10 * 1024;

  private AuditAnnotations() {}

  /** Makes the annotations, in their order. */
  static Map<String, String> of(Verdict verdict, String policySet) {
    List<byte[]> findings = findings(verdict);
    if (findings.isEmpty() && verdict.mended().isEmpty()) {
      return Map.of(POLICY_SET, policySet);
    }
    Map<String, String> annotations = new LinkedHashMap<>();
    if (!findings.isEmpty()) {
      annotations.put(FINDINGS, list(findings));
    }
    List<byte[]> mended = verdict.mended().stream()
        .map(Finding::instance)
        .distinct()
        .map(each -> json(each))
        .toList();
    if (!mended.isEmpty()) {
      annotations.put(MENDED, list(mended));
    }
    annotations.put(POLICY_SET, policySet);
    return annotations;
  }

  private static List<byte[]> findings(Verdict verdict) {
    List<byte[]> entries = new ArrayList<>();
    for (Finding each : verdict.decision().findings()) {
      if (each.action() == Action.AUDIT) {
        entries.add(entry(each.instance(), each.place().toPointer(), each.message()));
      }
    }
    for (EvaluationError each : verdict.decision().errors()) {
      if (each.action() == Action.AUDIT) {
        String path = each.place().map(place -> place.toPointer()).orElse("");
        entries.add(
            entry(each.instance().orElse(""), path, each.code().code() + ": " + each.message()));
      }
    }
    return entries;
  }

  private static byte[] entry(String rule, String path, String message) {
    return new JsonBytes(128)
        .raw("{\"rule\":")
        .string(rule)
        .raw(",\"path\":")
        .string(path)
        .raw(",\"message\":")
        .string(message)
        .raw("}")
        .toByteArray();
  }

  private static byte[] json(String text) {
    return new JsonBytes(text.length() + 2).string(text).toByteArray();
  }

  /** Joins as many values as there is room for; the number of the others comes last. */
  private static String list(List<byte[]> values) {
    JsonBytes list = new JsonBytes(1024).raw("[");
    int left = MAX_VALUE - 32;
    int written = 0;
    while (written < values.size() && values.get(written).length < left) {
      list.raw(written == 0 ? "" : ",").raw(values.get(written));
      left -= values.get(written).length + 1;
      written++;
    }
    if (written < values.size()) {
      list.raw(written == 0 ? "" : ",").raw("{\"more\":" + (values.size() - written) + "}");
    }
    return new String(list.raw("]").toByteArray(), StandardCharsets.UTF_8);
  }
}
