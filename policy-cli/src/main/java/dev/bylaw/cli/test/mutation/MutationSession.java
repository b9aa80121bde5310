package dev.bylaw.cli.test.mutation;

import dev.bylaw.cli.report.ReportTarget;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Progress;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.dsl.CompilationException;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.mutation.AcceptedSurvivors;
import dev.bylaw.dsl.mutation.FailingTestsException;
import dev.bylaw.dsl.mutation.InvalidAcceptanceException;
import dev.bylaw.dsl.mutation.MutationTesting;
import dev.bylaw.dsl.mutation.report.MutationReport;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;

/** Changes policies whose tests pass, and reports which changes the tests notice. */
public final class MutationSession {
  private final MutationRequest request;
  private final Terminal terminal;

  /**
   * Makes a session.
   *
   * @param request what is asked for
   * @param terminal where reports go that go to no file
   */
  public MutationSession(MutationRequest request, Terminal terminal) {
    this.request = request;
    this.terminal = terminal;
  }

  /**
   * Tries all changes.
   *
   * @param sources the policies and their tests, which compile
   * @param threads how many changes to try at a time
   * @return how the command ends
   */
  public ExitCode run(List<SourceText> sources, int threads) {
    try {
      AcceptedSurvivors accepted = accepted();
      MutationTesting testing = MutationTesting.of(
          sources, CompileOptions.of(List.of(KubernetesRules.library())).withReplacing());
      MutationOutcome outcome = new MutationOutcome(report(testing, threads), accepted);
      return write(outcome) ? verdict(outcome) : ExitCode.FAILED;
    } catch (FailingTestsException | InvalidAcceptanceException e) {
      terminal.fail(String.valueOf(e.getMessage()));
    } catch (CompilationException e) {
      terminal.fail("the policies no longer compile");
    } catch (IOException e) {
      terminal.fail("cannot read " + request.accepted().orElse("") + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      terminal.fail("interrupted");
    }
    return ExitCode.FAILED;
  }

  private AcceptedSurvivors accepted() throws InvalidAcceptanceException, IOException {
    if (request.accepted().isEmpty()) {
      return AcceptedSurvivors.NONE;
    }
    String file = request.accepted().get();
    String text = Files.readString(terminal.workingDirectory().resolve(file));
    return AcceptedSurvivors.read(SourceText.of(file, text));
  }

  private MutationReport report(MutationTesting testing, int threads)
      throws FailingTestsException, InterruptedException {
    try (Progress progress = new Progress(terminal, "trying change", testing.changes())) {
      return testing.run(terminal.workingDirectory(), threads, (done, all) -> progress.step());
    }
  }

  private boolean write(MutationOutcome outcome) {
    boolean written = true;
    for (ReportTarget each : request.targets()) {
      written &= each.write(
          (out, style) -> {
            if (each.format().equals("json")) {
              MutationJson.write(outcome, out);
            } else {
              MutationText.write(outcome, out, style);
            }
          },
          terminal);
    }
    terminal.output().flush();
    return written;
  }

  private ExitCode verdict(MutationOutcome outcome) {
    boolean enough = isEnough(outcome.report().tally().score());
    boolean explained = request.accepted().isEmpty() || isExplained(outcome);
    return enough && explained ? ExitCode.OK : ExitCode.REFUSED;
  }

  private boolean isEnough(double score) {
    if (request.failUnder().isEmpty() || score >= request.failUnder().getAsDouble()) {
      return true;
    }
    String least = BigDecimal.valueOf(request.failUnder().getAsDouble())
        .stripTrailingZeros()
        .toPlainString();
    terminal.fail(
        "the mutation score is " + MutationText.percent(score) + ", less than " + least + " %");
    return false;
  }

  private boolean isExplained(MutationOutcome outcome) {
    int unexplained = outcome.unexplained();
    if (unexplained > 0) {
      terminal.fail(unexplained + " of the changes that no test notices "
          + (unexplained == 1 ? "is" : "are") + " not in " + request.accepted().orElse(""));
    }
    int stale = outcome.stale().size();
    if (stale > 0) {
      terminal.fail(stale + " of the accepted changes in " + request.accepted().orElse("") + " "
          + (stale == 1 ? "does" : "do") + " not survive");
    }
    return unexplained == 0 && stale == 0;
  }
}
