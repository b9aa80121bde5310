package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bylaw test} runs, and with which options. */
final class TestOptionsTest {
  @TempDir
  Path folder;

  @BeforeEach
  void writePolicies() throws IOException {
    TestedPolicies.write(folder);
  }

  @Test
  void selections_add_up() {
    CommandLineRun run = run("--select", "large", "--select", "others*", "policies");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output()).isEqualTo("2 tests passed" + System.lineSeparator());
  }

  @Test
  void a_selection_that_matches_nothing_fails() {
    CommandLineRun run = run("--select", "nothing", "--select", "p.none", "policies");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("no test was run: none matches 'nothing' or 'p.none'");
  }

  @Test
  void results_do_not_depend_on_how_many_run_at_a_time() {
    CommandLineRun alone = run("--parallel", "1", "--format", "tap", "policies");
    CommandLineRun together = run("--parallel", "8", "--format", "tap", "policies");

    assertThat(together).isEqualTo(alone);
    assertThat(run("--parallel", "0", "policies").errors())
        .contains("--parallel: 0 is less than 1");
  }

  @Test
  void sources_of_bundled_packages_are_tested_in_their_place() throws IOException {
    Files.writeString(
        folder.resolve("pods.bylaw"),
        "package k8s.pods\nfn answer(): int = 42\ntest \"t\" { expect that answer() == 42 }\n");

    CommandLineRun run = run("pods.bylaw");

    assertThat(run.exitCode()).isZero();
    assertThat(run.errors())
        .contains("note: the tested files take the place of the bundled package k8s.pods");
  }

  @Test
  void the_help_names_every_option_and_exit_code() {
    String help = run("--help").output();

    Stream.of(
            "--select",
            "--format",
            "--coverage",
            "--coverage-format",
            "--fail-under",
            "--parallel",
            "--watch",
            "Exit codes: 0 all tests pass")
        .forEach(each -> assertThat(help).contains(each));
  }

  private CommandLineRun run(String... arguments) {
    String[] line = new String[arguments.length + 1];
    line[0] = "test";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    return CommandLineRun.of(folder, "", line);
  }
}
