package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.mutation.report.MutationOperator;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.StringPart;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** Changes of literals. */
final class LiteralMutants {
  private static final int MAX_DIGITS = 18;

  private final Edits edits;

  LiteralMutants(Edits edits) {
    this.edits = edits;
  }

  void bool(Literal.BooleanLiteral node) {
    edits.replace(MutationOperator.BOOLEAN_CHANGED, node.span(), Boolean.toString(!node.value()));
  }

  void integer(Literal.IntegerLiteral node) {
    if (node.value() < Long.MAX_VALUE) {
      number(node.span(), Long.toString(node.value() + 1));
    }
    if (node.value() > Long.MIN_VALUE) {
      number(node.span(), Long.toString(node.value() - 1));
    }
  }

  void floatingPoint(Literal.FloatLiteral node) {
    number(node.span(), Double.toString(node.value() + 1));
    number(node.span(), Double.toString(node.value() - 1));
  }

  private void number(Span span, String replacement) {
    edits.replace(MutationOperator.NUMBER_CHANGED, span, replacement);
  }

  void string(Literal.StringLiteral node) {
    Optional<String> plain = node.plainText();
    if (plain.isEmpty()) {
      node.parts().stream()
          .filter(StringPart.Text.class::isInstance)
          .map(StringPart.Text.class::cast)
          .filter(this::isWithoutEscapes)
          .forEach(each -> edits.remove(
              MutationOperator.TEXT_CHANGED, each.span().end() - 1, each.span().end()));
      return;
    }
    String text = plain.get();
    List<String> enumeration = edits.nodes().enumerationAround(node.span(), text);
    if (!enumeration.isEmpty()) {
      int next = (enumeration.indexOf(text) + 1) % enumeration.size();
      quoted(MutationOperator.ENUMERATION_CHANGED, node, enumeration.get(next));
    } else if (edits.nodes().isScalar(node.span())) {
      scalar(node, text, 1);
      scalar(node, text, -1);
    } else {
      quoted(MutationOperator.TEXT_CHANGED, node, near(text));
    }
  }

  private boolean isWithoutEscapes(StringPart.Text part) {
    return !part.text().isEmpty() && edits.text(part.span()).equals(part.text());
  }

  private static String near(String text) {
    return text.isEmpty() ? "x" : text.substring(0, text.offsetByCodePoints(text.length(), -1));
  }

  /** Moves the last number that the text has. */
  private void scalar(Literal.StringLiteral node, String text, long by) {
    int end = text.length();
    while (end > 0 && !isDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isDigit(text.charAt(start - 1)) && end - start < MAX_DIGITS) {
      start--;
    }
    if (start == end) {
      return;
    }
    long moved = Long.parseLong(text.substring(start, end)) + by;
    if (moved >= 0) {
      quoted(
          MutationOperator.SCALAR_CHANGED,
          node,
          text.substring(0, start) + moved + text.substring(end));
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void quoted(MutationOperator operator, Literal.StringLiteral node, String text) {
    edits.replace(operator, node.span(), '"' + escaped(text) + '"');
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (c == '"' || c == '\\') {
        escaped.append('\\');
      }
      if (Character.isISOControl(c)) {
        escaped.append(String.format("\\u{%x}", c));
      } else {
        escaped.appendCodePoint(c);
      }
    });
    return escaped.toString().replace("${", "\\${");
  }
}
