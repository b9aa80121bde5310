package dev.bylaw.cli.explain;

import dev.bylaw.cli.report.FixSnippet;
import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.report.TextReport;
import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.explanation.ExplainedRule;
import dev.bylaw.explanation.ExplainedRule.Outcome;
import dev.bylaw.explanation.Step;
import java.io.PrintStream;
import java.util.List;

/**
 * Writes explanations for people: first what was found and what failed, with the branches that led
 * there; then, in a line each, the rules that have nothing to say.
 */
final class ExplanationText {
  private final PrintStream out;
  private final Style style;
  private final ActionSource actions;
  private final boolean all;

  /**
   * Makes the writer.
   *
   * @param all whether everything is shown, also what led to nothing
   */
  ExplanationText(PrintStream out, Style style, ActionSource actions, boolean all) {
    this.out = out;
    this.style = style;
    this.actions = actions;
    this.all = all;
  }

  void write(List<ExplainedObject> objects) {
    for (ExplainedObject object : objects) {
      write(object);
    }
  }

  private void write(ExplainedObject object) {
    ObjectIdentity identity = object.explanation().decision().object();
    boolean allowed = object.explanation().decision().allowed();
    String name = object.file() + ": " + TextReport.describe(identity);
    out.println(style.bold(Printable.line(name)) + (allowed ? " is allowed" : " is denied"));
    object.explanation().decision().errors().stream()
        .filter(each -> each.rule().isEmpty())
        .forEach(each -> out.println("  " + Printable.line(each.message())));
    for (ExplainedRule rule : object.rules()) {
      if (isShown(rule)) {
        out.println();
        rule(rule, object);
      }
    }
    for (Outcome outcome : List.of(Outcome.PASSED, Outcome.NOT_EVALUATED, Outcome.NOT_APPLIED)) {
      others(object.rules(), outcome);
    }
    out.println();
  }

  private boolean isShown(ExplainedRule rule) {
    return rule.outcome() == Outcome.FOUND
        || rule.outcome() == Outcome.FAILED
        || (all && !rule.steps().isEmpty());
  }

  private void others(List<ExplainedRule> rules, Outcome outcome) {
    List<ExplainedRule> some = rules.stream()
        .filter(each -> each.outcome() == outcome && !isShown(each))
        .toList();
    if (some.isEmpty()) {
      return;
    }
    out.println();
    out.println(Numbers.of(some.size(), "rule") + " " + what(outcome));
    for (ExplainedRule rule : some) {
      String reason = rule.reason().isEmpty() ? "" : ": " + rule.reason();
      out.println("  " + Printable.line(rule.instance() + reason));
    }
  }

  private static String what(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "found nothing";
      case NOT_EVALUATED -> "not evaluated";
      case NOT_APPLIED -> "not about this";
      case FOUND -> "found something";
      case FAILED -> "failed";
    };
  }

  private void rule(ExplainedRule rule, ExplainedObject object) {
    Colour colour = rule.outcome() == Outcome.FOUND || rule.outcome() == Outcome.FAILED
        ? Colour.RED
        : Colour.GREEN;
    out.println(style.paint(colour, rule.instance()) + " " + what(rule.outcome())
        + (rule.reason().isEmpty() ? "" : ": " + Printable.line(rule.reason())));
    out.println("  action " + rule.action() + ", "
        + actions
            .of(rule)
            .map(where -> "as " + Printable.line(where.toString()) + " says")
            .orElse("as for every policy that no profile names"));
    for (Step step : rule.steps()) {
      step(step, 1, rule.outcome() == Outcome.FAILED, object);
    }
  }

  private void step(Step step, int depth, boolean failing, ExplainedObject object) {
    boolean led = step.leadsToFinding() || (failing && step.failed());
    if (!all && !led && isStatement(step)) {
      return;
    }
    out.println("  ".repeat(depth) + line(step, object));
    for (Step part : step.parts()) {
      if (isStatement(step)
          && part.kind() == Step.Kind.CONDITION
          && !part.parts().isEmpty()) {
        parts(part, depth + 1, failing, object);
      } else if (isShown(part, step, failing)) {
        step(part, depth + 1, failing, object);
      }
    }
    if (step.finding().isPresent()) {
      finding(step.finding().get(), depth + 1, object);
    }
  }

  /** The line of a statement shows its condition already. */
  private void parts(Step condition, int depth, boolean failing, ExplainedObject object) {
    for (Step part : condition.parts()) {
      if (isShown(part, condition, failing)) {
        step(part, depth, failing, object);
      }
    }
  }

  private static boolean isStatement(Step step) {
    return switch (step.kind()) {
      case LOOP, BRANCH, CHECK, WHEN -> true;
      case ELEMENT, CONDITION, VALUE -> false;
    };
  }

  /** Of elements those that led somewhere or decided; of conditions those that decided. */
  private boolean isShown(Step part, Step around, boolean failing) {
    if (all) {
      return true;
    }
    if (around.kind() == Step.Kind.LOOP) {
      return part.leadsToFinding() || (failing && part.failed());
    }
    boolean selects = part.kind() == Step.Kind.ELEMENT || part.kind() == Step.Kind.CONDITION;
    return !selects
        || part.decisive()
        || (failing && part.failed())
        || (part.kind() == Step.Kind.CONDITION
            && around.parts().stream().noneMatch(Step::decisive));
  }

  private String line(Step step, ExplainedObject object) {
    String text = Printable.line(step.text());
    String value = step.value().isEmpty() ? "failed" : Printable.line(step.value());
    boolean absent = step.value().equals("(absent)") || step.value().equals("(missing)");
    String where = step.place()
        .map(place -> "  "
            + style.dim((absent ? "would be " : "")
                + Printable.line(place + (absent ? ", in " : "  ") + object.locate(place))))
        .orElse("");
    return switch (step.kind()) {
      case CHECK -> style.bold(text);
      case LOOP -> text + (absent ? ": " + value : "") + where;
      case ELEMENT -> "element" + where;
      case VALUE -> text + " = " + value + where;
      case WHEN, BRANCH, CONDITION -> text + ": " + value + where;
    };
  }

  private void finding(Finding finding, int depth, ExplainedObject object) {
    String indent = "  ".repeat(depth);
    Location where = object.locate(finding.place());
    out.println(indent + style.paint(Colour.RED, "found: ") + Printable.line(finding.message()));
    out.println(indent + "  at " + Printable.line(finding.place() + " (" + where + ")"));
    String label = "  fix: ";
    for (String line : FixSnippet.render(object.document().root(), finding.fix())) {
      out.println(indent + label + Printable.line(line));
      label = " ".repeat(label.length());
    }
  }
}
