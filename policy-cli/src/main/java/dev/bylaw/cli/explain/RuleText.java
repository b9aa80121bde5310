package dev.bylaw.cli.explain;

import dev.bylaw.cli.report.Prose;
import dev.bylaw.cli.report.TextReport;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.internal.absence.AbsenceAnalysis;
import dev.bylaw.internal.bound.StepBound;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.library.RuleInfo;
import java.io.PrintStream;
import java.util.List;
import java.util.TreeMap;

/** A rule, described for people. */
final class RuleText {
  private static final int WIDTH = 96;
  private static final int LABEL = 12;

  private final PrintStream out;
  private final Style style;

  RuleText(PrintStream out, Style style) {
    this.out = out;
    this.style = style;
  }

  /**
   * Writes all that is known of a rule.
   *
   * @param rule the rule
   * @param definition the same rule, as a program has it
   * @param program all packages that it depends on, its own included
   */
  void write(RuleInfo rule, RuleDefinition definition, Program program) {
    describe(rule);
    StepBound bound = StepBound.of(definition, program);
    line(
        "steps",
        bound.isUnbounded()
            ? "not bounded"
            : "at most " + bound.inOneSize() + " with lists of n elements and texts of 64"
                + " characters");
    new AbsenceText(out, style).write(AbsenceAnalysis.of(definition, program));
  }

  private void describe(RuleInfo rule) {
    out.println(style.bold(Printable.line(rule.id())) + "  "
        + style.paint(TextReport.colour(rule.severity()), rule.severity().toString()));
    Prose.wrap(rule.title(), WIDTH).forEach(out::println);
    List<String> body = Prose.wrap(rule.body(), WIDTH);
    if (!body.isEmpty()) {
      out.println();
      body.forEach(out::println);
    }
    out.println();
    line("on", String.join(", ", rule.targets()));
    line(
        "operations",
        String.join(
            ", ", rule.operations().stream().map(Object::toString).sorted().toList()));
    new TreeMap<>(rule.mappings())
        .forEach((framework, controls) -> line(framework, String.join(", ", controls)));
    String name = "parameters";
    for (ParameterInfo each : rule.parameters()) {
      String value = each.defaultText().map(text -> " = " + text).orElse(" (required)");
      line(name, each.name() + ": " + each.type() + value);
      name = "";
    }
  }

  private void line(String name, String text) {
    String label = name + " ".repeat(Math.max(0, LABEL - name.length()));
    out.println(style.dim(label) + Printable.line(text));
  }
}
