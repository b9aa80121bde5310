package dev.bylaw.cli.check;

import dev.bylaw.cli.input.FailedPath;
import dev.bylaw.cli.input.FoundInputs;
import dev.bylaw.cli.input.InputFile;
import dev.bylaw.cli.input.InputReader;
import dev.bylaw.cli.policies.LoadedPolicies;
import dev.bylaw.cli.result.CheckError;
import dev.bylaw.cli.result.CheckResult;
import dev.bylaw.cli.result.CheckedFile;
import dev.bylaw.cli.terminal.Progress;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.reader.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks all inputs, several at a time; results are in the order of the inputs. */
final class CheckRun {
  private final Terminal terminal;
  private final LoadedPolicies policies;

  CheckRun(Terminal terminal, LoadedPolicies policies) {
    this.terminal = terminal;
    this.policies = policies;
  }

  CheckResult check(FoundInputs inputs) {
    Limits limits = Limits.DEFAULT;
    InputReader reader = new InputReader(terminal.input(), limits.bytes());
    FileCheck check = new FileCheck(policies.set(), policies.binding(), reader, limits);
    List<CheckedFile> files = new ArrayList<>();
    try (Progress progress = new Progress(terminal, "checking", inputs.files().size())) {
      files.addAll(stream(inputs.files())
          .map(file -> {
            CheckedFile checked = check.check(file);
            progress.step();
            return checked;
          })
          .toList());
    }
    for (FailedPath failed : inputs.failed()) {
      files.add(failed(failed));
    }
    return new CheckResult(policies.identity(), policies.rulesById(), files, inputs.skipped());
  }

  /** A few files are done before threads are started. */
  private static Stream<InputFile> stream(List<InputFile> files) {
    return files.size() > 4 ? files.parallelStream() : files.stream();
  }

  private static CheckedFile failed(FailedPath path) {
    CheckError error = CheckError.ofFile("", path.path(), path.reason());
    return new CheckedFile(
        path.path(),
        0,
        0,
        List.of(),
        List.of(),
        List.of(error),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of());
  }
}
