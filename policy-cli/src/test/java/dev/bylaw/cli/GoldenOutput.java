package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command line writes, as golden files; run with {@code -Dbylaw.golden=refresh} to write
 * them anew, which still fails the run.
 */
final class GoldenOutput {
  private static final Path FOLDER = Path.of("src/test/resources/dev/bylaw/cli/golden");

  private GoldenOutput() {}

  static void check(String name, CommandLineRun run) throws IOException {
    String actual = "exit code " + run.exitCode() + "\n" + run.output()
        + (run.errors().isEmpty() ? "" : "---- standard error\n" + run.errors());
    if ("refresh".equals(System.getProperty("bylaw.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name), actual);
    }
    try (InputStream in = GoldenOutput.class.getResourceAsStream("golden/" + name)) {
      assertThat(in).as("golden file " + name).isNotNull();
      String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(actual).isEqualTo(expected);
    }
  }
}
