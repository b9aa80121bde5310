package dev.bylaw.cli.check;

import dev.bylaw.binding.UnknownField;
import dev.bylaw.cli.input.SkippedPath;
import dev.bylaw.cli.result.CheckError;
import dev.bylaw.cli.result.CheckedFile;
import dev.bylaw.cli.result.LocatedFinding;
import dev.bylaw.cli.result.LocatedUnknownField;
import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.result.NotCheckedObject;
import dev.bylaw.cli.result.Truncation;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Document;
import dev.bylaw.document.Place;
import dev.bylaw.reader.Locator;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what comes of the documents of one input. */
final class FileResults {
  /** How many unknown fields of an object are kept; their number stays exact. */
  private static final int UNKNOWN_FIELDS_KEPT = 100;

  private final String file;
  private final List<LocatedFinding> findings = new ArrayList<>();
  private final List<Truncation> truncated = new ArrayList<>();
  private final List<CheckError> errors = new ArrayList<>();
  private final List<NotEvaluated> notEvaluated = new ArrayList<>();
  private final List<NotCheckedObject> notChecked = new ArrayList<>();
  private final List<LocatedUnknownField> unknownFields = new ArrayList<>();
  private final List<SkippedPath> skipped = new ArrayList<>();
  private int objects;
  private int asked;
  private int unknownFieldsInTotal;

  FileResults(String file) {
    this.file = file;
  }

  void add(CheckError error) {
    errors.add(error);
  }

  void add(SkippedPath path) {
    skipped.add(path);
  }

  void add(Document document, Decision decision) {
    if (decision.checked()) {
      objects++;
    } else if (decision.errors().isEmpty()) {
      notChecked.add(
          new NotCheckedObject(decision.object(), locate(document, Optional.of(Place.ROOT))));
    }
    asked += decision.applied() > 0 ? 1 : 0;
    for (Finding finding : decision.findings()) {
      Location location = locate(document, Optional.of(finding.place()));
      findings.add(new LocatedFinding(finding, decision.object(), document, location));
    }
    decision.totals().forEach((instance, total) -> {
      long kept = decision.findings().stream()
          .filter(each -> each.instance().equals(instance))
          .count();
      truncated.add(new Truncation(instance, decision.object(), (int) kept, total));
    });
    decision.errors().forEach(error -> errors.add(error(document, decision, error)));
    notEvaluated.addAll(decision.notEvaluated());
  }

  void add(Document document, ObjectIdentity object, List<UnknownField> unknown) {
    unknownFieldsInTotal += unknown.size();
    for (UnknownField each : unknown.subList(0, Math.min(unknown.size(), UNKNOWN_FIELDS_KEPT))) {
      Location location = location(document, Locator.locateKey(document, each.place()));
      unknownFields.add(new LocatedUnknownField(each, object, document, location));
    }
  }

  CheckedFile toCheckedFile() {
    findings.sort(Comparator.comparing(LocatedFinding::location)
        .thenComparing(each -> each.finding().rule())
        .thenComparing(each -> each.finding().instance()));
    errors.sort(Comparator.comparing(CheckError::location));
    truncated.sort(Comparator.comparing(Truncation::rule));
    unknownFields.sort(Comparator.comparing(LocatedUnknownField::location));
    return new CheckedFile(
        file,
        objects,
        asked,
        findings,
        truncated,
        errors,
        notEvaluated,
        notChecked,
        unknownFields,
        unknownFieldsInTotal,
        skipped);
  }

  private CheckError error(Document document, Decision decision, EvaluationError error) {
    return new CheckError(
        error.code().code(),
        error.message(),
        "",
        locate(document, error.place().or(() -> Optional.of(Place.ROOT))),
        error.place(),
        error.instance().or(error::rule),
        Optional.of(decision.object()));
  }

  private Location locate(Document document, Optional<Place> place) {
    return location(document, place.map(each -> Locator.locate(document, each)).orElse(Span.NONE));
  }

  private Location location(Document document, Span span) {
    return document
        .source()
        .map(source -> Location.of(file, source, span))
        .orElseGet(() -> Location.whole(file));
  }
}
