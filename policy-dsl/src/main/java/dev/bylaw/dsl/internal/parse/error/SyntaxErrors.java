package dev.bylaw.dsl.internal.parse.error;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.Label;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Collects the errors of one text. */
public final class SyntaxErrors {
  private final SourceText source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final NavigableSet<Integer> starts = new TreeSet<>();

  public SyntaxErrors(SourceText source) {
    this.source = source;
  }

  public SourceText source() {
    return source;
  }

  public void add(SyntaxCode code, Span span, String message, String hint) {
    add(Diagnostic.of(code, source, span, message, hint));
  }

  /** Adds an error that a second place explains. */
  public void add(
      SyntaxCode code, Span span, String message, String hint, Span other, String explanation) {
    add(new Diagnostic(
        code,
        message,
        new Label(source, span, hint),
        List.of(new Label(source, other, explanation))));
  }

  private void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    starts.add(diagnostic.primary().span().start());
  }

  /** Takes back what was reported from an offset on, where all is reported in order. */
  public void removeFrom(int offset) {
    int last = diagnostics.size() - 1;
    while (last >= 0 && diagnostics.get(last).primary().span().start() >= offset) {
      diagnostics.remove(last--);
    }
    starts.tailSet(offset, true).clear();
  }

  /** Tells whether an error lies in a range. */
  public boolean anyWithin(Span range) {
    Integer first = starts.ceiling(range.start());
    return first != null && first <= range.end();
  }

  /** Returns the errors in the order of their places. */
  public List<Diagnostic> inOrder() {
    return diagnostics.stream()
        .sorted(Comparator.comparingInt(
                (Diagnostic diagnostic) -> diagnostic.primary().span().start())
            .thenComparing(diagnostic -> diagnostic.code().code()))
        .toList();
  }
}
