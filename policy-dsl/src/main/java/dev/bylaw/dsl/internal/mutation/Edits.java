package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.dsl.mutation.report.MutationOperator;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the changes of one declaration. */
final class Edits {
  private final SourceText source;
  private final String declaration;
  private final CheckedNodes nodes;
  private final List<Mutant> mutants = new ArrayList<>();

  Edits(SourceText source, String declaration, CheckedNodes nodes) {
    this.source = source;
    this.declaration = declaration;
    this.nodes = nodes;
  }

  List<Mutant> mutants() {
    return mutants;
  }

  /** Returns what the checker made of the source. */
  CheckedNodes nodes() {
    return nodes;
  }

  SourceText source() {
    return source;
  }

  String text(Span span) {
    return source.text(span);
  }

  void replace(MutationOperator operator, Span span, String replacement) {
    if (!source.text(span).equals(replacement)) {
      mutants.add(new Mutant(operator, declaration, source, span, replacement));
    }
  }

  /** Removes a text, with the blanks before it where there are others behind it. */
  void remove(MutationOperator operator, int start, int end) {
    int from = isBlankAt(end) ? blanksBefore(start) : start;
    replace(operator, new Span(from, end), "");
  }

  private boolean isBlankAt(int offset) {
    return offset >= source.text().length()
        || Character.isWhitespace(source.text().charAt(offset));
  }

  /** Returns where the blanks before an offset begin; the offset where they indent a line. */
  int blanksBefore(int offset) {
    int at = offset;
    while (at > 0 && source.text().charAt(at - 1) == ' ') {
      at--;
    }
    boolean indentation = at == 0 || source.text().charAt(at - 1) == '\n';
    return indentation ? offset : at;
  }

  /** Puts a prefix before an expression that binds at least as tightly. */
  void prefix(MutationOperator operator, Span span, String prefix) {
    replace(operator, span, prefix + text(span));
  }

  /** Returns a span with all parentheses that enclose exactly it. */
  Span withParentheses(Span span) {
    Span inner = span;
    while (true) {
      int before = skipBack(inner.start()) - 1;
      int after = skip(inner.end());
      boolean enclosed = before >= 0
          && after < source.text().length()
          && source.text().charAt(before) == '('
          && source.text().charAt(after) == ')';
      if (!enclosed) {
        return inner;
      }
      inner = new Span(before, after + 1);
    }
  }

  /** Returns the first offset from one on that holds no white space. */
  int skip(int offset) {
    int at = offset;
    while (at < source.text().length() && Character.isWhitespace(source.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the offset behind the last character before one that is no white space. */
  int skipBack(int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(source.text().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * Returns where a word begins that stands directly before an offset; the offset if it doesn't.
   */
  int wordBefore(int offset, String word) {
    int end = skipBack(offset);
    int start = end - word.length();
    return start >= 0 && source.text().startsWith(word, start) ? start : offset;
  }

  /** Removes each of several elements together with the comma that parts it from the others. */
  void removeEach(MutationOperator operator, List<Span> elements) {
    for (int i = 0; i < elements.size(); i++) {
      int start = elements.get(i).start();
      int end = elements.get(i).end();
      if (i + 1 < elements.size()) {
        end = elements.get(i + 1).start();
      } else if (i > 0) {
        start = elements.get(i - 1).end();
      } else if (source.text().startsWith(",", skip(end))) {
        end = skip(end) + 1;
      }
      remove(operator, start, end);
    }
  }
}
