package dev.bylaw.cli.diff;

import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Document;
import dev.bylaw.dsl.difference.RuleDifference;
import dev.bylaw.dsl.difference.SearchResult;
import dev.bylaw.dsl.difference.Witness;
import dev.bylaw.reader.Locator;
import dev.bylaw.reader.NodeWriter;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Differences for people. */
final class DiffText implements DiffReport {
  private static final int MOST_RULES = 12;

  private final PrintStream out;
  private final Style style;
  private final String old;
  private final String now;

  DiffText(PrintStream out, Style style, String old, String now) {
    this.out = out;
    this.style = style;
    this.old = old;
    this.now = now;
  }

  @Override
  public void manifests(List<String> rules, int objects, List<ChangedObject> changed) {
    for (ChangedObject each : changed) {
      out.println(style.bold(Printable.line(each.object().kind() + " "
              + each.object().namespace() + "/" + each.object().name()))
          + "  " + Printable.line(each.location().toString()));
      for (RuleDifference difference : each.differences()) {
        difference(difference, "  ");
        findings(difference, each);
      }
      out.println();
    }
    rules(rules);
    out.println(Numbers.of(changed.size(), "object") + " of " + objects + " judged differently");
  }

  private void difference(RuleDifference difference, String indent) {
    Colour colour = difference.sort().isOfBehaviour() ? Colour.RED : Colour.YELLOW;
    out.println(indent + style.paint(colour, difference.sort().toString()) + ": "
        + Printable.line(difference.rule()));
    difference.errors().forEach(each -> out.println(indent + "    " + Printable.line(each)));
  }

  private void findings(RuleDifference difference, ChangedObject object) {
    for (Finding each : difference.old()) {
      finding("-", each, where(each, object));
    }
    for (Finding each : difference.now()) {
      finding("+", each, where(each, object));
    }
  }

  private static String where(Finding finding, ChangedObject object) {
    Document document = object.document();
    return document
        .source()
        .map(source -> Location.of(
            object.location().file(), source, Locator.locate(document, finding.place())))
        .map(Location::toString)
        .orElse("");
  }

  private void finding(String mark, Finding finding, String where) {
    out.println("    " + mark + " " + finding.action() + " "
        + Printable.line(finding.place().toString())
        + ": " + Printable.line(finding.message())
        + (where.isEmpty() ? "" : "  " + style.dim(Printable.line(where))));
  }

  @Override
  public void search(List<String> rules, SearchResult result, boolean implication) {
    for (Witness each : result.witnesses()) {
      witness(each, implication);
    }
    if (implication) {
      if (result.witnesses().isEmpty()) {
        out.println(style.paint(Colour.GREEN, "nothing found") + " that " + Printable.line(old)
            + " allows and " + Printable.line(now) + " refuses");
      }
    } else {
      rules(rules);
      summary(result, rules);
    }
    out.println(String.format(
        Locale.ROOT,
        "%s tried, %d of %d branches reached (%.1f %%), seed %d",
        Numbers.of(result.tried(), "document"),
        result.reached(),
        result.branches(),
        100 * result.reach(),
        result.seed()));
    if (result.witnesses().isEmpty() && result.tried() > 0) {
      out.println(style.dim("that nothing was found is no proof"));
    }
  }

  private void summary(SearchResult result, List<String> rules) {
    if (rules.isEmpty()) {
      out.println(style.paint(Colour.GREEN, "the rules and their uses are the same"));
    } else {
      long behaviour =
          result.witnesses().stream().filter(Witness::isOfBehaviour).count();
      out.println(Numbers.of(behaviour, "difference") + " found");
    }
  }

  private void rules(List<String> rules) {
    if (!rules.isEmpty()) {
      String named = String.join(", ", rules.subList(0, Math.min(MOST_RULES, rules.size())));
      out.println("changed: " + Printable.line(named)
          + (rules.size() > MOST_RULES ? " and " + (rules.size() - MOST_RULES) + " more" : ""));
    }
  }

  private void witness(Witness witness, boolean implication) {
    if (implication) {
      out.println(style.paint(Colour.RED, "not implied") + ": " + Printable.line(old)
          + " allows this " + witness.subject() + ", and " + Printable.line(now) + " refuses it");
    }
    for (RuleDifference each : witness.differences()) {
      difference(each, "");
      each.old().forEach(finding -> finding("-", finding, ""));
      each.now().forEach(finding -> finding("+", finding, ""));
    }
    new TreeMap<>(witness.constants())
        .forEach((name, value) -> out.println("  with --" + name + " " + value));
    if (witness.test().isPresent()) {
      out.println(
          style.dim("  as a test, which passes with the old policies and fails with the new:"));
      indented(witness.test().get());
    } else {
      if (!witness.withoutTest().isEmpty()) {
        out.println(style.dim("  no test shows it: " + Printable.line(witness.withoutTest())));
      }
      inputs(witness);
    }
    out.println();
  }

  private void inputs(Witness witness) {
    indented(NodeWriter.yaml(witness.request().document().root()));
    witness.request().previous().ifPresent(each -> {
      out.println("  was");
      indented(NodeWriter.yaml(each));
    });
    new TreeMap<>(witness.request().ambient()).forEach((name, node) -> {
      out.println("  " + name);
      indented(NodeWriter.yaml(node));
    });
  }

  private void indented(String text) {
    text.lines().forEach(line -> out.println(("    " + Printable.line(line)).stripTrailing()));
  }
}
