package dev.bylaw.cli.diff;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Request;
import dev.bylaw.cli.input.FailedPath;
import dev.bylaw.cli.input.FoundInputs;
import dev.bylaw.cli.input.InputFile;
import dev.bylaw.cli.input.InputReader;
import dev.bylaw.cli.input.UnreadableInputException;
import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Progress;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Document;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.dsl.difference.PolicyComparison;
import dev.bylaw.dsl.difference.RuleDifference;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import java.util.ArrayList;
import java.util.List;

/** Compares what policies say of the objects in manifests. */
final class ManifestComparison {
  private final Terminal terminal;
  private final PolicyComparison comparison;
  private final BindingSettings settings;
  private final Binding binding = KubernetesRules.binding();
  private final List<ChangedObject> changed = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private int objects;

  ManifestComparison(Terminal terminal, PolicyComparison comparison, BindingSettings settings) {
    this.terminal = terminal;
    this.comparison = comparison;
    this.settings = settings;
  }

  void compare(FoundInputs inputs) {
    for (FailedPath each : inputs.failed()) {
      failures.add(each.path() + " " + each.reason());
    }
    InputReader reader = new InputReader(terminal.input(), Limits.DEFAULT.bytes());
    try (Progress progress = new Progress(terminal, "comparing", inputs.files().size())) {
      for (InputFile file : inputs.files()) {
        read(file, reader);
        progress.step();
      }
    }
  }

  private void read(InputFile file, InputReader reader) {
    try {
      ReadResult read = DocumentReader.yaml(file.name(), reader.read(file), Limits.DEFAULT);
      for (Diagnostic problem : read.problems()) {
        failures.add(Location.of(
                file.name(), problem.primary().source(), problem.primary().span()) + ": "
            + problem.message());
      }
      for (Document document : read.documents()) {
        for (Document object : binding.open(document)) {
          compare(file.name(), object);
        }
      }
    } catch (UnreadableInputException e) {
      failures.add(file.name() + " " + e.reason());
    }
  }

  private void compare(String file, Document document) {
    boolean object = document.root() instanceof ObjectNode root
        && root.get("apiVersion") != null
        && root.get("kind") != null;
    if (!object) {
      return;
    }
    objects++;
    List<RuleDifference> differences = comparison.on(Request.of(document));
    if (!differences.isEmpty()) {
      Location location = document
          .source()
          .map(source -> Location.of(file, source, document.root().span()))
          .orElse(Location.whole(file));
      changed.add(new ChangedObject(
          binding.classify(Request.of(document), settings).identity(),
          location,
          document,
          differences));
    }
  }

  List<ChangedObject> changed() {
    return changed;
  }

  List<String> failures() {
    return failures;
  }

  int objects() {
    return objects;
  }
}
