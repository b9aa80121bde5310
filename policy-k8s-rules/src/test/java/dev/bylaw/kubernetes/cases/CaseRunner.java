package dev.bylaw.kubernetes.cases;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Evaluates every case of the {@code cases.jsonl} files below a folder and writes one line of JSON
 * for each.
 */
public final class CaseRunner {
  private static final Duration PROGRESS = Duration.ofSeconds(2);

  private CaseRunner() {}

  /**
   * Runs the cases.
   *
   * @param arguments the folder of the cases and the file to write
   * @throws IOException if a case cannot be read or its result not be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: run-cases DIR OUT.jsonl");
      System.exit(2);
    }
    run(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private static void run(Path folder, Path target) throws IOException {
    PodSecurityCases cases = new PodSecurityCases();
    Instant reported = Instant.now();
    int count = 0;
    try (BufferedWriter out = Files.newBufferedWriter(target)) {
      for (Path file : CaseFiles.below(folder)) {
        for (Case asked : CaseFiles.read(file)) {
          out.write(cases.answer(asked).toJson() + "\n");
          count++;
          if (Duration.between(reported, Instant.now()).compareTo(PROGRESS) > 0) {
            reported = Instant.now();
            System.err.println(count + " cases, now in " + file);
          }
        }
      }
    }
    System.err.println(count + " cases");
  }
}
