package dev.bylaw.cli.report;

import dev.bylaw.cli.input.SkippedPath;
import dev.bylaw.cli.result.CheckResult;
import dev.bylaw.cli.result.LocatedUnknownField;
import dev.bylaw.cli.result.NotCheckedObject;
import dev.bylaw.cli.result.NotEvaluatedRule;
import dev.bylaw.cli.result.PolicyIdentity;
import dev.bylaw.cli.result.Truncation;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.decision.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The end of a text report: what was not judged and why, then the numbers. */
final class TextSummary {
  /** How many names of one sort are printed; the JSON report has all of them. */
  private static final int SHOWN = 5;

  /** How many unknown fields are printed, each with some of its places. */
  private static final int UNKNOWN_FIELDS_SHOWN = 10;

  private static final List<Severity> WORST_FIRST =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);

  private final PrintStream out;
  private final Style style;

  TextSummary(PrintStream out, Style style) {
    this.out = out;
    this.style = style;
  }

  void write(CheckResult result) {
    boolean remarks = truncated(result.truncated());
    remarks |= notChecked(result.notChecked());
    remarks |= notEvaluated(result.notEvaluated());
    remarks |= unknownFields(result);
    remarks |= skipped(result.skipped());
    if (remarks) {
      out.println();
    }
    findings(result);
    others(result);
    policies(result.policies());
  }

  private boolean truncated(List<Truncation> truncations) {
    for (Truncation each : truncations) {
      remark(
          "not all shown",
          each.rule() + " has " + each.total() + " findings in "
              + TextReport.describe(each.object()));
    }
    return !truncations.isEmpty();
  }

  private boolean notChecked(List<NotCheckedObject> objects) {
    Map<String, List<String>> byKind = objects.stream()
        .collect(Collectors.groupingBy(
            each -> each.object().apiVersion() + " " + each.object().kind(),
            LinkedHashMap::new,
            Collectors.mapping(each -> each.location().toString(), Collectors.toList())));
    byKind.forEach(
        (kind, places) -> remark("not checked", "no rule knows " + kind + ": " + some(places)));
    return !byKind.isEmpty();
  }

  private boolean notEvaluated(List<NotEvaluatedRule> rules) {
    for (NotEvaluatedRule each : rules) {
      remark(
          "not evaluated",
          each.rule() + " needs '" + each.needs() + "', which is not known here ("
              + Numbers.of(each.objects(), "object") + ")");
    }
    return !rules.isEmpty();
  }

  /** The same key of the same type is one remark, in however many objects it stands. */
  private boolean unknownFields(CheckResult result) {
    Map<String, List<LocatedUnknownField>> byMessage = result.unknownFields().stream()
        .filter(each -> each.field().sameButForCase().isEmpty())
        .collect(Collectors.groupingBy(
            LocatedUnknownField::message, LinkedHashMap::new, Collectors.toList()));
    byMessage.values().stream().limit(UNKNOWN_FIELDS_SHOWN).forEach(same -> {
      String hint = same.get(0)
          .field()
          .meant()
          .map(each -> " (did you mean '" + each + "'?)")
          .orElse(" in Kubernetes " + result.policies().oldestTypes() + " to "
              + result.policies().newestTypes());
      List<String> places =
          same.stream().map(each -> each.location().toString()).toList();
      remark("unknown field", same.get(0).message() + hint + ": " + some(places));
    });
    int more = byMessage.size() - UNKNOWN_FIELDS_SHOWN;
    if (more > 0) {
      remark("unknown field", "and " + more + " more, which the JSON report lists");
    }
    return !byMessage.isEmpty();
  }

  private boolean skipped(List<SkippedPath> skipped) {
    for (SkippedPath each : skipped) {
      if (!each.expected()) {
        remark("skipped", each.path() + ": " + each.reason());
      }
    }
    Map<String, List<String>> byReason = skipped.stream()
        .filter(SkippedPath::expected)
        .collect(Collectors.groupingBy(
            SkippedPath::reason,
            LinkedHashMap::new,
            Collectors.mapping(SkippedPath::path, Collectors.toList())));
    byReason.forEach((reason, paths) -> remark("skipped", reason + ": " + some(paths)));
    return !skipped.isEmpty();
  }

  private void remark(String what, String text) {
    out.println(style.dim(what + ": ") + Printable.line(text));
  }

  private static String some(List<String> names) {
    if (names.size() <= SHOWN) {
      return String.join(", ", names);
    }
    int more = names.size() - SHOWN;
    return String.join(", ", names.subList(0, SHOWN)) + " and " + more + " more";
  }

  private void findings(CheckResult result) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : WORST_FIRST) {
      long count = result.count(severity);
      String text = count + " " + severity;
      counts.add(count == 0 ? style.dim(text) : style.paint(TextReport.colour(severity), text));
    }
    int total = result.findingsInTotal();
    String head = total == 0
        ? style.paint(Colour.GREEN, "no findings")
        : style.bold(Numbers.of(total, "finding"));
    String checked = " in " + Numbers.of(result.objects(), "object") + " of "
        + Numbers.of(result.files().size(), "file");
    out.println(head + checked + (total == 0 ? "" : ": " + String.join(", ", counts)));
  }

  private void others(CheckResult result) {
    List<String> parts = new ArrayList<>();
    int errors = result.errors().size();
    if (errors > 0) {
      parts.add(style.paint(Colour.RED, Numbers.of(errors, "error")));
    }
    add(parts, result.notChecked().size(), "object", "not checked");
    add(parts, result.notEvaluated().size(), "rule", "not evaluated");
    add(parts, result.unknownFieldsInTotal(), "field", "not known");
    add(parts, result.skipped().size(), "path", "skipped");
    if (!parts.isEmpty()) {
      out.println(String.join(", ", parts));
    }
  }

  private static void add(List<String> parts, int count, String what, String how) {
    if (count > 0) {
      parts.add(Numbers.of(count, what) + " " + how);
    }
  }

  private void policies(PolicyIdentity policies) {
    out.println("profile " + Printable.line(policies.profile()) + " ("
        + Numbers.of(policies.rules(), "rule") + "), Kubernetes "
        + Printable.line(policies.kubernetes()));
  }
}
