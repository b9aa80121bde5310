package dev.bylaw.cli.result;

import dev.bylaw.cli.input.SkippedPath;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.decision.Severity;
import dev.bylaw.library.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a whole check found.
 *
 * @param policies what it was made with
 * @param rules the rules by their ids
 * @param files what came of each input, in the order in which they were found
 * @param skippedPaths paths that were left out while looking for inputs
 */
public record CheckResult(
    PolicyIdentity policies,
    Map<String, RuleInfo> rules,
    List<CheckedFile> files,
    List<SkippedPath> skippedPaths) {
  /** Copies the collections. */
  public CheckResult {
    rules = Map.copyOf(rules);
    files = List.copyOf(files);
    skippedPaths = List.copyOf(skippedPaths);
  }

  /** Returns the findings of all files. */
  public List<LocatedFinding> findings() {
    return all(CheckedFile::findings);
  }

  /** Returns the errors of all files. */
  public List<CheckError> errors() {
    return all(CheckedFile::errors);
  }

  /** Returns the objects of kinds that no rule knows. */
  public List<NotCheckedObject> notChecked() {
    return all(CheckedFile::notChecked);
  }

  /** Returns keys that no rule can see, at most 100 of an object. */
  public List<LocatedUnknownField> unknownFields() {
    return all(CheckedFile::unknownFields);
  }

  /** Returns the number of keys that no rule can see. */
  public int unknownFieldsInTotal() {
    return files.stream().mapToInt(CheckedFile::unknownFieldsInTotal).sum();
  }

  /** Returns where there are more findings than are kept. */
  public List<Truncation> truncated() {
    return all(CheckedFile::truncated);
  }

  /** Returns everything that was left out, whether a path or a document. */
  public List<SkippedPath> skipped() {
    return Stream.concat(skippedPaths.stream(), all(CheckedFile::skipped).stream())
        .toList();
  }

  /** Returns the rules that could not be asked, with the number of objects. */
  public List<NotEvaluatedRule> notEvaluated() {
    Map<String, List<NotEvaluated>> byRuleAndNeed = all(CheckedFile::notEvaluated).stream()
        .collect(Collectors.groupingBy(
            each -> each.rule() + " " + each.needs(), LinkedHashMap::new, Collectors.toList()));
    List<NotEvaluatedRule> rules = new ArrayList<>();
    for (List<NotEvaluated> each : byRuleAndNeed.values()) {
      NotEvaluated first = each.get(0);
      rules.add(new NotEvaluatedRule(first.rule(), first.needs(), each.size()));
    }
    return rules;
  }

  /** Returns the number of objects that were judged. */
  public int objects() {
    return files.stream().mapToInt(CheckedFile::objects).sum();
  }

  /** Returns the number of objects that at least one rule was on. */
  public int asked() {
    return files.stream().mapToInt(CheckedFile::asked).sum();
  }

  /** Returns the number of findings, those that are not kept included. */
  public int findingsInTotal() {
    int kept = findings().size();
    return kept
        + truncated().stream().mapToInt(each -> each.total() - each.kept()).sum();
  }

  /**
   * Returns the number of kept findings of a severity.
   *
   * @param severity the severity
   */
  public long count(Severity severity) {
    return findings().stream()
        .filter(each -> each.finding().severity() == severity)
        .count();
  }

  /**
   * Tells whether there is a finding that refuses an object.
   *
   * @param threshold the least severity that counts
   */
  public boolean refuses(Severity threshold) {
    return findings().stream()
        .map(LocatedFinding::finding)
        .anyMatch(each -> each.action().refuses() && each.severity().compareTo(threshold) >= 0);
  }

  /** Returns the rules that have findings. */
  public Set<String> rulesWithFindings() {
    return findings().stream().map(each -> each.finding().rule()).collect(Collectors.toSet());
  }

  private <T> List<T> all(Function<CheckedFile, List<T>> part) {
    return files.stream().flatMap(each -> part.apply(each).stream()).toList();
  }
}
