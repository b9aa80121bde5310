package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.cli.terminal.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see, as golden files. */
final class TextReportTest {
  @TempDir
  Path folder;

  @Test
  void findings_errors_and_what_was_left_out() throws IOException {
    write("deploy/web.yaml", """
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web, namespace: shop }
        spec:
          selector: { matchLabels: { app: web } }
          template:
            metadata: { labels: { app: web } }
            spec:
              securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
              hostNetwork: true
              containers:
                - name: app
                  image: registry.example/web:1
                  securityContext:
                    allowPrivilegeEscalation: false
                    capabilities: { drop: [ALL], add: [SYS_ADMIN] }
                - name: side
                  image: registry.example/side:1
        """);
    write("deploy/rollout.yaml", """
        apiVersion: argoproj.io/v1alpha1
        kind: Rollout
        metadata: { name: web }
        """);
    write("deploy/twice.yaml", "apiVersion: v1\nkind: Pod\nkind: Pod\n");
    write("deploy/wrong.yaml", Manifests.GOOD_POD.replace("spec:\n", "spec:\n  hostPID: 'yes'\n"));
    write("chart/values.yaml", "replicas: 1\n");
    write("README.md", "");

    GoldenOutput.check("check.txt", CommandLineRun.of(folder, "", "check", "."));
  }

  @Test
  void a_check_without_findings() throws IOException {
    write("good.yaml", Manifests.GOOD_POD);

    GoldenOutput.check("clean.txt", CommandLineRun.of(folder, "", "check", "good.yaml"));
  }

  @Test
  void colours() throws IOException {
    write("bad.yaml", Manifests.PRIVILEGED_POD);

    CommandLineRun run = CommandLineRun.of(folder, "", Style.COLOURED, "check", "bad.yaml");

    assertThat(run.output()).contains("\u001b[1;35mcritical[pss.baseline.privileged]\u001b[0m");
  }

  @Test
  void a_rule_that_reads_what_is_unknown_is_listed_as_not_evaluated() throws IOException {
    write("good.yaml", Manifests.GOOD_POD);
    write("who.bylaw", """
        package p
        /// Only the deployer deploys.
        rule who on Pod as pod { deny if request.userInfo.username != "deployer" message "no" }
        """);

    GoldenOutput.check(
        "not-evaluated.txt",
        CommandLineRun.of(folder, "", "check", "--policy", "who.bylaw", "good.yaml"));
  }

  @Test
  void failed_tests() throws IOException {
    write("policy.bylaw", """
        package p
        rule network on Pod as pod {
          deny if pod.spec.hostNetwork == true message "no host network"
        }
        test "host network is refused" {
          input yaml \"\"\"
            apiVersion: v1
            kind: Pod
            metadata: { name: p }
            spec: { hostNetwork: true, containers: [] }
          \"\"\"
          expect deny network at spec.hostPID
        }
        test "others are not" {
          input yaml \"\"\"
            apiVersion: v1
            kind: Pod
            metadata: { name: p }
            spec: { containers: [] }
          \"\"\"
          expect allow
        }
        """);

    CommandLineRun run = CommandLineRun.of(folder, "", "test", "policy.bylaw");

    assertThat(run.exitCode()).isEqualTo(1);
    GoldenOutput.check("test.txt", run);
  }

  @Test
  void a_rule_explained() throws IOException {
    GoldenOutput.check(
        "explain.txt", CommandLineRun.of(folder, "", "explain", "pss.restricted.capabilities"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
