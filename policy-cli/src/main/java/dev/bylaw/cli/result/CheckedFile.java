package dev.bylaw.cli.result;

import dev.bylaw.cli.input.SkippedPath;
import dev.bylaw.decision.NotEvaluated;
import java.util.List;

/**
 * What came of one input.
 *
 * @param file the input as reports call it
 * @param objects the number of objects that were judged
 * @param asked the number of objects that at least one rule was on
 * @param findings what is wrong with them, in the order of the file
 * @param truncated where there are more
 * @param errors what could not be read or decided
 * @param notEvaluated rules that could not be asked, once for each object
 * @param notChecked objects of kinds that no rule knows
 * @param unknownFields keys that no rule can see, at most 100 of an object
 * @param unknownFieldsInTotal how many there are
 * @param skipped documents, or the whole file, that are no objects
 */
public record CheckedFile(
    String file,
    int objects,
    int asked,
    List<LocatedFinding> findings,
    List<Truncation> truncated,
    List<CheckError> errors,
    List<NotEvaluated> notEvaluated,
    List<NotCheckedObject> notChecked,
    List<LocatedUnknownField> unknownFields,
    int unknownFieldsInTotal,
    List<SkippedPath> skipped) {
  /** Copies the lists. */
  public CheckedFile {
    findings = List.copyOf(findings);
    truncated = List.copyOf(truncated);
    errors = List.copyOf(errors);
    notEvaluated = List.copyOf(notEvaluated);
    notChecked = List.copyOf(notChecked);
    unknownFields = List.copyOf(unknownFields);
    skipped = List.copyOf(skipped);
  }
}
