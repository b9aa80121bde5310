package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.PatchOperation;
import dev.bylaw.diagnostic.PrintableText;
import dev.bylaw.document.Node;
import dev.bylaw.reader.NodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Writes answers to admission reviews. Where there is nothing to say, all but the uid is fixed. */
public final class ResponseWriter {
  /** The code where something failed that should not have. */
  public static final int INTERNAL_ERROR = 500;

  private static final int FORBIDDEN = 403;
  private static final int FIXED = 192;
  private static final int TYPICAL_LINE = 192;
  private static final int MAX_TYPICAL_LINES = 20;
  private static final int MAX_REASON = 1200;
  private static final byte[] BEGIN = ascii(
      "{\"apiVersion\":\"admission.k8s.io/v1\",\"kind\":\"AdmissionReview\",\"response\":{\"uid\":");
  private static final byte[] ALLOWED = ascii(",\"allowed\":true");
  private static final byte[] DENIED = ascii(",\"allowed\":false");
  private static final byte[] END = ascii("}}");

  private final String policySet;

  /** Makes a writer for the answers of a policy set with a digest. */
  public ResponseWriter(String policySet) {
    this.policySet = policySet;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes the answer to a review that was decided on. */
  public byte[] answer(String uid, Verdict verdict) {
    Decision decision = verdict.decision();
    int lines = Math.min(decision.findingCount(), MAX_TYPICAL_LINES);
    JsonBytes out = new JsonBytes(FIXED + lines * TYPICAL_LINE).raw(BEGIN).string(uid);
    if (decision.findings().isEmpty()
        && decision.errors().isEmpty()
        && verdict.patch().isEmpty()) {
      return out.raw(ALLOWED).raw(END).toByteArray();
    }
    if (decision.allowed()) {
      out.raw(ALLOWED);
    } else {
      status(code(decision), out.raw(DENIED));
      DenialMessage.write(decision, out);
      out.raw("}");
    }
    if (!verdict.patch().isEmpty()) {
      String patch = Base64.getEncoder().encodeToString(patch(verdict.patch()));
      out.raw(",\"patchType\":\"JSONPatch\",\"patch\":\"").raw(patch).raw("\"");
    }
    warnings(Warnings.of(decision), out);
    auditAnnotations(AuditAnnotations.of(verdict, policySet), out);
    return out.raw(END).toByteArray();
  }

  /** Writes an answer that denies a review on which nothing was decided. */
  public byte[] refusal(String uid, int code, String reason) {
    String text = code == INTERNAL_ERROR
        ? "the review cannot be judged: "
        : "no admission review that can be judged: ";
    JsonBytes out = new JsonBytes(512).raw(BEGIN).string(uid).raw(DENIED);
    status(code, out);
    out.string(FindingText.cut(PrintableText.escape(text + reason), MAX_REASON)).raw("}");
    return out.raw(END).toByteArray();
  }

  /** What fails within the engine is no fault of the user. */
  private static int code(Decision decision) {
    boolean broken = decision.errors().stream()
        .anyMatch(each -> each.action().refuses() && each.code() == ErrorCode.INTERNAL);
    boolean found = decision.findings().stream().anyMatch(each -> each.action().refuses());
    return broken && !found ? INTERNAL_ERROR : FORBIDDEN;
  }

  private static void status(int code, JsonBytes out) {
    String reason =
        code == FORBIDDEN ? "Forbidden" : code == INTERNAL_ERROR ? "InternalError" : "BadRequest";
    out.raw(",\"status\":{\"status\":\"Failure\",\"code\":" + code + ",\"reason\":\"" + reason)
        .raw("\",\"message\":");
  }

  private static void warnings(List<String> warnings, JsonBytes out) {
    String before = ",\"warnings\":[";
    for (String each : warnings) {
      out.raw(before).string(each);
      before = ",";
    }
    out.raw(warnings.isEmpty() ? "" : "]");
  }

  private static void auditAnnotations(Map<String, String> annotations, JsonBytes out) {
    String before = ",\"auditAnnotations\":{";
    for (Map.Entry<String, String> each : annotations.entrySet()) {
      out.raw(before).string(each.getKey()).raw(":").string(each.getValue());
      before = ",";
    }
    out.raw(annotations.isEmpty() ? "" : "}");
  }

  private static byte[] patch(List<PatchOperation> operations) {
    JsonBytes out = new JsonBytes(256);
    String before = "[";
    for (PatchOperation each : operations) {
      out.raw(before);
      if (each instanceof PatchOperation.Add add) {
        operation("add", add.path(), out);
        value(add.value(), out);
      } else if (each instanceof PatchOperation.Replace replace) {
        operation("replace", replace.path(), out);
        value(replace.value(), out);
      } else {
        operation("remove", each.path(), out);
      }
      out.raw("}");
      before = ",";
    }
    return out.raw("]").toByteArray();
  }

  private static void operation(String name, String path, JsonBytes out) {
    out.raw("{\"op\":\"").raw(name).raw("\",\"path\":").string(path);
  }

  private static void value(Node value, JsonBytes out) {
    out.raw(",\"value\":").raw(NodeWriter.json(value).getBytes(StandardCharsets.UTF_8));
  }
}
