package dev.bylaw.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command reads from and writes to.
 *
 * @param input standard input
 * @param output standard output, for results
 * @param errors standard error, for why the command could not do its work, and for progress
 * @param workingDirectory what relative paths are relative to
 * @param style how results are coloured
 * @param progress whether somebody watches standard error
 */
public record Terminal(
    InputStream input,
    PrintStream output,
    PrintStream errors,
    Path workingDirectory,
    Style style,
    boolean progress) {

  /**
   * Returns how text on standard error is coloured.
   *
   * @return the style of results if somebody watches, else plain
   */
  public Style errorStyle() {
    return progress ? style : Style.PLAIN;
  }

  /**
   * Says on standard error why the command could not do its work.
   *
   * @param reason the reason; control characters are escaped
   */
  public void fail(String reason) {
    errors.println("bylaw: " + Printable.line(reason));
  }
}
