package dev.bylaw.benchmark.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.benchmark.baseline.ControlByControl;
import dev.bylaw.benchmark.baseline.Violation;
import dev.bylaw.decision.Decision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds contenders to one decision before they are timed: whoever decides otherwise does other
 * work. The hand-written controls are what the others are held to.
 */
final class Agreement {
  private static final int FORBIDDEN = 403;
  private static final int TOLD = 20;

  private final Map<String, Integer> places = new TreeMap<>();
  private final Map<String, Integer> rules = new TreeMap<>();

  Agreement(JsonNode pod) {
    for (Violation each : ControlByControl.check(pod)) {
      count(places, each.rule() + " at " + each.place());
      count(rules, each.rule());
    }
  }

  int findings() {
    return places.values().stream().mapToInt(Integer::intValue).sum();
  }

  void violations(String contender, List<Violation> found) {
    Map<String, Integer> counts = new TreeMap<>();
    found.forEach(each -> count(counts, each.rule() + " at " + each.place()));
    equal(contender, places, counts);
  }

  void decision(String contender, Decision decision) {
    Map<String, Integer> counts = new TreeMap<>();
    decision.findings().forEach(each -> count(counts, each.rule() + " at " + each.place()));
    equal(contender, places, counts);
    if (!decision.errors().isEmpty() || !decision.notEvaluated().isEmpty()) {
      throw new IllegalStateException(contender + " could not decide everything: " + decision);
    }
    equal(contender, places.isEmpty(), decision.allowed());
  }

  void ruleCounts(String contender, Map<String, Integer> counts) {
    equal(contender, rules, counts);
  }

  void violatedRules(String contender, Collection<String> violated) {
    equal(contender, List.copyOf(rules.keySet()), violated.stream().sorted().toList());
  }

  /**
   * Holds an answer to the decision; of what is wrong it may tell some and the number of others.
   */
  void answer(String contender, String uid, JsonNode answer) {
    JsonNode response = answer.path("response");
    equal(contender, uid, response.path("uid").asText());
    equal(contender, places.isEmpty(), response.path("allowed").asBoolean());
    equal(
        contender, places.isEmpty() ? 0 : FORBIDDEN, response.at("/status/code").asInt());
    long told = response.at("/status/message").asText().lines().count();
    if (told < Math.min(TOLD, findings())) {
      throw new IllegalStateException(contender + " tells of " + told + " findings");
    }
  }

  private static void count(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private static void equal(String contender, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(contender + " decides " + actual + ", not " + expected);
    }
  }
}
