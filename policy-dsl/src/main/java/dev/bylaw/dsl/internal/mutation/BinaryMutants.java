package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.mutation.report.MutationOperator;
import dev.bylaw.dsl.syntax.BinaryOperator;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.source.Span;

/** Changes of operators between two operands. */
final class BinaryMutants {
  private final Edits edits;

  BinaryMutants(Edits edits) {
    this.edits = edits;
  }

  void add(Expression.Binary node) {
    switch (node.operator()) {
      case OR -> exchange(node, node.operator());
      case AND -> exchange(node, node.operator());
      case EQUAL -> operator(MutationOperator.EQUALITY_NEGATED, node, BinaryOperator.NOT_EQUAL);
      case NOT_EQUAL -> operator(MutationOperator.EQUALITY_NEGATED, node, BinaryOperator.EQUAL);
      case LESS -> order(node, BinaryOperator.LESS_OR_EQUAL, BinaryOperator.GREATER_OR_EQUAL);
      case LESS_OR_EQUAL -> order(node, BinaryOperator.LESS, BinaryOperator.GREATER);
      case GREATER -> order(node, BinaryOperator.GREATER_OR_EQUAL, BinaryOperator.LESS_OR_EQUAL);
      case GREATER_OR_EQUAL -> order(node, BinaryOperator.GREATER, BinaryOperator.LESS);
      case IN -> operator(MutationOperator.MEMBERSHIP_NEGATED, node, BinaryOperator.NOT_IN);
      case NOT_IN -> operator(MutationOperator.MEMBERSHIP_NEGATED, node, BinaryOperator.IN);
      case MATCHES, LIKE, WITHIN -> {
        edits.replace(MutationOperator.PATTERN_DECIDED, node.span(), "true");
        edits.replace(MutationOperator.PATTERN_DECIDED, node.span(), "false");
      }
      case COALESCE -> {
        dropRight(MutationOperator.DEFAULT_DROPPED, node);
        dropLeft(MutationOperator.DEFAULT_TAKEN, node);
      }
      case ADD -> operator(MutationOperator.ARITHMETIC_EXCHANGED, node, BinaryOperator.SUBTRACT);
      case SUBTRACT -> operator(MutationOperator.ARITHMETIC_EXCHANGED, node, BinaryOperator.ADD);
      case MULTIPLY -> operator(MutationOperator.ARITHMETIC_EXCHANGED, node, BinaryOperator.DIVIDE);
      case DIVIDE -> operator(MutationOperator.ARITHMETIC_EXCHANGED, node, BinaryOperator.MULTIPLY);
      case CONCATENATE -> dropEither(node);
    }
  }

  private void operator(MutationOperator operator, Expression.Binary node, BinaryOperator other) {
    edits.replace(operator, node.operatorSpan(), other.symbol());
  }

  private void order(Expression.Binary node, BinaryOperator boundary, BinaryOperator opposite) {
    operator(MutationOperator.COMPARISON_BOUNDARY, node, boundary);
    operator(MutationOperator.COMPARISON_NEGATED, node, opposite);
  }

  private void dropEither(Expression.Binary node) {
    dropRight(MutationOperator.OPERAND_DROPPED, node);
    if (!isChain(node)) {
      dropLeft(MutationOperator.OPERAND_DROPPED, node);
    }
  }

  private void dropRight(MutationOperator operator, Expression.Binary node) {
    edits.remove(
        operator, edits.blanksBefore(node.operatorSpan().start()), node.span().end());
  }

  private void dropLeft(MutationOperator operator, Expression.Binary node) {
    edits.remove(operator, node.span().start(), edits.skip(node.operatorSpan().end()));
  }

  /** Whether the left operand is the same operation, written without parentheses. */
  private static boolean isChain(Expression.Binary node) {
    return node.left() instanceof Expression.Binary left
        && left.operator() == node.operator()
        && left.span().start() == node.span().start();
  }

  /** Keeps what is joined: {@code ||} binds less than {@code &&}. */
  private void exchange(Expression.Binary node, BinaryOperator operator) {
    dropEither(node);
    Span span = node.span();
    int start = node.operatorSpan().start();
    int end = node.operatorSpan().end();
    Span left = new Span(span.start(), edits.skipBack(start));
    String between = edits.source().text().substring(left.end(), start);
    String right = edits.source().text().substring(end, span.end());
    if (operator == BinaryOperator.OR) {
      String first = isChain(node) ? "(" + edits.text(left) + ")" : edits.text(left);
      edits.replace(MutationOperator.LOGICAL_EXCHANGED, span, first + between + "&&" + right);
      return;
    }
    String joined = edits.text(left) + between + "||" + right;
    boolean alone = edits.withParentheses(span).equals(span) && edits.nodes().isOperand(span);
    edits.replace(MutationOperator.LOGICAL_EXCHANGED, span, alone ? "(" + joined + ")" : joined);
  }
}
