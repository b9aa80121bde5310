package dev.bylaw.cli.fmt;

import dev.bylaw.cli.input.FailedPath;
import dev.bylaw.cli.input.FoundInputs;
import dev.bylaw.cli.input.InputFile;
import dev.bylaw.cli.input.InputReader;
import dev.bylaw.cli.input.UnreadableInputException;
import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.report.DiagnosticReport;
import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.dsl.format.Formatted;
import dev.bylaw.dsl.format.Formatter;
import dev.bylaw.source.SourceText;
import java.util.List;

/** Formats files, each for itself: one that fails does not keep the others from their form. */
final class FormatRun {
  private final Terminal terminal;
  private final Destination destination;
  private final InputReader reader;
  private ExitCode exitCode = ExitCode.OK;
  private int unformatted;

  FormatRun(Terminal terminal, Destination destination) {
    this.terminal = terminal;
    this.destination = destination;
    this.reader = PolicySources.reader(terminal);
  }

  ExitCode run(List<String> paths) {
    FoundInputs found = PolicySources.find(paths, terminal);
    for (FailedPath failed : found.failed()) {
      fail(failed.path() + " " + failed.reason());
    }
    if (found.files().isEmpty() && found.failed().isEmpty()) {
      fail("there is no policy (*.bylaw) in " + String.join(", ", paths));
    }
    for (InputFile file : found.files()) {
      try {
        format(file);
      } catch (UnreadableInputException e) {
        fail(file.name() + " " + e.reason());
      }
    }
    boolean standardInput = found.files().stream().anyMatch(file -> file.path().isEmpty());
    if (exitCode == ExitCode.OK && unformatted == 0 && !standardInput) {
      terminal.output().println(Numbers.of(found.files().size(), "file") + " already formatted");
    }
    return exitCode;
  }

  private void fail(String reason) {
    terminal.fail(reason);
    exitCode = ExitCode.FAILED;
  }

  private void format(InputFile file) throws UnreadableInputException {
    SourceText source = PolicySources.read(file, reader);
    Formatted formatted = Formatter.format(source);
    if (formatted.text().isEmpty()) {
      DiagnosticReport.write(formatted.diagnostics(), terminal.errors(), terminal.errorStyle());
      fail(file.name() + " does not parse and is left as it is");
      return;
    }
    String text = formatted.text().get();
    unformatted += text.equals(source.text()) ? 0 : 1;
    ExitCode atLeast = destination.accept(file, source, text);
    exitCode = exitCode.compareTo(atLeast) < 0 ? atLeast : exitCode;
  }
}
