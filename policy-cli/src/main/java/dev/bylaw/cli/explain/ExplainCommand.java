package dev.bylaw.cli.explain;

import dev.bylaw.cli.input.InputFinder;
import dev.bylaw.cli.policies.LoadedPolicies;
import dev.bylaw.cli.policies.PolicyLoader;
import dev.bylaw.cli.policies.PolicyOptions;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.report.ReportTarget;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bylaw explain}. */
@Command(
    name = "explain",
    description = {
      "Of a rule: what it demands, why, how to comply, and what it decides where a part is absent.",
      "Of a file: why its objects are allowed or denied, down to the values that were read."
    },
    sortOptions = false,
    footer = {"", "Exit codes: 0 it is explained, 2 it cannot be."})
public final class ExplainCommand implements Callable<Integer> {
  private static final String JSON = "json";

  private final Terminal terminal;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "RULE|FILE",
      arity = "0..1",
      description = "The id of a rule, as 'bylaw rules' lists it; or a manifest: what exists, ends"
          + " with .yaml, .yml or .json, or is - for standard input.")
  private Optional<String> subject = Optional.empty();

  @Option(names = "--file", paramLabel = "FILE", description = "A manifest, whatever it is called.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "Of a file: only this rule, or this entry of the profile, and all of it.")
  private Optional<String> rule = Optional.empty();

  @Option(
      names = "--all",
      description = "Of a file: also what led to nothing, of every rule that was asked.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "text|json[=FILE]",
      description = "How to report, and where to; may be repeated. Default: text.")
  private List<String> formats = new ArrayList<>();

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  /**
   * Makes the command.
   *
   * @param terminal where it reads and writes
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields that it injects
  public ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (file.isPresent() == subject.isPresent()) {
      throw new ParameterException(spec.commandLine(), "give a rule or a file, one of them");
    }
    try {
      List<ReportTarget> targets = ReportTarget.parse(formats, List.of("text", JSON));
      Optional<String> explained = file.or(() -> subject.filter(this::isFile));
      boolean done = explained.isPresent()
          ? explainFile(explained.get(), targets)
          : explainRule(subject.orElseThrow(), targets);
      return (done ? ExitCode.OK : ExitCode.FAILED).number();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage());
    } catch (UnusablePoliciesException e) {
      e.report(terminal);
      return ExitCode.FAILED.number();
    }
  }

  private boolean isFile(String name) {
    if (name.equals("-") || InputFinder.MANIFESTS.stream().anyMatch(name::endsWith)) {
      return true;
    }
    try {
      return Files.exists(terminal.workingDirectory().resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean explainFile(String path, List<ReportTarget> targets)
      throws UnusablePoliciesException {
    LoadedPolicies policies = PolicyLoader.load(policyOptions, terminal);
    if (rule.isPresent() && !isUsed(rule.get(), policies)) {
      terminal.fail("no rule in use is called '" + rule.get() + "'; 'bylaw rules' lists them");
      return false;
    }
    Optional<List<ExplainedObject>> objects =
        new FileExplanation(terminal, policies, rule).of(path);
    ActionSource actions = new ActionSource(policies, terminal.workingDirectory());
    return objects.isPresent()
        && targets.stream()
            .allMatch(each -> each.write(
                each.format().equals(JSON)
                    ? (out, style) -> ExplanationJson.write(objects.get(), actions, out)
                    : (out, style) -> new ExplanationText(
                            out, style, actions, all || rule.isPresent())
                        .write(objects.get()),
                terminal));
  }

  private static boolean isUsed(String name, LoadedPolicies policies) {
    return policies.set().rules().stream()
        .anyMatch(each -> each.name().equals(name) || each.rule().id().equals(name));
  }

  private boolean explainRule(String id, List<ReportTarget> targets)
      throws UnusablePoliciesException {
    Optional<RuleExplanation> found = RuleExplanation.find(id, policyOptions.policies(), terminal);
    return found.isPresent()
        && targets.stream()
            .allMatch(each -> each.write(
                each.format().equals(JSON)
                    ? (out, style) -> RuleJson.write(found.get(), out)
                    : (out, style) -> new RuleText(out, style)
                        .write(
                            found.get().rule(),
                            found.get().definition(),
                            found.get().program()),
                terminal));
  }
}
