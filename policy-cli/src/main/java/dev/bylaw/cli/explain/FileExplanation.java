package dev.bylaw.cli.explain;

import dev.bylaw.binding.Request;
import dev.bylaw.cli.input.FailedPath;
import dev.bylaw.cli.input.FoundInputs;
import dev.bylaw.cli.input.InputFile;
import dev.bylaw.cli.input.InputFinder;
import dev.bylaw.cli.input.InputReader;
import dev.bylaw.cli.input.UnreadableInputException;
import dev.bylaw.cli.policies.LoadedPolicies;
import dev.bylaw.cli.report.DiagnosticReport;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.document.Document;
import dev.bylaw.explanation.ExplainedRule;
import dev.bylaw.explanation.Explanation;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains the objects of a file. */
final class FileExplanation {
  private final Terminal terminal;
  private final LoadedPolicies policies;
  private final Optional<String> rule;

  FileExplanation(Terminal terminal, LoadedPolicies policies, Optional<String> rule) {
    this.terminal = terminal;
    this.policies = policies;
    this.rule = rule;
  }

  /** Explains a file; what cannot be read is said on standard error. */
  Optional<List<ExplainedObject>> of(String path) {
    FoundInputs found =
        InputFinder.find(terminal.workingDirectory(), List.of(path), InputFinder.MANIFESTS);
    for (FailedPath failed : found.failed()) {
      terminal.fail(failed.path() + " " + failed.reason());
    }
    List<ExplainedObject> objects = new ArrayList<>();
    boolean complete = found.failed().isEmpty();
    for (InputFile file : found.files()) {
      complete &= explain(file, objects);
    }
    if (complete && objects.isEmpty()) {
      terminal.fail("there is no object in " + path);
    }
    return complete && !objects.isEmpty() ? Optional.of(objects) : Optional.empty();
  }

  private boolean explain(InputFile file, List<ExplainedObject> objects) {
    ReadResult read;
    try {
      byte[] bytes = new InputReader(terminal.input(), Limits.DEFAULT.bytes()).read(file);
      read = DocumentReader.yaml(file.name(), bytes, Limits.DEFAULT);
    } catch (UnreadableInputException e) {
      terminal.fail(file.name() + " " + e.reason());
      return false;
    }
    DiagnosticReport.write(read.problems(), terminal.errors(), terminal.errorStyle());
    for (Document document : read.documents()) {
      for (Document object : policies.binding().open(document)) {
        objects.add(explain(file, object));
      }
    }
    return read.complete();
  }

  private ExplainedObject explain(InputFile file, Document object) {
    Explanation explanation = policies.set().explain(Request.of(object));
    List<ExplainedRule> rules = explanation.rules().stream()
        .filter(each ->
            rule.isEmpty() || each.rule().equals(rule.get()) || each.instance().equals(rule.get()))
        .toList();
    return new ExplainedObject(file.name(), object, explanation, rules);
  }
}
