package dev.bylaw.internal.link;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong, so that all of it can be told at once. */
public final class Problems {
  private static final SourceText SETTINGS = SourceText.of("policy set", "");

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Adds what is wrong with something that the embedder gave. */
  public void add(LinkCode code, String message, String hint) {
    add(code, message, hint, Optional.empty(), Span.NONE);
  }

  /** Adds what is wrong at a place in a file. */
  public void add(
      LinkCode code, String message, String hint, Optional<SourceText> source, Span span) {
    boolean placed = source.isPresent() && !span.equals(Span.NONE);
    diagnostics.add(Diagnostic.of(
        code, source.orElse(SETTINGS), placed ? span : new Span(0, 0), message, hint));
  }

  /** Adds diagnostics of others. */
  public void addAll(List<Diagnostic> others) {
    diagnostics.addAll(others);
  }

  /** Returns all that was added. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /** Tells whether something was added that prevents use. */
  public boolean anyError() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
