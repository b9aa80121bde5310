package dev.bylaw.kubernetes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.binding.Binding;
import dev.bylaw.internal.binary.write.ProgramWriter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.internal.build.PackCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Running the pack takes neither the compiler nor the parser generator's runtime. */
class PrecompiledPackTest {
  private static final Path CLASS_PATH = Path.of("target/test-classpath.txt");

  @Test
  void the_pack_runs_where_there_is_no_parser() throws IOException, InterruptedException {
    List<String> all =
        Arrays.asList(Files.readString(CLASS_PATH).strip().split(File.pathSeparator));
    List<String> runtime = all.stream()
        .filter(each -> !each.contains("antlr") && !each.contains("policy-dsl"))
        .toList();
    assertThat(runtime).hasSizeLessThan(all.size());
    String classPath = "target/classes" + File.pathSeparator + "target/test-classes"
        + File.pathSeparator + String.join(File.pathSeparator, runtime);

    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            ParserlessRun.class.getName())
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines())
        .containsExactly(
            "pss.baseline.host_namespaces spec.hostPID",
            "pss.baseline.privileged spec.containers[0].securityContext.privileged");
  }

  @Test
  void the_binary_form_is_that_of_the_sources() throws IOException {
    Binding binding = KubernetesRules.binding();
    Program compiled =
        PackCompiler.compile(Path.of("src/main/resources/dev/bylaw/kubernetes/rules"), binding);

    assertThat(ProgramWriter.write(compiled, Optional.of(binding), List.of()))
        .isEqualTo(Files.readAllBytes(Path.of("target/classes/dev/bylaw/kubernetes/rules.bin")));
  }
}
