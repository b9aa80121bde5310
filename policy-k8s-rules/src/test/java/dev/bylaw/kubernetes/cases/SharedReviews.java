package dev.bylaw.kubernetes.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Admission reviews that an API server sent, which are no part of the repository. */
public final class SharedReviews {
  private SharedReviews() {}

  /** Reads all of them by their names; skips the test that asks where there are none. */
  public static Map<String, byte[]> read() {
    Path folder = Path.of(
        Optional.ofNullable(System.getenv("BYLAW_REVIEWS")).orElse("../../shared/kube/reviews"));
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        () -> "no recorded reviews at " + folder.toAbsolutePath().normalize()
            + ": set BYLAW_REVIEWS to their folder");
    Map<String, byte[]> reviews = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        reviews.put(file.getFileName().toString().replace(".json", ""), Files.readAllBytes(file));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return reviews;
  }
}
