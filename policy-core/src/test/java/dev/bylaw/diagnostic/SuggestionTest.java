package dev.bylaw.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> FIELDS = List.of(
      "runAsNonRoot", "runAsUser", "runAsGroup", "privileged", "procMount", "name", "image", "id");

  @ParameterizedTest
  @CsvSource({
    "runAsNonroot, runAsNonRoot",
    "RUNASUSER, runAsUser",
    "runAsUsre, runAsUser",
    "runAsGruop, runAsGroup",
    "privilegd, privileged",
    "procmounts, procMount",
    "nmae, name",
    "nam, name",
  })
  void a_near_name_is_proposed(String given, String meant) {
    assertThat(Suggestion.closest(given, FIELDS)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"x", "i", "ix", "namespace", "capabilities", "egami"})
  void a_name_that_resembles_nothing_has_no_proposal(String given) {
    assertThat(Suggestion.closest(given, FIELDS)).isEmpty();
  }

  @Test
  void equal_distances_are_decided_by_case_then_alphabet() {
    assertThat(Suggestion.closest("hostpath", List.of("HOSTPATH", "hostPath")))
        .contains("hostPath");
    assertThat(Suggestion.closest("cat", List.of("rat", "bat"))).contains("bat");
  }

  @Test
  void a_name_is_never_proposed_for_itself() {
    assertThat(Suggestion.closest("name", List.of("name"))).isEmpty();
  }

  @Test
  void the_hint_is_a_question() {
    assertThat(Suggestion.hint("nmae", FIELDS)).isEqualTo("did you mean 'name'?");
    assertThat(Suggestion.hint("zzz", FIELDS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "abc, '', 3",
    "kitten, sitting, 3",
    "ab, ba, 1",
    "abcd, acbd, 1",
    "ca, abc, 3",
  })
  void edit_distance(String from, String to, int distance) {
    assertThat(EditDistance.between(from, to)).isEqualTo(distance);
    assertThat(EditDistance.between(to, from)).isEqualTo(distance);
  }
}
