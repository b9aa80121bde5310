package dev.bylaw.cli.policies;

import dev.bylaw.cli.report.DiagnosticReport;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.diagnostic.Diagnostic;
import java.util.List;

/** Policies or a profile that cannot be used; holds everything that is wrong with them. */
public final class UnusablePoliciesException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient String reason;
  private final transient List<Diagnostic> diagnostics;

  UnusablePoliciesException(String reason, List<Diagnostic> diagnostics) {
    super(reason);
    this.reason = reason;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Says on standard error what is wrong.
   *
   * @param terminal where to
   */
  public void report(Terminal terminal) {
    DiagnosticReport.write(
        diagnostics, terminal.errors(), terminal.progress() ? terminal.style() : Style.PLAIN);
    terminal.fail(reason);
  }
}
