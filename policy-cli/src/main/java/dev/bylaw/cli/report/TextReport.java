package dev.bylaw.cli.report;

import dev.bylaw.cli.result.CheckError;
import dev.bylaw.cli.result.CheckResult;
import dev.bylaw.cli.result.CheckedFile;
import dev.bylaw.cli.result.LocatedFinding;
import dev.bylaw.cli.result.LocatedUnknownField;
import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.Place;
import dev.bylaw.library.RuleInfo;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The report for people: findings with excerpts, file by file, and a summary last. */
public final class TextReport {
  private static final int PROSE_WIDTH = 88;

  private final PrintStream out;
  private final Style style;
  private final Excerpt excerpt;
  private final Set<String> explained = new HashSet<>();

  private TextReport(PrintStream out, Style style) {
    this.out = out;
    this.style = style;
    this.excerpt = new Excerpt(style);
  }

  /**
   * Writes a report.
   *
   * @param result what was found
   * @param out where to
   * @param style how to colour it
   */
  public static void write(CheckResult result, PrintStream out, Style style) {
    TextReport report = new TextReport(out, style);
    for (CheckedFile file : result.files()) {
      file.errors().forEach(report::error);
      file.unknownFields().stream()
          .filter(each -> each.field().sameButForCase().isPresent())
          .forEach(report::miscased);
      for (LocatedFinding finding : file.findings()) {
        report.finding(finding, result.rules().get(finding.finding().rule()));
      }
    }
    new TextSummary(out, style).write(result);
  }

  /**
   * Returns the colour of a severity.
   *
   * @param severity the severity
   * @return its colour in every report
   */
  public static Colour colour(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Colour.MAGENTA;
      case HIGH -> Colour.RED;
      case MEDIUM -> Colour.YELLOW;
      case LOW -> Colour.BLUE;
    };
  }

  /**
   * Returns what an object is called in every report: its kind, namespace and name.
   *
   * @param object the object
   * @return as {@code Pod default/web}
   */
  public static String describe(ObjectIdentity object) {
    String kind = object.kind().isEmpty() ? "object without kind" : object.kind();
    String name = object.namespace().isEmpty() || object.name().isEmpty()
        ? object.name()
        : object.namespace() + "/" + object.name();
    return name.isEmpty() ? kind : kind + " " + name;
  }

  private void finding(LocatedFinding located, @Nullable RuleInfo rule) {
    Finding finding = located.finding();
    Colour colour = colour(finding.severity());
    String action = finding.action() == Action.DENY ? "" : " (" + finding.action() + ")";
    head(colour, finding.severity().toString(), finding.instance(), action, finding.message());
    place(located.location(), describe(located.object()), missing(located), colour);
    if (rule != null && explained.add(rule.id())) {
      explain(located.location(), finding, rule);
    }
    List<String> fix = FixSnippet.render(located.document().root(), finding.fix());
    note(located.location(), "fix", fix);
    out.println();
  }

  private void error(CheckError error) {
    boolean whole = error.location().range().isEmpty();
    String file = whole ? error.location().file() + ": " : "";
    head(Colour.RED, "error", error.code(), "", file + error.message());
    if (!whole) {
      String object = error.object().map(TextReport::describe).orElse("");
      place(error.location(), object, error.hint(), Colour.RED);
    }
    error
        .rule()
        .ifPresent(rule ->
            note(error.location(), "note", List.of("rule " + rule + " could not be decided")));
    out.println();
  }

  /** A key that others may read differently deserves more than a line. */
  private void miscased(LocatedUnknownField unknown) {
    head(Colour.YELLOW, "warning", unknown.field().code().code(), "", unknown.message());
    String meant = "write '" + unknown.field().sameButForCase().orElse("") + "'";
    place(unknown.location(), describe(unknown.object()), meant, Colour.YELLOW);
    note(
        unknown.location(),
        "note",
        List.of(
            "keys are case-sensitive: no rule sees this one, and the API server drops it,",
            "while tools on the way to it may take it for the other"));
    out.println();
  }

  private void head(Colour colour, String level, String code, String action, String message) {
    String bracket = code.isEmpty() ? "" : "[" + Printable.line(code) + "]";
    out.println(
        style.paint(colour, level + bracket) + style.bold(action + ": " + Printable.line(message)));
  }

  private void place(Location location, String object, String label, Colour colour) {
    String indent = " ".repeat(gutter(location));
    String what = object.isEmpty() ? "" : " (" + Printable.line(object) + ")";
    out.println(indent + style.blue("-->") + " " + Printable.line(location.toString()) + what);
    location
        .range()
        .map(range -> excerpt.render(range, label, gutter(location), colour))
        .orElse(List.of())
        .forEach(out::println);
  }

  private void explain(Location location, Finding finding, RuleInfo rule) {
    String title = rule.title().isEmpty() || rule.title().endsWith(".") ? "" : ".";
    String text = rule.title() + title + "\n" + rule.body();
    note(location, "why", Prose.wrap(text, PROSE_WIDTH));
    StringBuilder controls = new StringBuilder();
    new TreeMap<>(rule.mappings()).forEach((framework, ids) -> {
      controls.append(controls.length() == 0 ? "" : "; ").append(framework).append(' ');
      controls.append(String.join(", ", ids));
    });
    if (!finding.instance().equals(rule.id())) {
      note(location, "rule", List.of(rule.id()));
    }
    if (controls.length() > 0) {
      note(location, "maps", Prose.wrap(controls.toString(), PROSE_WIDTH));
    }
  }

  private void note(Location location, String name, List<String> lines) {
    String indent = " ".repeat(gutter(location) + 1);
    String first = indent + style.blue("=") + " " + style.bold(name + ":") + " ";
    String next = indent + "  " + " ".repeat(name.length() + 2);
    for (int i = 0; i < lines.size(); i++) {
      String line = Printable.line(lines.get(i));
      out.println(((i == 0 ? first : next) + line).stripTrailing());
    }
  }

  private static int gutter(Location location) {
    return Math.max(2, Integer.toString(location.start().line()).length());
  }

  /** Says which part of a finding's path is not there; empty if all of it is. */
  private static String missing(LocatedFinding located) {
    Place existing = located.finding().place();
    Place parent = existing.parent();
    while (parent != null && existing.find(located.document().root()) == null) {
      existing = parent;
      parent = existing.parent();
    }
    String whole = located.finding().place().toString();
    String there = existing.toString();
    if (whole.equals(there)) {
      return "";
    }
    String rest = whole.substring(there.length());
    return (rest.startsWith(".") ? rest.substring(1) : rest) + " is missing";
  }
}
