package dev.bylaw.cli.rules;

import dev.bylaw.RuleInstance;
import dev.bylaw.cli.policies.LoadedPolicies;
import dev.bylaw.cli.policies.PolicyLoader;
import dev.bylaw.cli.policies.PolicyOptions;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.report.RuleListReport;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.library.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bylaw rules}. */
@Command(name = "rules", description = "Lists the rules that a profile uses.", sortOptions = false)
public final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  private CommandSpec spec;

  @Mixin
  private PolicyOptions policyOptions = new PolicyOptions();

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private String format = "text";

  /**
   * Makes the command.
   *
   * @param terminal where it writes
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields that it injects
  public RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!format.equals("text") && !format.equals("json")) {
      throw new ParameterException(
          spec.commandLine(), "--format: there is no format '" + format + "'; use text or json");
    }
    LoadedPolicies policies;
    try {
      policies = PolicyLoader.load(policyOptions, terminal);
    } catch (UnusablePoliciesException e) {
      e.report(terminal);
      return ExitCode.FAILED.number();
    }
    if (format.equals("json")) {
      RuleListReport.write(
          policies.identity(), policies.set().rules(), policies::weaker, terminal.output());
    } else {
      text(policies);
    }
    return ExitCode.OK.number();
  }

  private void text(LoadedPolicies policies) {
    Style style = terminal.style();
    List<RuleInstance> rules = policies.set().rules();
    int name = width(rules, RuleInstance::name);
    int severity = width(rules, each -> each.severity().toString());
    int action = width(rules, each -> each.action().toString());
    for (RuleInstance each : rules) {
      String row = style.bold(pad(each.name(), name)) + "  "
          + pad(each.severity().toString(), severity) + "  "
          + pad(each.action().toString(), action) + "  "
          + Printable.line(describe(each.rule(), each))
          + weaker(policies.weaker(each.name()));
      terminal.output().println(row.stripTrailing());
    }
    terminal.output().println();
    terminal
        .output()
        .println(Numbers.of(rules.size(), "rule") + " in profile "
            + Printable.line(policies.identity().profile()) + ", Kubernetes "
            + policies.identity().kubernetes());
  }

  private static String describe(RuleInfo rule, RuleInstance instance) {
    String used = instance.name().equals(rule.id()) ? "" : " (" + rule.id() + ")";
    return rule.title() + used + " [" + String.join(", ", rule.targets()) + "]";
  }

  private String weaker(List<String> what) {
    String text = " weaker than in its parent: " + Printable.line(String.join(", ", what));
    return what.isEmpty() ? "" : terminal.style().paint(Colour.YELLOW, text);
  }

  private static int width(List<RuleInstance> rules, Function<RuleInstance, String> column) {
    return rules.stream().mapToInt(each -> column.apply(each).length()).max().orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
