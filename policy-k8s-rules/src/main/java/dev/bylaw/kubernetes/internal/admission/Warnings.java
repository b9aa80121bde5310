package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What users see beside the answer, as kubectl prints it. The API server sends each as an HTTP
 * header: of longer ones it takes 256 characters, and of all together 4,096; the rest it drops
 * without a word.
 */
final class Warnings {
  private static final int MAX_LENGTH = 256;
  private static final int MAX_TOTAL = 4096;

  private Warnings() {}

  static List<String> of(Decision decision) {
    List<String> all = new ArrayList<>();
    for (Finding each : decision.findings()) {
      if (each.action() == Action.WARN) {
        all.add(FindingText.of(each));
      }
    }
    for (EvaluationError each : decision.errors()) {
      if (each.action() == Action.WARN) {
        all.add(FindingText.of(each));
      }
    }
    return limited(all);
  }

  private static List<String> limited(List<String> all) {
    List<String> kept = new ArrayList<>();
    int left = MAX_TOTAL - MAX_LENGTH;
    for (String each : all) {
      String warning = FindingText.cut(each, MAX_LENGTH);
      left -= warning.codePointCount(0, warning.length());
      if (left < 0) {
        kept.add("and " + (all.size() - kept.size()) + " more warnings");
        return kept;
      }
      kept.add(warning);
    }
    return kept;
  }
}
