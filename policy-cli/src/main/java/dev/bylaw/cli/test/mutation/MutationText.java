package dev.bylaw.cli.test.mutation;

import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.dsl.mutation.AcceptedSurvivor;
import dev.bylaw.dsl.mutation.report.DroppedMutants;
import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.dsl.mutation.report.MutantFate;
import dev.bylaw.dsl.mutation.report.MutantResult;
import dev.bylaw.dsl.mutation.report.MutationTally;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Mutation testing for people: the changes that no test notices as diffs, what no test evaluates,
 * and a summary of each declaration.
 */
final class MutationText {
  private static final int NUMBERS = 11;

  private final PrintStream out;
  private final Style style;
  private final MutationOutcome outcome;

  private MutationText(PrintStream out, Style style, MutationOutcome outcome) {
    this.out = out;
    this.style = style;
    this.outcome = outcome;
  }

  /**
   * Writes a report.
   *
   * @param outcome what became of the changes
   * @param out where to
   * @param style how to colour
   */
  static void write(MutationOutcome outcome, PrintStream out, Style style) {
    new MutationText(out, style, outcome).write();
  }

  private void write() {
    outcome.report().of(MutantFate.SURVIVED).forEach(this::unnoticed);
    outcome.report().of(MutantFate.NOT_COVERED).forEach(this::unnoticed);
    outcome.stale().forEach(this::stale);
    table();
    dropped(outcome.report().dropped());
    summary(outcome.report().tally());
  }

  private void unnoticed(MutantResult result) {
    Mutant mutant = result.mutant();
    boolean covered = result.fate() == MutantFate.SURVIVED;
    String fate = covered ? "survived" : "not covered";
    out.println(style.paint(covered ? Colour.RED : Colour.YELLOW, fate) + ": "
        + mutant.operator().description() + " in " + Printable.line(mutant.declaration())
        + (covered ? "; evaluated by " + Numbers.of(result.covering(), "test") : ""));
    out.println("  " + style.blue("-->") + " "
        + Printable.line(mutant.source().name() + ":" + mutant.position()));
    lines(mutant.lines().before(), "-", Colour.RED);
    lines(mutant.lines().after(), "+", Colour.GREEN);
    outcome
        .acceptance(mutant)
        .ifPresent(
            each -> out.println("  " + style.dim("accepted: ") + Printable.line(each.reason())));
    out.println();
  }

  private void lines(List<String> lines, String sign, Colour colour) {
    for (String line : lines) {
      out.println("  " + style.paint(colour, sign + Printable.line(line)));
    }
  }

  private void stale(AcceptedSurvivor entry) {
    out.println(style.paint(Colour.YELLOW, "accepted in vain") + ": " + entry.operator() + " in "
        + Printable.line(entry.declaration()) + " does not survive; remove the entry");
    out.println("  " + style.paint(Colour.RED, "-" + Printable.line(entry.from())));
    if (!entry.to().isEmpty()) {
      out.println("  " + style.paint(Colour.GREEN, "+" + Printable.line(entry.to())));
    }
    out.println();
  }

  private void table() {
    Map<String, MutationTally> tallies = outcome.report().byDeclaration();
    int width = tallies.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
    width = Math.max(width, "changes of  ".length());
    out.println(style.dim(pad("changes of", width)
        + right("noticed")
        + right("survived")
        + right("uncovered")
        + right("score")));
    for (Map.Entry<String, MutationTally> each : tallies.entrySet()) {
      MutationTally tally = each.getValue();
      String row = right(Integer.toString(tally.killed()))
          + right(Integer.toString(tally.survived()))
          + right(Integer.toString(tally.notCovered()))
          + right(percent(tally.score()));
      out.println(pad(Printable.line(each.getKey()), width)
          + (tally.killed() == tally.all() ? row : style.paint(Colour.YELLOW, row)));
    }
    out.println();
  }

  private void dropped(DroppedMutants dropped) {
    out.println(style.dim("left out: ") + Numbers.of(dropped.illTyped(), "change")
        + " that the checker refuses, " + dropped.equal() + " that decide as the original, "
        + dropped.repeated() + " that decide as another change");
  }

  private void summary(MutationTally tally) {
    String text = "mutation score " + percent(tally.score()) + ": " + tally.killed() + " of "
        + Numbers.of(tally.all(), "change") + " noticed, " + tally.survived() + " survived, "
        + tally.notCovered() + " not covered";
    int accepted = outcome.accepted();
    out.println(style.paint(tally.killed() == tally.all() ? Colour.GREEN : Colour.BOLD, text)
        + (accepted > 0 ? ", " + accepted + " of them accepted" : ""));
  }

  /**
   * Returns a share, never rounded up to all.
   *
   * @param percent the share in percent
   * @return as {@code 99.9 %}
   */
  static String percent(double percent) {
    double shown = Math.floor(percent * 10) / 10;
    return String.format(Locale.ROOT, shown == 100 ? "%.0f %%" : "%.1f %%", shown);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, NUMBERS - text.length())) + text;
  }
}
