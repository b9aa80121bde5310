package dev.bylaw.kubernetes.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The folder of the shared cases, which is no part of the repository. */
public final class SharedCases {
  private SharedCases() {}

  /** Returns the folder; skips the test that asks where there is none. */
  public static Path folder() {
    Path folder =
        Path.of(Optional.ofNullable(System.getenv("BYLAW_CASES")).orElse("../../shared/cases"));
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        () -> "no shared cases at " + folder.toAbsolutePath().normalize()
            + ": set BYLAW_CASES to their folder");
    return folder;
  }
}
