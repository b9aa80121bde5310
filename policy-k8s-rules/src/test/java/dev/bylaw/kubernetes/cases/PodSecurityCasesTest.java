package dev.bylaw.kubernetes.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.kubernetes.cases.CaseResult.ObjectResult;
import dev.bylaw.kubernetes.cases.CaseResult.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kubernetes' own evaluator and the bundled profiles agree on every shared case. */
class PodSecurityCasesTest {
  private final PodSecurityCases cases = new PodSecurityCases();

  @ParameterizedTest
  @ValueSource(strings = {"pss", "pss-matrix", "pss-fuzz", "pss-workloads", "bulk"})
  void agrees_with_the_upstream_evaluator(String suite) throws IOException {
    Path file = SharedCases.folder().resolve(suite).resolve("cases.jsonl");
    List<Case> asked = CaseFiles.read(file);

    assertThat(asked).isNotEmpty();
    assertThat(asked.stream().flatMap(each -> disagreements(each).stream())).isEmpty();
  }

  private List<String> disagreements(Case asked) {
    CaseResult result = cases.answer(asked);
    List<String> found = new ArrayList<>();
    String expected = asked.expected().path("verdict").asText();
    if (!expected.equals(result.verdict().toString())) {
      found.add("%s: expected %s, was %s %s"
          .formatted(asked.id(), expected, result.verdict(), result.messages()));
    }
    Set<String> violated = texts(asked.expected().path("violated"));
    if (!violated.equals(result.violated())) {
      found.add("%s: expected %s, was %s".formatted(asked.id(), violated, result.violated()));
    }
    if (asked.expected().has("perObject")) {
      Map<Integer, Set<String>> denied = denied(asked.expected().path("perObject"));
      if (!denied.equals(denied(result.objects()))) {
        found.add(
            "%s: expected %s, was %s".formatted(asked.id(), denied, denied(result.objects())));
      }
    }
    return found;
  }

  private static Map<Integer, Set<String>> denied(JsonNode objects) {
    Map<Integer, Set<String>> denied = new TreeMap<>();
    for (JsonNode each : objects) {
      if (each.path("verdict").asText().equals(Verdict.DENY.toString())) {
        denied.put(each.path("doc").asInt(), texts(each.path("violated")));
      }
    }
    return denied;
  }

  private static Map<Integer, Set<String>> denied(List<ObjectResult> objects) {
    Map<Integer, Set<String>> denied = new TreeMap<>();
    for (ObjectResult each : objects) {
      if (each.verdict() == Verdict.DENY) {
        denied.put(each.document(), each.violated());
      }
    }
    return denied;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
