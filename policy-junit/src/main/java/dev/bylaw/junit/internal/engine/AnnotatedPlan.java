package dev.bylaw.junit.internal.engine;

import dev.bylaw.junit.PolicyTest;
import dev.bylaw.junit.internal.policies.TestPlan;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/** Reads which tests an annotation asks for. */
final class AnnotatedPlan {
  private AnnotatedPlan() {}

  static TestPlan of(PolicyTest annotation, Class<?> type) {
    return new TestPlan(
        folder(annotation, type).normalize(),
        List.of(annotation.value()),
        List.of(annotation.imports()),
        List.of(),
        List.of(annotation.select()));
  }

  /**
   * Returns the folder that paths begin at. Editors do not agree on where they run tests, so that
   * policies that are not there are looked for above the compiled class.
   */
  private static Path folder(PolicyTest annotation, Class<?> type) {
    Path working = Path.of("").toAbsolutePath();
    if (!annotation.folder().isEmpty()) {
      return working.resolve(annotation.folder());
    }
    if (annotation.value().length == 0
        || Files.exists(working.resolve(annotation.value()[0]))) {
      return working;
    }
    Path above = classes(type).orElse(null);
    while (above != null && !Files.exists(above.resolve(annotation.value()[0]))) {
      above = above.getParent();
    }
    return above == null ? working : above;
  }

  private static Optional<Path> classes(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || !"file".equals(source.getLocation().getProtocol())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
