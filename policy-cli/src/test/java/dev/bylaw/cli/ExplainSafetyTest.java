package dev.bylaw.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author and the user of a rule see of it, absence above all. */
final class ExplainSafetyTest {
  @TempDir
  Path folder;

  @Test
  void row29_a_list_that_may_be_absent_is_shown_to_pass() throws IOException {
    assertThat(explained("""
            rule r on Pod as pod {
              require all v in pod.spec.volumes: v.hostPath is absent message "no"
              require "ALL" !in pod.spec.containers[0].securityContext.capabilities.add message "no"
            }
            """)).contains("""
              require all v in pod.spec.volumes: v.hostPath is absent
                passes  if absent: spec, spec.volumes, spec.volumes[*].hostPath

              require "ALL" !in pod.spec.containers[0].securityContext.capabilities.add
                passes  if absent: spec, spec.containers[0], \
            """.stripTrailing());
  }

  @Test
  void row30_a_default_that_passes_is_shown() throws IOException {
    assertThat(explained("""
            rule r on Pod as pod {
              require pod.spec.hostUsers ?? true message "no"
              deny if 60 / (pod.spec.priority ?? 0) > 5 message "no"
            }
            """)).contains("""
              require pod.spec.hostUsers ?? true
                passes  if absent: spec, spec.hostUsers
            """).contains("""
              deny if 60 / (pod.spec.priority ?? 0) > 5
                error   if absent: spec, spec.priority
            """);
  }

  @Test
  void parameters_have_their_types_and_defaults() throws IOException {
    assertThat(explained("""
            const most: int = 3
            rule r(
              ceiling: quantity = "4Gi",
              hosts: list<string> = ["a", "b"],
              limit: int = most + 1,
              since: version = kubernetes,
              until: version? = absent,
              team: string,
            ) on Pod as pod { deny if team in hosts && limit > 1 message "${ceiling} ${since} ${until}" }
            """)).contains("""
            parameters  ceiling: quantity = "4Gi"
                        hosts: list<string> = ["a", "b"]
                        limit: int = most + 1
                        since: version = kubernetes
                        until: version? = absent
                        team: string (required)
            """);
  }

  @Test
  void the_step_bound_is_shown() throws IOException {
    assertThat(explained("rule r on Pod as pod { deny if pod.spec.hostPID == true message \"m\" }"))
        .containsPattern("steps +at most \\d+ with lists of n elements");
    assertThat(explained("""
            extern fn hosts(): list<string>
            rule r on Pod as pod { for h in hosts() { deny message "m" } }
            """)).containsPattern("steps +not bounded");
  }

  private String explained(String declarations) throws IOException {
    Files.writeString(folder.resolve("p.bylaw"), "package p\n" + declarations);
    CommandLineRun run = CommandLineRun.of(folder, "", "explain", "--policy", "p.bylaw", "p.r");
    assertThat(run.exitCode()).as(run.errors()).isZero();
    return run.output();
  }
}
