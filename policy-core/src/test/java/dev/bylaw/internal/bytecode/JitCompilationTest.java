package dev.bylaw.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The JIT compiles generated methods: one that it refuses runs ten times slower with no other sign.
 * A JVM of its own runs rules for long enough, and its log is read.
 */
class JitCompilationTest {
  private static final String GENERATED = "dev.bylaw.internal.bytecode.Generated";

  @TempDir
  Path folder;

  @Test
  void no_generated_method_is_skipped() throws IOException, InterruptedException {
    check(Path.of(System.getProperty("java.home")));
  }

  @Test
  void nor_by_a_newer_jit() throws IOException, InterruptedException {
    String newer = System.getenv("BYLAW_NEWER_JDK");
    assumeThat(newer).as("set BYLAW_NEWER_JDK to the folder of a newer JDK").isNotNull();
    check(Path.of(newer));
  }

  private void check(Path jdk) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process = new ProcessBuilder(
            jdk.resolve("bin").resolve("java").toString(),
            "-Xbatch",
            "-Xmx256m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:+PrintCompilation",
            "-cp",
            classPath(),
            JitRun.class.getName())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    assertThat(process.waitFor()).as(() -> read(output)).isZero();
    List<String> lines =
        read(output).lines().filter(each -> each.contains(GENERATED)).toList();

    assertThat(lines).filteredOn(JitCompilationTest::isFullyCompiled).isNotEmpty();
    assertThat(lines)
        .noneMatch(each -> each.contains("COMPILE SKIPPED") || each.contains("not compilable"));
  }

  /** A line is: time, id, flags, level, method. Level 4 is the last. */
  private static boolean isFullyCompiled(String line) {
    return line.matches(".*\\s4\\s+" + GENERATED.replace(".", "\\.") + ".*");
  }

  /** On the class path and on the module path, tests find what they need in the same places. */
  private static String classPath() {
    return Stream.of("java.class.path", "jdk.module.path")
        .map(each -> System.getProperty(each, ""))
        .filter(each -> !each.isEmpty())
        .reduce((one, other) -> one + java.io.File.pathSeparator + other)
        .map(each -> location(JitRun.class) + java.io.File.pathSeparator + each)
        .orElseThrow();
  }

  private static String location(Class<?> type) {
    String resource = "/" + type.getName().replace('.', '/') + ".class";
    String url = String.valueOf(type.getResource(resource));
    return Path.of(java.net.URI.create(url.substring(0, url.length() - resource.length())))
        .toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      return failure.toString();
    }
  }
}
