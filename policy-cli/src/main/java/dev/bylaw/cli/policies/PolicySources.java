package dev.bylaw.cli.policies;

import dev.bylaw.cli.input.FailedPath;
import dev.bylaw.cli.input.FoundInputs;
import dev.bylaw.cli.input.InputFile;
import dev.bylaw.cli.input.InputFinder;
import dev.bylaw.cli.input.InputReader;
import dev.bylaw.cli.input.UnreadableInputException;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads policy sources. */
public final class PolicySources {
  private static final List<String> EXTENSIONS = List.of(".bylaw");
  private static final long LIMIT = 16L * 1024 * 1024;

  private PolicySources() {}

  /**
   * Reads the sources that paths name.
   *
   * @param paths files, or folders whose {@code .bylaw} files are read
   * @param terminal where relative paths begin
   * @return the sources, named as the user named them
   * @throws UnusablePoliciesException if a path cannot be read, or none holds a policy
   */
  public static List<SourceText> read(List<String> paths, Terminal terminal)
      throws UnusablePoliciesException {
    FoundInputs found = find(paths, terminal);
    List<String> failures = new ArrayList<>();
    for (FailedPath failed : found.failed()) {
      failures.add(failed.path() + " " + failed.reason());
    }
    InputReader reader = reader(terminal);
    List<SourceText> sources = new ArrayList<>();
    for (InputFile file : found.files()) {
      try {
        sources.add(read(file, reader));
      } catch (UnreadableInputException e) {
        failures.add(file.name() + " " + e.reason());
      }
    }
    if (!failures.isEmpty()) {
      throw new UnusablePoliciesException(
          "policies cannot be read: " + String.join("; ", failures), List.of());
    }
    if (sources.isEmpty()) {
      throw new UnusablePoliciesException(
          "there is no policy (*.bylaw) in " + String.join(", ", paths), List.of());
    }
    return sources;
  }

  /**
   * Finds the files that paths name, without reading them.
   *
   * @param paths files, or folders whose {@code .bylaw} files are found
   * @param terminal where relative paths begin
   * @return the files that there are
   */
  public static List<Path> files(List<String> paths, Terminal terminal) {
    return find(paths, terminal).files().stream()
        .flatMap(each -> each.path().stream())
        .toList();
  }

  /**
   * Finds the files that paths name.
   *
   * @param paths files, or folders whose {@code .bylaw} files are meant
   * @param terminal where relative paths begin
   * @return where every path ended
   */
  public static FoundInputs find(List<String> paths, Terminal terminal) {
    return InputFinder.find(terminal.workingDirectory(), paths, EXTENSIONS);
  }

  /**
   * Makes what reads policies, within the limit that they have.
   *
   * @param terminal whose standard input {@code -} stands for
   * @return the reader
   */
  public static InputReader reader(Terminal terminal) {
    return new InputReader(terminal.input(), LIMIT);
  }

  /**
   * Reads a source.
   *
   * @param file what to read
   * @param reader what reads it
   * @return the source, named as the user named it
   * @throws UnreadableInputException if it cannot be read, is too large or is not UTF-8
   */
  public static SourceText read(InputFile file, InputReader reader)
      throws UnreadableInputException {
    ByteBuffer bytes = ByteBuffer.wrap(reader.read(file));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return SourceText.of(file.name(), text);
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException("is not UTF-8");
    }
  }
}
