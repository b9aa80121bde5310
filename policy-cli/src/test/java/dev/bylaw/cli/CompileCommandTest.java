package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.internal.binary.read.ProgramReader;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Program;
import dev.bylaw.kubernetes.KubernetesRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompileCommandTest {
  private static final String POLICY = """
      package p
      import k8s.pods.{ Workload, containers }
      rule named on Workload as pod {
        for c in containers(pod.spec) { deny if c.name == "x" message "a name" }
      }
      """;

  @TempDir
  Path folder;

  @Test
  void the_binary_form_is_written_and_reads_back() throws IOException {
    Files.writeString(folder.resolve("p.bylaw"), POLICY);

    CommandLineRun run = CommandLineRun.of(folder, "", "compile", "p.bylaw", "-o", "p.bin");

    assertThat(run).isEqualTo(new CommandLineRun(0, "1 rule in 1 package compiled\n", ""));
    Program read = ProgramReader.read(
        Files.readAllBytes(folder.resolve("p.bin")),
        KubernetesRules.library().binding(),
        List.of(ProgramLibrary.from(KubernetesRules.library()).program()));
    assertThat(read.packageNamed("p")).isPresent();
  }

  @Test
  void the_same_sources_give_the_same_bytes() throws IOException {
    Files.writeString(folder.resolve("p.bylaw"), POLICY);

    CommandLineRun.of(folder, "", "compile", "p.bylaw", "-o", "one.bin");
    CommandLineRun.of(folder, "", "compile", "p.bylaw", "-o", "two.bin");

    assertThat(folder.resolve("one.bin")).hasSameBinaryContentAs(folder.resolve("two.bin"));
  }

  @Test
  void a_file_that_cannot_be_written_is_an_error() throws IOException {
    Files.writeString(folder.resolve("p.bylaw"), POLICY);

    CommandLineRun run = CommandLineRun.of(folder, "", "compile", "p.bylaw", "-o", "no/p.bin");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).contains("cannot write no/p.bin");
  }
}
