package dev.bylaw.cli.rules;

import dev.bylaw.cli.policies.LoadedPolicies;
import dev.bylaw.cli.policies.PolicyLoader;
import dev.bylaw.cli.policies.PolicyOptions;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.report.RuleListReport;
import dev.bylaw.cli.result.ListedRule;
import dev.bylaw.cli.result.ListedRule.State;
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
@Command(
    name = "rules",
    description = "Lists the rules that there are, and what a profile makes of each.",
    sortOptions = false)
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
    List<ListedRule> rules = RuleListing.of(policies);
    if (format.equals("json")) {
      RuleListReport.write(policies.identity(), rules, terminal.output());
    } else {
      text(rules);
      summary(rules, policies);
    }
    return ExitCode.OK.number();
  }

  private void text(List<ListedRule> rules) {
    Style style = terminal.style();
    int name = width(rules, ListedRule::instance);
    int severity = width(rules, ListedRule::severity);
    int action = width(rules, RulesCommand::action);
    for (ListedRule each : rules) {
      String row = pad(each.severity(), severity) + "  " + pad(action(each), action) + "  "
          + Printable.line(describe(each));
      boolean used = each.state() == State.USED;
      String shown = used ? row : style.dim(row);
      terminal
          .output()
          .println((style.bold(pad(each.instance(), name)) + "  " + shown + weaker(each.weaker()))
              .stripTrailing());
    }
  }

  private void summary(List<ListedRule> rules, LoadedPolicies policies) {
    long used = rules.stream().filter(each -> each.state() == State.USED).count();
    long others = rules.size() - used;
    terminal.output().println();
    terminal
        .output()
        .println(Numbers.of(used, "rule") + " in profile "
            + Printable.line(policies.identity().profile()) + ", Kubernetes "
            + policies.identity().kubernetes()
            + (others == 0 ? "" : "; " + Numbers.of(others, "rule") + " disabled or unused"));
  }

  private static String action(ListedRule rule) {
    return rule.state() == State.USED ? rule.action() : rule.state().toString();
  }

  private static String describe(ListedRule listed) {
    RuleInfo rule = listed.rule();
    String used = listed.instance().equals(rule.id()) ? "" : " (" + rule.id() + ")";
    return rule.title() + used + " [" + String.join(", ", rule.targets()) + "]";
  }

  private String weaker(List<String> what) {
    String text = " weaker than in its parent: " + Printable.line(String.join(", ", what));
    return what.isEmpty() ? "" : terminal.style().paint(Colour.YELLOW, text);
  }

  private static int width(List<ListedRule> rules, Function<ListedRule, String> column) {
    return rules.stream().mapToInt(each -> column.apply(each).length()).max().orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
