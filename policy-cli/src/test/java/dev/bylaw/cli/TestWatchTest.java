package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bylaw test --watch}: what makes it run again, what it runs, and how it ends. */
final class TestWatchTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String WAITS = "watching for changes; interrupt to end";

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private Thread watching = new Thread();

  @TempDir
  Path folder;

  @BeforeEach
  void writePolicies() throws IOException {
    TestedPolicies.write(folder);
  }

  @AfterEach
  void end() throws InterruptedException {
    watching.interrupt();
    watching.join(PATIENCE.toMillis());
  }

  @Test
  void a_changed_policy_is_compiled_and_tested_again() throws Exception {
    watch("policies");
    awaitRuns(1);
    assertThat(output()).contains("1 failed, 4 tests passed");

    replace("policies/network.bylaw", "at spec.hostPID", "at spec.hostNetwork");
    awaitRuns(2);
    assertThat(output()).endsWith("5 tests passed\n");

    replace("policies/network.bylaw", "rule network", "rule network(");
    awaitRuns(3);
    assertThat(errors()).contains("policies/network.bylaw:4:");

    replace("policies/network.bylaw", "rule network(", "rule network");
    awaitRuns(4);
    assertThat(interrupt()).isZero();
    assertThat(output()).endsWith("5 tests passed\n5 tests passed\n");
  }

  @Test
  void a_changed_input_runs_the_tests_again_that_read_it() throws Exception {
    watch("policies");
    awaitRuns(1);

    Files.writeString(
        folder.resolve("policies/pods/good.yaml"),
        Manifests.GOOD_POD.replace("spec:\n", "spec:\n  hostNetwork: true\n"));
    awaitRuns(2);

    assertThat(output()).contains("failed: pods in files").endsWith("1 failed, 0 tests passed\n");
    assertThat(interrupt()).isEqualTo(1);
  }

  @Test
  void new_files_and_policies_count_too() throws Exception {
    watch("policies");
    awaitRuns(1);

    Files.writeString(folder.resolve("policies/pods/second.yaml"), Manifests.GOOD_POD);
    awaitRuns(2);
    assertThat(output()).endsWith("1 test passed\n");

    Files.writeString(
        folder.resolve("policies/more.bylaw"), "package more\ntest \"m\" { expect that 1 == 1 }\n");
    awaitRuns(3);
    assertThat(output()).endsWith("1 failed, 5 tests passed\n");
    interrupt();
  }

  private void watch(String path) {
    Terminal terminal = new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(output, true, StandardCharsets.UTF_8),
        new PrintStream(errors, true, StandardCharsets.UTF_8),
        folder,
        Style.PLAIN,
        false);
    watching = new Thread(
        () -> exitCode.complete(BylawCommand.run(terminal, "test", "--watch", path)), "watch");
    watching.start();
  }

  /** Waits until the tests were run so many times. */
  private void awaitRuns(int number) throws InterruptedException, TimeoutException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (List.of(errors().split(WAITS, -1)).size() <= number) {
      if (System.nanoTime() > end) {
        throw new TimeoutException("no run " + number + ": " + output() + errors());
      }
      Thread.sleep(20);
    }
  }

  private int interrupt() throws Exception {
    watching.interrupt();
    return exitCode.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  private void replace(String file, String text, String other) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(text, other));
  }

  private String output() {
    return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }
}
