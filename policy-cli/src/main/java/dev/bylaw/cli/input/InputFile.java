package dev.bylaw.cli.input;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something to read.
 *
 * @param name what reports call it: the path as it was named, with what was found below it
 * @param path where it is; empty for standard input
 * @param named whether the user named it, instead of a folder that holds it
 */
public record InputFile(String name, Optional<Path> path, boolean named) {
  /** What reports call standard input. */
  public static final String STANDARD_INPUT = "<stdin>";

  static InputFile standardInput() {
    return new InputFile(STANDARD_INPUT, Optional.empty(), true);
  }
}
