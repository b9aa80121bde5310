package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a check ends: each way with its exit code, and with 2 the reason on standard error. */
final class ExitCodeTest {
  @TempDir
  Path folder;

  @BeforeEach
  void writeManifests() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    write("good.yaml", Manifests.GOOD_POD);
    write("privileged.yaml", Manifests.PRIVILEGED_POD);
    write("broken.yaml", "apiVersion: v1\nkind: [\n");
    write("twice.yaml", Manifests.GOOD_POD + "kind: Pod\n");
    write("service.yaml", "apiVersion: v1\nkind: Service\nmetadata: { name: s }\n");
    write(
        "rollout.yaml", "apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: r }\n");
    write("values.yaml", "replicas: 3\n");
    write("wrong.yaml", Manifests.GOOD_POD.replace("spec:\n", "spec:\n  hostNetwork: 'yes'\n"));
    write("v2pod.yaml", Manifests.GOOD_POD.replace("apiVersion: v1", "apiVersion: v2"));
    write("miscased.yaml", Manifests.PRIVILEGED_POD.replace("kind: Pod", "Kind: Pod"));
    write("nothing.yaml", "# only a comment\n");
    write(
        "broken.bylaw",
        "package p\nrule r on Pod as p { deny if p.spec.hostNetwrk == true message \"m\" }\n");
    write("audit.yaml", """
        name: audit
        rules:
          - use: pss.baseline.privileged
            action: audit
        """);
    write("off.yaml", """
        name: off
        rules:
          - use: pss.baseline.privileged
            action: off
        """);
    write("glob.yaml", "name: g\nrules:\n  - use: pss.baselin.*\n");
    write("empty.yaml", "name: e\nrules: []\n");
    write("needs.bylaw", """
        package p
        rule named(name: string) on Pod as p { deny if p.metadata.name == name message "a name" }
        """);
    write("needs.yaml", """
        name: needs
        extends: restricted
        rules:
          - use: p.named
            with: { name: good }
        """);
    write("low.bylaw", """
        package p
        @severity(low)
        rule named on Pod as p { deny if p.metadata.name == "good" message "a name" }
        """);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "check good.yaml                                        | 0 | ''",
        "check good.yaml service.yaml                           | 0 | ''",
        "check good.yaml rollout.yaml                           | 0 | ''",
        "check good.yaml values.yaml                            | 0 | ''",
        "check privileged.yaml                                  | 1 | ''",
        "check --fail-on high privileged.yaml                   | 1 | ''",
        "check --policy low.bylaw good.yaml                     | 1 | ''",
        "check --policy low.bylaw --fail-on medium good.yaml    | 0 | ''",
        "check broken.yaml                                      | 2 | not everything could be checked",
        "check good.yaml broken.yaml                            | 2 | not everything could be checked",
        "check twice.yaml                                       | 2 | not everything could be checked",
        "check good.yaml absent.yaml                            | 2 | not everything could be checked",
        "check wrong.yaml                                       | 2 | not everything could be checked",
        "check v2pod.yaml                                       | 2 | not everything could be checked",
        "check miscased.yaml                                    | 2 | not everything could be checked",
        "check --fail-on critical wrong.yaml                    | 2 | not everything could be checked",
        "check empty                                            | 2 | no manifest was found",
        "check --allow-empty empty                              | 0 | ''",
        "check rollout.yaml                                     | 2 | of kinds that no rule knows",
        "check --allow-empty rollout.yaml                       | 0 | ''",
        "check values.yaml                                      | 2 | no object was checked",
        "check nothing.yaml                                     | 2 | no object was checked",
        "check service.yaml                                     | 2 | no rule of the profile",
        "check --allow-empty service.yaml                       | 0 | ''",
        "check --policy broken.bylaw good.yaml                  | 2 | do not compile",
        "check --policy absent.bylaw good.yaml                  | 2 | absent.bylaw does not exist",
        "check --policy empty good.yaml                         | 2 | there is no policy",
        "check --kubernetes eleven good.yaml                    | 2 | cannot be used",
        "check --profile baseline privileged.yaml                | 1 | ''",
        "check --profile baseline good.yaml                     | 0 | ''",
        "check --profile audit.yaml privileged.yaml             | 0 | ''",
        "check --profile restrictd good.yaml                    | 2 | there is no profile 'restrictd'",
        "check --profile absent.yaml good.yaml                  | 2 | there is no such file",
        "check --profile off.yaml good.yaml                     | 2 | off.yaml:4:",
        "check --profile glob.yaml good.yaml                    | 2 | no rule matches 'pss.baselin.*'",
        "check --profile empty.yaml good.yaml                   | 2 | nothing was checked",
        "check --select pss.baseline.privileged privileged.yaml | 1 | ''",
        "check --select pss:privileged privileged.yaml          | 1 | ''",
        "check --select pss.baseline.host_* privileged.yaml     | 0 | ''",
        "check --select pss.nothing.* good.yaml                 | 2 | no rule is selected",
        "check --allow-empty --select pss.nothing.* good.yaml   | 0 | no rule is selected",
        "check --policy needs.bylaw good.yaml                   | 2 | needs a value",
        "check --policy needs.bylaw --profile needs.yaml good.yaml | 1 | ''",
        "check --fail-on severe good.yaml                       | 2 | there is no severity 'severe'",
        "check --format xml good.yaml                           | 2 | there is no format 'xml'",
        "check --format text --format json good.yaml            | 2 | only one report",
        "check --no-such-option good.yaml                       | 2 | --no-such-option",
        "chekc good.yaml                                        | 2 | Did you mean: bylaw check",
        "''                                                     | 2 | a command is missing",
        "test empty                                             | 2 | there is no policy",
        "test low.bylaw                                         | 2 | no test was run",
        "explain pss.baseline.privilegd                         | 2 | did you mean 'pss.baseline.privileged'?",
        "explain privileged                                     | 2 | did you mean pss.baseline.privileged?",
        "compile broken.bylaw                                   | 2 | B01",
        "compile low.bylaw                                      | 0 | ''",
        "rules                                                  | 0 | ''",
        "version                                                | 0 | ''",
        "--help                                                 | 0 | ''",
        "check --help                                           | 0 | ''",
      })
  void a_command_ends_with(String command, int code, String reason) {
    String[] arguments = command.isBlank() ? new String[0] : command.strip().split(" +", -1);

    CommandLineRun run = CommandLineRun.of(folder, "", arguments);

    assertThat(run.exitCode()).as(run.errors() + run.output()).isEqualTo(code);
    if (reason.isEmpty()) {
      assertThat(run.errors()).isEmpty();
    } else {
      assertThat(run.errors()).contains(reason);
    }
  }

  @Test
  void row23_an_error_counts_whatever_the_threshold() {
    CommandLineRun run =
        CommandLineRun.of(folder, "", "check", "--fail-on", "critical", "wrong.yaml", "good.yaml");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).contains("error[B0601]").contains("wrong.yaml:5:16");
  }

  @Test
  void a_policy_that_does_not_compile_stops_the_run_with_all_of_its_errors() throws IOException {
    write("two.bylaw", """
        package p
        rule a on Pod as p { deny if p.spec.hostNetwrk == true message "m" }
        rule b on Pod as p { deny if p.spec.hostPiD == true message "m" }
        """);

    CommandLineRun run =
        CommandLineRun.of(folder, "", "check", "--policy", "two.bylaw", "privileged.yaml");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).contains("two.bylaw:2:37").contains("two.bylaw:3:37");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
