package dev.bylaw.cli.check;

import dev.bylaw.PolicySet;
import dev.bylaw.binding.Binding;
import dev.bylaw.binding.Request;
import dev.bylaw.cli.input.InputFile;
import dev.bylaw.cli.input.InputReader;
import dev.bylaw.cli.input.SkippedPath;
import dev.bylaw.cli.input.UnreadableInputException;
import dev.bylaw.cli.result.CheckError;
import dev.bylaw.cli.result.CheckedFile;
import dev.bylaw.cli.result.Location;
import dev.bylaw.decision.Decision;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Document;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import java.util.Optional;

/** Reads an input and judges the objects in it. Thread-safe but for standard input. */
final class FileCheck {
  private static final String TEMPLATE_MARK = "{{";
  private static final String RENDER =
      "render it first, as with: helm template CHART | bylaw check -";

  private final PolicySet policies;
  private final Binding binding;
  private final InputReader reader;
  private final Limits limits;

  FileCheck(PolicySet policies, Binding binding, InputReader reader, Limits limits) {
    this.policies = policies;
    this.binding = binding;
    this.reader = reader;
    this.limits = limits;
  }

  CheckedFile check(InputFile file) {
    FileResults results = new FileResults(file.name());
    try {
      read(file, DocumentReader.yaml(file.name(), reader.read(file), limits), results);
    } catch (UnreadableInputException e) {
      results.add(CheckError.ofFile("", file.name(), e.reason()));
    }
    return results.toCheckedFile();
  }

  private void read(InputFile file, ReadResult read, FileResults results) {
    boolean template = !read.complete() && read.source().text().contains(TEMPLATE_MARK);
    if (template && read.documents().isEmpty() && !file.named()) {
      results.add(new SkippedPath(
          file.name(), "a template, not YAML until it is rendered; " + RENDER, false));
      return;
    }
    for (Diagnostic problem : read.problems()) {
      results.add(error(file, problem, template));
    }
    if (read.complete() && read.documents().isEmpty()) {
      results.add(new SkippedPath(file.name(), "empty", false));
    }
    for (Document document : read.documents()) {
      document(file, document, read.documents().size() > 1, results);
    }
  }

  private void document(InputFile file, Document document, boolean oneOfMany, FileResults results) {
    if (!Manifests.isManifest(document.root())) {
      String name = oneOfMany ? file.name() + " document " + (document.index() + 1) : file.name();
      results.add(new SkippedPath(
          name,
          "not a Kubernetes object: " + document.root().describe() + " without apiVersion and kind",
          false));
      return;
    }
    for (Document object : binding.open(document)) {
      Decision decision = policies.evaluate(object);
      results.add(object, decision);
      results.add(object, decision.object(), policies.unknownFields(Request.of(object)));
    }
  }

  private static CheckError error(InputFile file, Diagnostic problem, boolean template) {
    return new CheckError(
        problem.code().code(),
        problem.message(),
        template ? "if this is a template, " + RENDER : problem.primary().text(),
        Location.of(file.name(), problem.primary().source(), problem.primary().span()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
