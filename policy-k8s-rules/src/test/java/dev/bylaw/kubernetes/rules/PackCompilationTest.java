package dev.bylaw.kubernetes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.PolicySet;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import dev.bylaw.evaluation.GeneratedCode;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.DocumentReading;
import dev.bylaw.reader.Limits;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled rules run as generated code on every kind that has pods, and the JIT compiles it. */
class PackCompilationTest {
  private static final String GENERATED = "dev.bylaw.internal.bytecode.Generated";

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void every_rule_is_generated_code(WorkloadKinds kind) throws ConfigurationException {
    for (String profile : List.of("baseline", "restricted")) {
      PolicySet policies =
          PolicySet.builder().add(KubernetesRules.library()).profile(profile).build();
      List<String> json = kind.goodAndBad();

      assertThat(decision(policies, json.get(0)).allowed()).isTrue();
      assertThat(decision(policies, json.get(1)).findingCount()).isGreaterThan(8);

      assertThat(policies.generatedCode()).isEqualTo(new GeneratedCode(Map.of(), 0, 0, 0, 0));
    }
  }

  private static Decision decision(PolicySet policies, String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Document read = ((DocumentReading.Read) policies.read(bytes)).document();
    Decision decision = policies.evaluate(read);
    assertThat(decision.errors()).isEmpty();
    assertThat(decision.applied()).isPositive();
    return decision;
  }

  @Test
  void what_is_not_read_for_the_set_is_interpreted_and_counted() throws ConfigurationException {
    PolicySet policies =
        PolicySet.builder().add(KubernetesRules.library()).profile("baseline").build();
    byte[] bytes = WorkloadKinds.POD.goodAndBad().get(0).getBytes(StandardCharsets.UTF_8);

    policies.evaluate(
        DocumentReader.json("pod.json", bytes, Limits.DEFAULT).documents().get(0));

    assertThat(policies.generatedCode().notRead()).isPositive();
  }

  @Test
  void no_generated_method_is_skipped_by_the_jit() throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xbatch",
            "-Xmx256m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:+PrintCompilation",
            "-cp",
            classPath(),
            PackRun.class.getName())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    assertThat(process.waitFor()).isZero();
    List<String> lines = Files.readString(output, StandardCharsets.UTF_8)
        .lines()
        .filter(each -> each.contains(GENERATED))
        .toList();

    assertThat(lines).anyMatch(each -> each.matches(".*\\s4\\s+" + GENERATED + ".*"));
    assertThat(lines)
        .noneMatch(each -> each.contains("COMPILE SKIPPED") || each.contains("not compilable"));
  }

  /** On the class path and on the module path, tests find what they need in the same places. */
  private static String classPath() {
    return Stream.concat(
            Stream.of(location(PackRun.class)),
            Stream.of("java.class.path", "jdk.module.path")
                .map(each -> System.getProperty(each, ""))
                .filter(each -> !each.isEmpty()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    String resource = "/" + type.getName().replace('.', '/') + ".class";
    String url = String.valueOf(type.getResource(resource));
    return Path.of(URI.create(url.substring(0, url.length() - resource.length())))
        .toString();
  }
}
