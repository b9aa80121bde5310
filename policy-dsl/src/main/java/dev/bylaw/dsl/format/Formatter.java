package dev.bylaw.dsl.format;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.internal.layout.Renderer;
import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.dsl.internal.parse.SyntaxTree;
import dev.bylaw.dsl.internal.parse.format.FileLayout;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Brings policies into their canonical form: the same declarations and the same comments in the
 * same order, in lines of at most {@value #WIDTH} columns where they can be broken. Formatting what
 * is formatted changes nothing. Thread-safe; keeps no state.
 */
public final class Formatter {
  /** How many columns a line has at most, but for strings, comments and names that are longer. */
  public static final int WIDTH = 100;

  private Formatter() {}

  /**
   * Formats a text. It need not type-check, but must parse.
   *
   * @param source the text of a policy file
   * @return its canonical form, or its syntax errors
   */
  public static Formatted format(SourceText source) {
    Optional<SyntaxTree> tree = Parser.tree(source);
    List<Diagnostic> errors =
        tree.map(SyntaxTree::result).orElseGet(() -> Parser.parse(source)).diagnostics();
    return new Formatted(
        tree.filter(each -> errors.isEmpty())
            .map(each -> Renderer.render(FileLayout.of(each, source), WIDTH)),
        errors);
  }
}
