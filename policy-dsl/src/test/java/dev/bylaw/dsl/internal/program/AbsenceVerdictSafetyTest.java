package dev.bylaw.dsl.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.dsl.fixture.Checked;
import dev.bylaw.internal.absence.AbsenceAnalysis;
import dev.bylaw.internal.absence.CheckVerdicts;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a condition decides where a part is absent, so that no lenient reading goes unseen. */
class AbsenceVerdictSafetyTest {
  private static List<CheckVerdicts> analysed(Checked checked) {
    return AbsenceAnalysis.of(checked.rule(), checked.program());
  }

  /** The verdicts of the only check, as {@code spec passes, spec.priority denies}. */
  private static String verdicts(Checked checked) {
    List<CheckVerdicts> checks = analysed(checked);
    assertThat(checks).hasSize(1);
    return checks.get(0).whenAbsent().entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String of(String statements) {
    return verdicts(Checked.statements(statements));
  }

  @Test
  void row29_a_loop_over_an_absent_list_asks_nothing() {
    assertThat(of("for c in pod.spec.initContainers { deny message \"m\" }"))
        .isEqualTo("spec passes, spec.initContainers passes");
  }

  @Test
  void row29_all_holds_of_an_absent_list_and_any_does_not() {
    assertThat(of("require all c in pod.spec.initContainers: c.image is present message \"m\""))
        .isEqualTo(
            "spec passes, spec.initContainers passes," + " spec.initContainers[*].image denies");
    assertThat(of("require any c in pod.spec.initContainers: c.image is present message \"m\""))
        .isEqualTo("spec denies, spec.initContainers denies, spec.initContainers[*].image denies");
  }

  @Test
  void row29_nothing_is_in_an_absent_list() {
    assertThat(of("require \"a\" !in pod.spec.containers[0].command message \"m\""))
        .isEqualTo("spec passes, spec.containers[0] passes, spec.containers[0].command passes");
    assertThat(of("require \"a\" in pod.spec.containers[0].command message \"m\""))
        .isEqualTo("spec denies, spec.containers[0] denies, spec.containers[0].command denies");
  }

  @Test
  void row30_a_default_that_passes_is_seen() {
    assertThat(of("require pod.spec.hostNetwork ?? true message \"m\""))
        .isEqualTo("spec passes, spec.hostNetwork passes");
    assertThat(of("require pod.spec.hostNetwork ?? false message \"m\""))
        .isEqualTo("spec denies, spec.hostNetwork denies");
  }

  @Test
  void row30_a_default_that_cannot_be_computed_with_is_an_error() {
    assertThat(of("deny if 100 / (pod.spec.priority ?? 0) > 5 message \"m\""))
        .isEqualTo("spec error, spec.priority error");
    assertThat(of("deny if 100 / (pod.spec.priority ?? 10) > 5 message \"m\""))
        .isEqualTo("spec denies, spec.priority denies");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
      deny if pod.spec.hostPID == true              ; spec passes, spec.hostPID passes
      deny if pod.spec.hostPID != true              ; spec denies, spec.hostPID denies
      deny if pod.spec.hostPID is absent            ; spec denies, spec.hostPID denies
      deny if !(pod.spec.hostPID is present)        ; spec denies, spec.hostPID denies
      require pod.spec.priority is present && pod.spec.priority > 3 ; spec denies, spec.priority denies
      deny if (pod.spec.priority ?? 7) * 2 == 14    ; spec denies, spec.priority denies
      deny if pod.metadata.labels["a"] is absent    ; metadata.labels denies, metadata.labels["a"] denies
      deny if pod.spec.nodeName is present && pod.spec.nodeName.startsWith("x") ; spec passes, spec.nodeName passes
      deny if pod.spec.hostPID == true || pod.spec.hostNetwork == true ; spec passes, spec.hostPID depends, spec.hostNetwork depends
      deny if pod.spec.hostPID is absent || pod.spec.hostNetwork == true ; spec denies, spec.hostPID denies, spec.hostNetwork depends
      deny if pod.spec.hostPID == true && pod.spec.hostNetwork is absent ; spec passes, spec.hostPID passes, spec.hostNetwork depends
      deny if (if pod.spec.hostPID == true then pod.spec.priority else 5) == 5 ; spec denies, spec.hostPID denies, spec.priority depends
      deny if [x for x in [pod.spec.nodeName]].size() == 0 ; spec denies, spec.nodeName denies
      deny if "a" in [x.image for x in pod.spec.containers] ; spec passes, spec.containers[*].image passes
      """)
  void conditions(String statement, String verdicts) {
    assertThat(of(statement + " message \"m\"")).isEqualTo(verdicts);
  }

  @Test
  void a_loop_is_about_the_elements_that_the_path_leads_through() {
    assertThat(of("""
            for c in pod.spec.containers ++ pod.spec.initContainers {
              deny if c.securityContext.privileged == true message "m"
            }
            """))
        .isEqualTo("spec passes, spec.initContainers depends,"
            + " spec.containers[*].securityContext passes,"
            + " spec.containers[*].securityContext.privileged passes,"
            + " spec.initContainers[*].securityContext passes,"
            + " spec.initContainers[*].securityContext.privileged passes");
  }

  @Test
  void what_is_not_reached_passes() {
    assertThat(of("""
            if pod.spec.hostPID is present {
              require pod.spec.hostPID == false message "m"
            }
            """)).isEqualTo("spec passes, spec.hostPID passes");
    assertThat(of("""
            for c in pod.spec.containers where c.image is present {
              require c.image == "a" message "m"
            }
            """)).isEqualTo("spec passes, spec.containers[*].image passes");
  }

  @Test
  void the_condition_of_the_rule_decides_too() {
    assertThat(verdicts(Checked.declarations("""
            rule r on Pod as pod when pod.spec.nodeName is present {
              require pod.spec.hostPID == false message "m"
            }
            """)))
        .isEqualTo("spec passes, spec.nodeName passes, spec.hostPID denies");
  }

  @Test
  void functions_and_variables_carry_what_is_absent() {
    assertThat(verdicts(Checked.declarations("""
            fn network(spec: PodSpec?): bool = spec.hostNetwork == true
            fn positive(n: int): bool = n > 0
            rule r on Pod as pod {
              let on_host = network(pod.spec)
              deny if on_host && (positive(pod.spec.priority) ?? true) message "m"
            }
            """)))
        .isEqualTo("spec passes, spec.hostNetwork passes, spec.priority depends");
  }

  @Test
  void the_state_before_an_update_may_be_absent() {
    assertThat(verdicts(Checked.declarations("""
            rule r on create, update Pod as pod was old {
              deny if old is present && old.metadata.name is absent message "m"
            }
            """)))
        .isEqualTo("was passes, was.metadata.name denies");
  }
}
