package dev.bylaw.benchmark.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program that measures a peer.
 *
 * @param folder where it runs
 * @param command what is run
 * @param environment variables that it is given
 */
record Program(Path folder, List<String> command, Map<String, String> environment) {
  /** Runs it once; what it says of errors is passed on. */
  List<Figure> run() {
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      List<Figure> figures = Figure.parse(output);
      if (status != 0 || figures.isEmpty()) {
        throw new IllegalStateException(command + " ended with " + status + ":\n" + output);
      }
      return figures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
