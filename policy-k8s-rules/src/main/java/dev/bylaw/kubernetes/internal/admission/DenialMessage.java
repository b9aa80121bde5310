package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import java.util.ArrayList;
import java.util.List;

/** Tells a user why an object is denied: every reason, as long as there are not too many. */
final class DenialMessage {
  private static final int MAX_LINES = 20;
  private static final int MAX_LINE = 1200;

  private DenialMessage() {}

  /** Writes the message as a string. */
  static void write(Decision decision, JsonBytes out) {
    List<Finding> findings = new ArrayList<>(decision.findingCount());
    for (Finding each : decision.findings()) {
      if (each.action().refuses()) {
        findings.add(each);
      }
    }
    List<EvaluationError> errors =
        decision.errors().stream().filter(each -> each.action().refuses()).toList();
    int total = findings.size() + errors.size() + notKept(decision, findings);
    out.quote();
    if (total > 1) {
      out.text(heading(total - errors.size(), errors.size())).text(":");
    }
    int shown = Math.min(findings.size() + errors.size(), MAX_LINES);
    for (int i = 0; i < shown; i++) {
      out.text(total > 1 ? "\n- " : "");
      if (i < findings.size()) {
        FindingText.write(findings.get(i), MAX_LINE, out);
      } else {
        EvaluationError error = errors.get(i - findings.size());
        out.text(FindingText.cut(FindingText.of(error), MAX_LINE));
      }
    }
    if (total > shown) {
      out.text("\n- and " + (total - shown) + " more");
    }
    out.quote();
  }

  private static String heading(int findings, int errors) {
    if (errors == 0) {
      return counted(findings, "finding");
    }
    return findings == 0
        ? counted(errors, "error")
        : counted(findings, "finding") + ", " + counted(errors, "error");
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /** A rule keeps a limited number of findings, but the number of all of them. */
  private static int notKept(Decision decision, List<Finding> findings) {
    return decision.totals().entrySet().stream()
        .mapToInt(total -> {
          long kept = findings.stream()
              .filter(each -> each.instance().equals(total.getKey()))
              .count();
          return kept == 0 ? 0 : total.getValue() - (int) kept;
        })
        .sum();
  }
}
