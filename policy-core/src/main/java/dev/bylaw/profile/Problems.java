package dev.bylaw.profile;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.diagnostic.Label;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong. */
final class Problems {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  void add(ProfileCode code, SourceText source, Span span, String message, String hint) {
    diagnostics.add(Diagnostic.of(code, source, span, message, hint));
  }

  void add(ProfileCode code, Label primary, String message, Label secondary) {
    diagnostics.add(new Diagnostic(code, message, primary, List.of(secondary)));
  }

  boolean anyError() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
