package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.grammar.BylawParser.ComparatorContext;
import dev.bylaw.dsl.syntax.BinaryOperator;
import org.antlr.v4.runtime.Token;

/** Tells operators by their tokens. */
final class Operators {
  private Operators() {}

  static BinaryOperator comparator(ComparatorContext context) {
    return context.NOT() == null ? of(context.getStart()) : BinaryOperator.NOT_IN;
  }

  static BinaryOperator of(Token token) {
    return switch (token.getType()) {
      case BylawParser.OR -> BinaryOperator.OR;
      case BylawParser.AND -> BinaryOperator.AND;
      case BylawParser.EQ -> BinaryOperator.EQUAL;
      case BylawParser.NE -> BinaryOperator.NOT_EQUAL;
      case BylawParser.LT -> BinaryOperator.LESS;
      case BylawParser.LE -> BinaryOperator.LESS_OR_EQUAL;
      case BylawParser.GT -> BinaryOperator.GREATER;
      case BylawParser.GE -> BinaryOperator.GREATER_OR_EQUAL;
      case BylawParser.IN -> BinaryOperator.IN;
      case BylawParser.MATCHES -> BinaryOperator.MATCHES;
      case BylawParser.LIKE -> BinaryOperator.LIKE;
      case BylawParser.WITHIN -> BinaryOperator.WITHIN;
      case BylawParser.COALESCE -> BinaryOperator.COALESCE;
      case BylawParser.PLUS -> BinaryOperator.ADD;
      case BylawParser.MINUS -> BinaryOperator.SUBTRACT;
      case BylawParser.CONCAT -> BinaryOperator.CONCATENATE;
      case BylawParser.STAR -> BinaryOperator.MULTIPLY;
      case BylawParser.SLASH -> BinaryOperator.DIVIDE;
      default -> throw new IllegalArgumentException("not an operator: " + token.getText());
    };
  }
}
