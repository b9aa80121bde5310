package dev.bylaw.cli;

import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What came of a command line.
 *
 * @param exitCode the exit code
 * @param output what it wrote to standard output
 * @param errors what it wrote to standard error
 */
record CommandLineRun(int exitCode, String output, String errors) {
  /** Runs a command line in this process. */
  static CommandLineRun of(Path folder, String input, String... arguments) {
    return of(folder, input, Style.PLAIN, arguments);
  }

  static CommandLineRun of(Path folder, String input, Style style, String... arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(output, true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8),
        folder,
        style,
        false);
    int code = BylawCommand.run(terminal, arguments);
    return new CommandLineRun(
        code, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
  }
}
