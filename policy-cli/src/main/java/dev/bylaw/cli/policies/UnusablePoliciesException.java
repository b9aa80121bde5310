package dev.bylaw.cli.policies;

import dev.bylaw.cli.report.DiagnosticReport;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.diagnostic.Diagnostic;
import java.util.List;

/** Policies or a profile that cannot be used; holds everything that is wrong with them. */
public final class UnusablePoliciesException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient String reason;
  private final transient List<Diagnostic> diagnostics;
  private final boolean nothingSelected;

  /**
   * Says what is wrong.
   *
   * @param reason in one sentence
   * @param diagnostics all of it, as far as it has positions
   */
  public UnusablePoliciesException(String reason, List<Diagnostic> diagnostics) {
    this(reason, diagnostics, false);
  }

  UnusablePoliciesException(String reason, List<Diagnostic> diagnostics, boolean nothingSelected) {
    super(reason);
    this.reason = reason;
    this.diagnostics = List.copyOf(diagnostics);
    this.nothingSelected = nothingSelected;
  }

  /**
   * Tells whether nothing else is wrong than that no rule is selected.
   *
   * @return true if so
   */
  public boolean nothingSelected() {
    return nothingSelected;
  }

  /**
   * Says on standard error what is wrong.
   *
   * @param terminal where to
   */
  public void report(Terminal terminal) {
    DiagnosticReport.write(diagnostics, terminal.errors(), terminal.errorStyle());
    terminal.fail(reason);
  }
}
