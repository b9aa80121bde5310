package dev.bylaw.cli.check;

import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.result.CheckResult;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.decision.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How a check ends.
 *
 * @param code the exit code
 * @param reasons why the check could not do its work; empty if it could
 */
record Verdict(ExitCode code, List<String> reasons) {
  /** Judges a result: a check that checked nothing never passes unless it may. */
  static Verdict of(CheckResult result, Severity threshold, boolean allowEmpty) {
    List<String> reasons = new ArrayList<>();
    int errors = result.errors().size();
    if (errors > 0) {
      reasons.add(Numbers.of(errors, "error") + ", see above: not everything could be checked");
    }
    if (!allowEmpty && result.objects() == 0) {
      reasons.add(nothingChecked(result));
    } else if (!allowEmpty && result.asked() == 0) {
      reasons.add("no rule of the profile " + result.policies().profile() + " is on "
          + (result.objects() == 1 ? "the object" : "any of the " + result.objects() + " objects")
          + " that were read (--allow-empty lets this pass)");
    }
    if (!reasons.isEmpty()) {
      return new Verdict(ExitCode.FAILED, reasons);
    }
    return new Verdict(result.refuses(threshold) ? ExitCode.REFUSED : ExitCode.OK, List.of());
  }

  private static String nothingChecked(CheckResult result) {
    List<String> why = new ArrayList<>();
    if (result.files().isEmpty()) {
      why.add("no manifest was found");
    }
    if (!result.notChecked().isEmpty()) {
      why.add(Numbers.of(result.notChecked().size(), "object") + " of kinds that no rule knows");
    }
    if (!result.skipped().isEmpty()) {
      why.add(Numbers.of(result.skipped().size(), "path") + " skipped");
    }
    String reasons = why.isEmpty() ? "" : ": " + String.join(", ", why);
    return "no object was checked" + reasons + " (--allow-empty lets this pass)";
  }

  /** Says why the check could not do its work, and returns the exit code. */
  ExitCode report(Terminal terminal) {
    terminal.output().flush();
    reasons.forEach(terminal::fail);
    return code;
  }
}
