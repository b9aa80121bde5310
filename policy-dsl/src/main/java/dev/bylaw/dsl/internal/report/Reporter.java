package dev.bylaw.dsl.internal.report;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.Label;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the diagnostics of one run, each once; a view of it knows the file that spans are of.
 */
public final class Reporter {
  private final Set<Diagnostic> collected;
  private final SourceText source;

  private Reporter(Set<Diagnostic> collected, SourceText source) {
    this.collected = collected;
    this.source = source;
  }

  /** Makes an empty collection whose spans are of one file. */
  public static Reporter of(SourceText source) {
    return new Reporter(new LinkedHashSet<>(), source);
  }

  /** Returns a view of the same collection for another file. */
  public Reporter in(SourceText other) {
    return new Reporter(collected, other);
  }

  /** Returns the file that spans are of. */
  public SourceText source() {
    return source;
  }

  /** Reports without a hint. */
  public void report(CheckCode code, Span span, String message) {
    report(code, span, message, "");
  }

  /** Reports with a hint that stands beside the underlined text. */
  public void report(CheckCode code, Span span, String message, String hint) {
    collected.add(Diagnostic.of(code, source, span, message, hint));
  }

  /** Reports with another place that explains it. */
  public void report(CheckCode code, Span span, String message, String hint, Label related) {
    collected.add(new Diagnostic(code, message, new Label(source, span, hint), List.of(related)));
  }

  /** Tells whether an error was reported; warnings do not count. */
  public boolean hasErrors() {
    return collected.stream().anyMatch(Diagnostic::isError);
  }

  /** Takes back what was reported with certain codes. */
  public void retract(Set<CheckCode> codes) {
    collected.removeIf(each -> codes.contains(each.code()));
  }

  /** Returns what was reported so far. */
  public List<Diagnostic> diagnostics() {
    return new ArrayList<>(collected);
  }
}
