package dev.bylaw.dsl.difference;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.decision.PatchOperation;
import dev.bylaw.reader.NodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one rule makes of one document in two policies that differ about it.
 *
 * @param rule the rule's id
 * @param sort how they differ
 * @param old what the old policies find
 * @param now what the new policies find
 * @param errors what stopped the rule, on either side
 */
public record RuleDifference(
    String rule, DifferenceSort sort, List<Finding> old, List<Finding> now, List<String> errors) {
  /** Copies the lists. */
  public RuleDifference {
    old = List.copyOf(old);
    now = List.copyOf(now);
    errors = List.copyOf(errors);
  }

  /**
   * Compares two decisions on one document.
   *
   * @param old the decision of the old policies; empty if none of their rules is compared
   * @param now the decision of the new ones; empty likewise
   * @return how they differ, by rule, in the order of the rules' ids
   */
  static List<RuleDifference> between(Optional<Decision> old, Optional<Decision> now) {
    if (silent(old) && silent(now)) {
      return List.of();
    }
    Set<String> rules = new TreeSet<>();
    old.ifPresent(each -> addRules(each, rules));
    now.ifPresent(each -> addRules(each, rules));
    List<RuleDifference> differences = new ArrayList<>();
    for (String rule : rules) {
      List<Finding> before = findings(old, rule);
      List<Finding> after = findings(now, rule);
      List<String> errorsBefore = errors(old, rule);
      List<String> errorsAfter = errors(now, rule);
      sort(before, after, errorsBefore.equals(errorsAfter)).ifPresent(sort -> {
        List<String> errors = new ArrayList<>();
        errorsBefore.forEach(each -> errors.add("old: " + each));
        errorsAfter.forEach(each -> errors.add("new: " + each));
        differences.add(new RuleDifference(rule, sort, before, after, errors));
      });
    }
    return differences;
  }

  private static boolean silent(Optional<Decision> decision) {
    return decision
        .map(each -> each.findingCount() == 0
            && each.errors().isEmpty()
            && each.notEvaluated().isEmpty())
        .orElse(true);
  }

  private static Optional<DifferenceSort> sort(
      List<Finding> old, List<Finding> now, boolean sameErrors) {
    if (!sameErrors) {
      return Optional.of(DifferenceSort.OTHER_ERROR);
    }
    if (old.isEmpty() != now.isEmpty()) {
      return Optional.of(
          old.isEmpty() ? DifferenceSort.NEWLY_FOUND : DifferenceSort.NO_LONGER_FOUND);
    }
    if (differ(old, now, each -> each.place().toString())) {
      return Optional.of(DifferenceSort.OTHER_PLACES);
    }
    if (differ(old, now, each -> each.place() + " " + each.action())) {
      return Optional.of(DifferenceSort.OTHER_ACTION);
    }
    if (differ(old, now, each -> each.place() + " " + each.message())) {
      return Optional.of(DifferenceSort.MESSAGE_ONLY);
    }
    return differ(old, now, each -> each.place() + " " + fix(each))
        ? Optional.of(DifferenceSort.FIX_ONLY)
        : Optional.empty();
  }

  private static boolean differ(
      List<Finding> old, List<Finding> now, Function<Finding, String> aspect) {
    return !aspects(old, aspect).equals(aspects(now, aspect));
  }

  private static Set<String> aspects(List<Finding> findings, Function<Finding, String> aspect) {
    return findings.stream().map(aspect).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String fix(Finding finding) {
    StringBuilder text = new StringBuilder();
    for (PatchOperation each : finding.fix()) {
      text.append(each.getClass().getSimpleName())
          .append(' ')
          .append(each.path())
          .append(' ');
      if (each instanceof PatchOperation.Add add) {
        text.append(NodeWriter.json(add.value()));
      } else if (each instanceof PatchOperation.Replace replace) {
        text.append(NodeWriter.json(replace.value()));
      }
    }
    return text.toString();
  }

  private static void addRules(Decision decision, Set<String> rules) {
    decision.findings().forEach(each -> rules.add(each.rule()));
    decision.errors().forEach(each -> rules.add(each.rule().orElse("")));
    decision.notEvaluated().forEach(each -> rules.add(each.rule()));
  }

  private static List<Finding> findings(Optional<Decision> decision, String rule) {
    return decision.stream()
        .flatMap(each -> each.findings().stream())
        .filter(each -> each.rule().equals(rule))
        .toList();
  }

  private static List<String> errors(Optional<Decision> decision, String rule) {
    List<String> errors = new ArrayList<>();
    decision.ifPresent(each -> {
      for (EvaluationError error : each.errors()) {
        if (error.rule().orElse("").equals(rule)) {
          errors.add(error.code().code()
              + error.place().map(place -> " at " + place).orElse("")
              + ": " + error.message());
        }
      }
      for (NotEvaluated lacking : each.notEvaluated()) {
        if (lacking.rule().equals(rule)) {
          errors.add("needs '" + lacking.needs() + "'");
        }
      }
    });
    return errors;
  }
}
