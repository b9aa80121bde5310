package dev.bylaw.cli.fmt;

import dev.bylaw.cli.input.Failures;
import dev.bylaw.cli.input.InputFile;
import dev.bylaw.cli.input.UnreadableInputException;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.source.SourceText;
import java.io.IOException;

/** What is done with the canonical form of a file. */
interface Destination {
  /**
   * Does it.
   *
   * @param file the file
   * @param source its text
   * @param formatted its canonical form, perhaps the same
   * @return what the exit code is at least
   * @throws UnreadableInputException if the file cannot be written
   */
  ExitCode accept(InputFile file, SourceText source, String formatted)
      throws UnreadableInputException;

  /** Writes it to where the text came from, and says so if it is another. */
  static Destination written(Terminal terminal) {
    return (file, source, formatted) -> {
      if (file.path().isEmpty()) {
        terminal.output().print(formatted);
        return ExitCode.OK;
      }
      if (formatted.equals(source.text())) {
        return ExitCode.OK;
      }
      try {
        AtomicFile.write(file.path().get(), formatted);
      } catch (IOException e) {
        throw new UnreadableInputException("cannot be written: " + Failures.reason(e));
      }
      terminal.output().println("formatted " + Printable.line(file.name()));
      return ExitCode.OK;
    };
  }

  /** Writes nothing; shows the names of files that would change, or how they would. */
  static Destination shown(Terminal terminal, boolean diff) {
    return (file, source, formatted) -> {
      if (formatted.equals(source.text())) {
        return ExitCode.OK;
      }
      if (diff) {
        terminal.output().print(UnifiedDiff.of(file.name(), source.text(), formatted));
      } else {
        terminal.output().println(Printable.line(file.name()));
      }
      return ExitCode.REFUSED;
    };
  }
}
