package dev.bylaw.dsl.internal.parse;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.Label;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the errors of one text. */
final class SyntaxErrors {
  private final SourceText source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  SyntaxErrors(SourceText source) {
    this.source = source;
  }

  SourceText source() {
    return source;
  }

  void add(SyntaxCode code, Span span, String message, String hint) {
    diagnostics.add(Diagnostic.of(code, source, span, message, hint));
  }

  /** Adds an error that a second place explains. */
  void add(
      SyntaxCode code, Span span, String message, String hint, Span other, String explanation) {
    diagnostics.add(new Diagnostic(
        code,
        message,
        new Label(source, span, hint),
        List.of(new Label(source, other, explanation))));
  }

  /** Tells whether an error lies in a range. */
  boolean anyWithin(Span range) {
    return diagnostics.stream()
        .map(diagnostic -> diagnostic.primary().span())
        .anyMatch(span -> span.start() >= range.start() && span.start() <= range.end());
  }

  /** Returns the errors in the order of their places. */
  List<Diagnostic> inOrder() {
    return diagnostics.stream()
        .sorted(Comparator.comparingInt(
                (Diagnostic diagnostic) -> diagnostic.primary().span().start())
            .thenComparing(diagnostic -> diagnostic.code().code()))
        .toList();
  }
}
