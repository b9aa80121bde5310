package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command in a process of its own, whose standard input is a pipe. */
class StandardInputTest {
  private static final String POD = """
      apiVersion: v1
      kind: Pod
      metadata: { name: p }
      spec:
        hostNetwork: true
        containers: [ { name: c, image: example.com/app } ]
      """;

  @Test
  void manifests_are_read_from_a_pipe() throws Exception {
    Result result = run(POD, "check", "-");

    assertThat(result.output()).contains("<stdin>").contains("hostNetwork");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void policies_are_read_from_a_pipe() throws Exception {
    Result result = run("package p\nconst a:int=1", "fmt", "-");

    assertThat(result).isEqualTo(new Result(0, "package p\n\nconst a: int = 1\n"));
  }

  private static Result run(String input, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String modules = System.getProperty("jdk.module.path");
    command.addAll(
        modules == null
            ? List.of("-cp", System.getProperty("java.class.path"), "dev.bylaw.cli.Main")
            : List.of("--module-path", modules, "-m", "dev.bylaw.cli/dev.bylaw.cli.Main"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  private record Result(int exitCode, String output) {}
}
