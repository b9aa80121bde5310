package dev.bylaw.cli.explain;

import dev.bylaw.cli.report.Prose;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.internal.absence.CheckVerdicts;
import dev.bylaw.internal.absence.Verdict;
import dev.bylaw.internal.print.ExpressionText;
import dev.bylaw.internal.program.Statement;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each condition of a rule decides where a part of the object is absent, for people. */
final class AbsenceText {
  private static final int WIDTH = 90;
  private static final String ELEMENT = "[*]";

  /** What decides without a word comes first. */
  private static final List<Verdict> ORDER =
      List.of(Verdict.PASSES, Verdict.DENIES, Verdict.FAILS, Verdict.DEPENDS);

  private final PrintStream out;
  private final Style style;

  AbsenceText(PrintStream out, Style style) {
    this.out = out;
    this.style = style;
  }

  void write(List<CheckVerdicts> checks) {
    if (checks.stream().allMatch(each -> each.whenAbsent().isEmpty())) {
      return;
    }
    out.println();
    out.println("What a condition decides where a part is absent that may be (depends: other values"
        + " decide):");
    for (CheckVerdicts each : checks) {
      if (!each.whenAbsent().isEmpty()) {
        out.println();
        out.println("  " + style.bold(Printable.line(condition(each.check()))));
        verdicts(each.whenAbsent());
      }
    }
  }

  static String condition(Statement.Check check) {
    String word = check.required() ? "require" : "deny";
    return check
        .condition()
        .map(each -> word + (check.required() ? " " : " if ") + ExpressionText.of(each))
        .orElse(word);
  }

  private void verdicts(Map<String, Verdict> whenAbsent) {
    for (Verdict verdict : ORDER) {
      List<String> paths = whenAbsent.entrySet().stream()
          .filter(each -> each.getValue() == verdict)
          .map(Map.Entry::getKey)
          .toList();
      if (!paths.isEmpty()) {
        String first = "    " + pad(verdict) + " if absent: ";
        List<String> lines = Prose.wrap(String.join(" ", alike(paths)), WIDTH - first.length());
        for (int i = 0; i < lines.size(); i++) {
          out.println((i == 0 ? first : " ".repeat(first.length())) + lines.get(i));
        }
      }
    }
  }

  private static String pad(Verdict verdict) {
    return String.format("%-7s", verdict);
  }

  /** Paths that differ in the first list alone are one: {@code spec.{a,b}[*].c}. */
  private static List<String> alike(List<String> paths) {
    Map<String, List<String>> byRest = new LinkedHashMap<>();
    for (String path : paths) {
      int element = path.indexOf(ELEMENT);
      int list = path.lastIndexOf('.', element < 0 ? 0 : element);
      String parent = list < 0 ? "" : path.substring(0, list + 1);
      String key = element < 0 ? path : parent + "\n" + path.substring(element);
      byRest
          .computeIfAbsent(key, none -> new ArrayList<>())
          .add(element < 0 ? "" : path.substring(list + 1, element));
    }
    List<String> joined = new ArrayList<>();
    byRest.forEach((key, lists) -> {
      String all = lists.size() == 1 ? lists.get(0) : "{" + String.join(",", lists) + "}";
      joined.add(key.replace("\n", all) + ",");
    });
    String last = joined.get(joined.size() - 1);
    joined.set(joined.size() - 1, last.substring(0, last.length() - 1));
    return joined;
  }
}
