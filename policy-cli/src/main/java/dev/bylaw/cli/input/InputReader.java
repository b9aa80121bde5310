package dev.bylaw.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads inputs whole, never more than a limit. Thread-safe but for standard input. */
public final class InputReader {
  private final InputStream standardInput;
  private final long limit;

  /**
   * Makes a reader.
   *
   * @param standardInput what {@code -} reads
   * @param limit the greatest number of bytes to read
   */
  public InputReader(InputStream standardInput, long limit) {
    this.standardInput = standardInput;
    this.limit = limit;
  }

  /**
   * Reads an input.
   *
   * @param file what to read
   * @return its bytes
   * @throws UnreadableInputException if it cannot be read or is larger than the limit
   */
  public byte[] read(InputFile file) throws UnreadableInputException {
    try {
      return file.path().isPresent() ? readFile(file.path().get()) : readAll(standardInput);
    } catch (IOException e) {
      throw new UnreadableInputException("cannot be read: " + Failures.reason(e));
    }
  }

  private byte[] readFile(Path path) throws IOException, UnreadableInputException {
    if (Files.isRegularFile(path) && Files.size(path) > limit) {
      throw tooLarge();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return readAll(in);
    }
  }

  private byte[] readAll(InputStream in) throws IOException, UnreadableInputException {
    byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > limit) {
      throw tooLarge();
    }
    return bytes;
  }

  private UnreadableInputException tooLarge() {
    return new UnreadableInputException("is larger than " + limit + " bytes, the limit for a file");
  }
}
