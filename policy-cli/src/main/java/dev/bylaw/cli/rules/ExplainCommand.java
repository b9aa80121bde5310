package dev.bylaw.cli.rules;

import dev.bylaw.cli.policies.PolicyCompiler;
import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bylaw explain}. */
@Command(
    name = "explain",
    description =
        "Says what a rule demands, why, how to comply, and what it decides where a part is absent.",
    sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "RULE", description = "The id of a rule, as 'bylaw rules' lists it.")
  private String rule = "";

  @Option(
      names = "--policy",
      paramLabel = "PATH",
      description = "Policies beside the bundled ones; may be repeated.")
  private List<String> policies = new ArrayList<>();

  /**
   * Makes the command.
   *
   * @param terminal where it writes
   */
  public ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Library bundled = KubernetesRules.library();
    List<Library> libraries = new ArrayList<>(List.of(bundled));
    if (!policies.isEmpty()) {
      try {
        libraries.add(
            PolicyCompiler.compile(PolicySources.read(policies, terminal), bundled, terminal));
      } catch (UnusablePoliciesException e) {
        e.report(terminal);
        return ExitCode.FAILED.number();
      }
    }
    List<RuleInfo> rules =
        libraries.stream().flatMap(each -> each.rules().stream()).toList();
    Optional<RuleInfo> found =
        rules.stream().filter(each -> each.id().equals(rule)).findFirst();
    if (found.isEmpty()) {
      terminal.fail("there is no rule '" + rule + "'" + meant(rules));
      return ExitCode.FAILED.number();
    }
    explain(found.get(), libraries);
    return ExitCode.OK.number();
  }

  private void explain(RuleInfo found, List<Library> libraries) {
    Program program = Program.of(libraries.stream()
        .flatMap(each -> ProgramLibrary.from(each).program().packages().stream())
        .toList());
    RuleDefinition definition = program
        .declarations(RuleDefinition.class)
        .filter(each -> each.id().toString().equals(found.id()))
        .findFirst()
        .orElseThrow();
    new RuleText(terminal.output(), terminal.style()).write(found, definition, program);
  }

  private String meant(List<RuleInfo> rules) {
    List<String> sameName =
        rules.stream().map(RuleInfo::id).filter(id -> id.endsWith("." + rule)).toList();
    if (!sameName.isEmpty()) {
      return "; did you mean " + String.join(" or ", sameName) + "?";
    }
    String hint = Suggestion.hint(rule, rules.stream().map(RuleInfo::id).toList());
    return hint.isEmpty() ? "; 'bylaw rules' lists those there are" : "; " + hint;
  }
}
