package dev.bylaw.cli.check;

import dev.bylaw.cli.input.FoundInputs;
import dev.bylaw.cli.input.InputFinder;
import dev.bylaw.cli.policies.LoadedPolicies;
import dev.bylaw.cli.policies.PolicyLoader;
import dev.bylaw.cli.policies.PolicyOptions;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.report.JsonReport;
import dev.bylaw.cli.report.ReportTarget;
import dev.bylaw.cli.report.TextReport;
import dev.bylaw.cli.result.CheckResult;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.decision.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bylaw check}. */
@Command(
    name = "check",
    description = "Checks Kubernetes manifests.",
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 nothing refuses, 1 findings with action deny or fix at or above --fail-on,",
      "2 the check could not do its work, or checked nothing.",
    })
public final class CheckCommand implements Callable<Integer> {
  private static final String JSON = "json";

  private final Terminal terminal;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders or - for standard input; the current folder by default. Of"
          + " folders, .yaml, .yml and .json files are read, except in hidden folders and what"
          + " .gitignore excludes.")
  private List<String> paths = new ArrayList<>();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json[=FILE]",
      description = "How to report, and where to; may be repeated. Default: text.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "low",
      description = "The least severity that makes the exit code 1: low (default), medium, high or"
          + " critical.")
  private String failOn = "low";

  @Option(
      names = "--allow-empty",
      description = "Let a run pass in which nothing was checked or no rule is selected.")
  private boolean allowEmpty;

  /**
   * Makes the command.
   *
   * @param terminal where it reads and writes
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields that it injects
  public CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<ReportTarget> outputs = outputs();
    Severity threshold = threshold();
    LoadedPolicies policies;
    try {
      policies = PolicyLoader.load(policyOptions, terminal);
    } catch (UnusablePoliciesException e) {
      e.report(terminal);
      boolean allowed = allowEmpty && e.nothingSelected();
      return (allowed ? ExitCode.OK : ExitCode.FAILED).number();
    }
    List<String> arguments = paths.isEmpty() ? List.of(".") : paths;
    FoundInputs inputs =
        InputFinder.find(terminal.workingDirectory(), arguments, InputFinder.MANIFESTS);
    CheckResult result = new CheckRun(terminal, policies).check(inputs);
    return write(result, outputs)
        ? Verdict.of(result, threshold, allowEmpty).report(terminal).number()
        : ExitCode.FAILED.number();
  }

  private boolean write(CheckResult result, List<ReportTarget> outputs) {
    return outputs.stream()
        .allMatch(each -> each.write(
            each.format().equals(JSON)
                ? (out, style) -> JsonReport.write(result, out)
                : (out, style) -> TextReport.write(result, out, style),
            terminal));
  }

  private List<ReportTarget> outputs() {
    try {
      return ReportTarget.parse(formats, List.of("text", JSON));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage());
    }
  }

  private Severity threshold() {
    return Severity.named(failOn)
        .orElseThrow(() -> new ParameterException(
            spec.commandLine(),
            "--fail-on: there is no severity '" + failOn + "'; use low, medium, high or critical"));
  }
}
