package dev.bylaw.dsl.internal.parse;

import dev.bylaw.dsl.syntax.Binder;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.ExpressionVisitor;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.TypeExpression;
import dev.bylaw.dsl.syntax.TypeExpressionVisitor;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an expression with parentheses around everything that operators join. */
final class ExpressionShape implements ExpressionVisitor<String>, TypeExpressionVisitor<String> {
  private String of(Expression node) {
    return node.accept(this);
  }

  private String of(List<Expression> nodes) {
    return nodes.stream().map(this::of).collect(Collectors.joining(", "));
  }

  private String of(Binder binder) {
    return binder.key().map(key -> key + ", ").orElse("")
        + binder.value()
        + " in "
        + of(binder.source())
        + binder.where().map(where -> " where " + of(where)).orElse("");
  }

  private String generators(List<Binder> binders) {
    return binders.stream().map(binder -> " for " + of(binder)).collect(Collectors.joining());
  }

  @Override
  public String visitBooleanLiteral(Literal.BooleanLiteral node) {
    return Boolean.toString(node.value());
  }

  @Override
  public String visitAbsentLiteral(Literal.AbsentLiteral node) {
    return "absent";
  }

  @Override
  public String visitIntegerLiteral(Literal.IntegerLiteral node) {
    return Long.toString(node.value());
  }

  @Override
  public String visitFloatLiteral(Literal.FloatLiteral node) {
    return Double.toString(node.value());
  }

  @Override
  public String visitStringLiteral(Literal.StringLiteral node) {
    return "\"" + node.plainText().orElse("…") + "\"";
  }

  @Override
  public String visitNameReference(Expression.NameReference node) {
    return node.name().text();
  }

  @Override
  public String visitCall(Expression.Call node) {
    return node.function() + "(" + of(node.arguments()) + ")";
  }

  @Override
  public String visitFieldAccess(Expression.FieldAccess node) {
    return of(node.target()) + "." + node.field();
  }

  @Override
  public String visitMethodCall(Expression.MethodCall node) {
    return of(node.target()) + "." + node.method() + "(" + of(node.arguments()) + ")";
  }

  @Override
  public String visitElementAccess(Expression.ElementAccess node) {
    return of(node.target()) + "[" + of(node.key()) + "]";
  }

  @Override
  public String visitNegate(Expression.Negate node) {
    return "(-" + of(node.operand()) + ")";
  }

  @Override
  public String visitNot(Expression.Not node) {
    return "(!" + of(node.operand()) + ")";
  }

  @Override
  public String visitTry(Expression.Try node) {
    return "(try " + of(node.operand()) + ")";
  }

  @Override
  public String visitBinary(Expression.Binary node) {
    return "(" + of(node.left()) + " " + node.operator().symbol() + " " + of(node.right()) + ")";
  }

  @Override
  public String visitPresenceTest(Expression.PresenceTest node) {
    return "(" + of(node.operand()) + " is " + (node.present() ? "present" : "absent") + ")";
  }

  @Override
  public String visitTypeTest(Expression.TypeTest node) {
    return "(" + of(node.operand()) + " is " + node.tested().accept(this) + ")";
  }

  @Override
  public String visitConditional(Expression.Conditional node) {
    return "(if "
        + of(node.condition())
        + " then "
        + of(node.whenTrue())
        + " else "
        + of(node.whenFalse())
        + ")";
  }

  @Override
  public String visitQuantifier(Expression.Quantifier node) {
    return "("
        + (node.universal() ? "all " : "any ")
        + of(node.binder())
        + ": "
        + of(node.condition())
        + ")";
  }

  @Override
  public String visitListLiteral(Expression.ListLiteral node) {
    return "[" + of(node.elements()) + "]";
  }

  @Override
  public String visitSetLiteral(Expression.SetLiteral node) {
    return "{" + of(node.elements()) + "}";
  }

  @Override
  public String visitEmptyBraces(Expression.EmptyBraces node) {
    return "{}";
  }

  @Override
  public String visitRecordLiteral(Expression.RecordLiteral node) {
    return node.fields().stream()
        .map(field -> field.name() + ": " + of(field.value()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public String visitMapLiteral(Expression.MapLiteral node) {
    return node.entries().stream()
        .map(entry -> "(" + of(entry.key()) + "): " + of(entry.value()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public String visitListComprehension(Expression.ListComprehension node) {
    return "[" + of(node.element()) + generators(node.generators()) + "]";
  }

  @Override
  public String visitSetComprehension(Expression.SetComprehension node) {
    return "{" + of(node.element()) + generators(node.generators()) + "}";
  }

  @Override
  public String visitMapComprehension(Expression.MapComprehension node) {
    return "{" + of(node.key()) + ": " + of(node.value()) + generators(node.generators()) + "}";
  }

  @Override
  public String visitNamed(TypeExpression.Named node) {
    return node.name()
        + node.argument().map(type -> "<" + type.accept(this) + ">").orElse("");
  }

  @Override
  public String visitStringType(TypeExpression.StringType node) {
    return of(node.literal());
  }

  @Override
  public String visitOptionalOf(TypeExpression.OptionalOf node) {
    return node.type().accept(this) + "?";
  }

  @Override
  public String visitUnion(TypeExpression.Union node) {
    return node.alternatives().stream()
        .map(type -> type.accept(this))
        .collect(Collectors.joining(" | "));
  }
}
