package dev.bylaw.cli.input;

import java.util.List;

/**
 * Where every path that was named, and every path below it, ended: to be read, skipped, or failed.
 *
 * @param files what to read, in the order of the command line, below a folder by name
 * @param skipped what is left out and why
 * @param failed what cannot be read and why
 */
public record FoundInputs(
    List<InputFile> files, List<SkippedPath> skipped, List<FailedPath> failed) {
  /** Copies the lists. */
  public FoundInputs {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
    failed = List.copyOf(failed);
  }
}
