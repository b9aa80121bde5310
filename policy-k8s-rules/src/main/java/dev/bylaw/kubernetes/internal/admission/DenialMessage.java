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

  static String of(Decision decision) {
    List<String> lines = new ArrayList<>();
    List<Finding> findings =
        decision.findings().stream().filter(each -> each.action().refuses()).toList();
    List<EvaluationError> errors =
        decision.errors().stream().filter(each -> each.action().refuses()).toList();
    findings.forEach(each -> lines.add(FindingText.of(each)));
    errors.forEach(each -> lines.add(FindingText.of(each)));
    int total = findings.size() + errors.size() + notKept(decision, findings);
    return total == 1
        ? FindingText.cut(lines.get(0), MAX_LINE)
        : list(heading(total - errors.size(), errors.size()), lines, total);
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

  private static String list(String heading, List<String> lines, int total) {
    StringBuilder message = new StringBuilder(heading).append(':');
    int shown = Math.min(lines.size(), MAX_LINES);
    lines
        .subList(0, shown)
        .forEach(each -> message.append("\n- ").append(FindingText.cut(each, MAX_LINE)));
    if (total > shown) {
      message.append("\n- and ").append(total - shown).append(" more");
    }
    return message.toString();
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
