package dev.bylaw.internal.binary.verify;

import dev.bylaw.internal.binary.RefusedProgramException;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;

/**
 * Verifies that each expression has the operands that its sort asks for. Returns the type of what
 * it has verified.
 */
final class ExpressionVerifier implements ExpressionVisitor<Type> {
  private final ProgramVerifier program;
  private final FrameVerifier frame;

  ExpressionVerifier(ProgramVerifier program, FrameVerifier frame) {
    this.program = program;
    this.frame = frame;
  }

  static boolean isText(Type type) {
    return type == ScalarType.STRING
        || type instanceof LiteralType
        || (type instanceof UnionType union
            && union.alternatives().stream().allMatch(ExpressionVerifier::isText));
  }

  private static void require(boolean condition, String what, Expression expression) {
    if (!condition) {
      throw new RefusedProgramException(
          what + " in an expression of the type " + expression.type());
    }
  }

  private void verifyAll(List<Expression> expressions) {
    expressions.forEach(frame::verify);
  }

  private Type bool(Expression expression) {
    require(expression.type() == ScalarType.BOOL, "a condition is no bool", expression);
    return expression.type();
  }

  private static void requireScalar(Expression operand, ScalarType type) {
    Type given = OptionalType.unwrap(operand.type());
    boolean fits = type == ScalarType.STRING ? isText(given) : given == type;
    require(fits || given instanceof NothingType, "a " + type + " is missing", operand);
  }

  @Override
  public Type visitLiteral(Expression.Literal expression) {
    LiteralValue value = expression.value();
    Type type = expression.type();
    boolean fits = (value instanceof LiteralValue.Bool && type == ScalarType.BOOL)
        || (value instanceof LiteralValue.Int && type == ScalarType.INT)
        || (value instanceof LiteralValue.FloatingPoint number
            && type == ScalarType.FLOAT
            && Double.isFinite(number.value()))
        || (value instanceof LiteralValue.Text && isText(type))
        || (value instanceof LiteralValue.Absent && type instanceof OptionalType)
        || (value instanceof LiteralValue.Scalar scalar
            && type == scalar.type()
            && scalar.type().isDomainScalar()
            && scalar.type().parses(scalar.text()));
    require(fits, "a literal is not of its type", expression);
    return type;
  }

  @Override
  public Type visitReadLocal(Expression.ReadLocal expression) {
    frame.requireBound(expression.slot());
    return expression.type();
  }

  @Override
  public Type visitReadConstant(Expression.ReadConstant expression) {
    Type type = program.constant(expression.constant()).type();
    require(type.equals(expression.type()), "a constant has another type", expression);
    return type;
  }

  @Override
  public Type visitReadAmbient(Expression.ReadAmbient expression) {
    return expression.type();
  }

  @Override
  public Type visitReadField(Expression.ReadField expression) {
    frame.verify(expression.target());
    Type target = OptionalType.unwrap(expression.target().type());
    boolean record = target instanceof RecordType
        || (target instanceof UnionType union
            && union.alternatives().stream().allMatch(RecordType.class::isInstance));
    require(record, "a field is read from what is no record", expression);
    return expression.type();
  }

  @Override
  public Type visitReadElement(Expression.ReadElement expression) {
    frame.verify(expression.target());
    frame.verify(expression.key());
    return expression.type();
  }

  @Override
  public Type visitCallFunction(Expression.CallFunction expression) {
    verifyAll(expression.arguments());
    int parameters = program.parameters(expression.function()).size();
    require(expression.arguments().size() == parameters, "arguments are missing", expression);
    return expression.type();
  }

  @Override
  public Type visitCallBuiltin(Expression.CallBuiltin expression) {
    verifyAll(expression.arguments());
    int arity = arity(expression.builtin());
    require(expression.arguments().size() == arity, "arguments are missing", expression);
    return expression.type();
  }

  private static int arity(Builtin builtin) {
    return switch (builtin) {
      case NOW -> 0;
      case JOIN, STARTS_WITH, ENDS_WITH, CONTAINS, BEFORE, AFTER, SPLIT, REMOVE_SUFFIX -> 2;
      case REPLACE -> 3;
      default -> 1;
    };
  }

  @Override
  public Type visitParse(Expression.Parse expression) {
    frame.verify(expression.text());
    requireScalar(expression.text(), ScalarType.STRING);
    return expression.type();
  }

  @Override
  public Type visitAttempt(Expression.Attempt expression) {
    frame.verify(expression.operand());
    return expression.type();
  }

  @Override
  public Type visitNot(Expression.Not expression) {
    frame.verifyCondition(expression.operand());
    return bool(expression);
  }

  @Override
  public Type visitLogical(Expression.Logical expression) {
    frame.verifyCondition(expression.left());
    frame.verifyCondition(expression.right());
    return bool(expression);
  }

  @Override
  public Type visitEquality(Expression.Equality expression) {
    frame.verify(expression.left());
    frame.verify(expression.right());
    return bool(expression);
  }

  @Override
  public Type visitComparison(Expression.Comparison expression) {
    frame.verify(expression.left());
    frame.verify(expression.right());
    Type left = expression.left().type();
    Type right = expression.right().type();
    boolean ordered = (isText(left) && isText(right))
        || (left instanceof ScalarType scalar && scalar.isOrdered() && left.equals(right));
    require(ordered, "values without an order are compared", expression);
    return bool(expression);
  }

  @Override
  public Type visitMembership(Expression.Membership expression) {
    frame.verify(expression.element());
    frame.verify(expression.collection());
    return bool(expression);
  }

  @Override
  public Type visitCoalesce(Expression.Coalesce expression) {
    frame.verify(expression.left());
    frame.verify(expression.right());
    return expression.type();
  }

  @Override
  public Type visitArithmetic(Expression.Arithmetic expression) {
    frame.verify(expression.left());
    frame.verify(expression.right());
    require(expression.type() instanceof ScalarType, "a result is no number", expression);
    return expression.type();
  }

  @Override
  public Type visitNegate(Expression.Negate expression) {
    frame.verify(expression.operand());
    require(expression.type() instanceof ScalarType, "a result is no number", expression);
    return expression.type();
  }

  @Override
  public Type visitConcatenate(Expression.Concatenate expression) {
    frame.verify(expression.left());
    frame.verify(expression.right());
    return expression.type();
  }

  @Override
  public Type visitConditional(Expression.Conditional expression) {
    frame.verifyCondition(expression.condition());
    frame.verify(expression.whenTrue());
    frame.verify(expression.whenFalse());
    return expression.type();
  }

  @Override
  public Type visitQuantifier(Expression.Quantifier expression) {
    frame.verify(expression.binder());
    frame.verifyCondition(expression.condition());
    return bool(expression);
  }

  @Override
  public Type visitCollect(Construction.Collect expression) {
    verifyAll(expression.elements());
    return sequence(expression);
  }

  @Override
  public Type visitComprehension(Construction.Comprehension expression) {
    require(!expression.generators().isEmpty(), "nothing is walked", expression);
    expression.generators().forEach(frame::verify);
    frame.verify(expression.element());
    return sequence(expression);
  }

  private static Type sequence(Expression expression) {
    boolean sequence =
        expression.type() instanceof ListType || expression.type() instanceof SetType;
    require(sequence, "elements make neither list nor set", expression);
    return expression.type();
  }

  @Override
  public Type visitMakeRecord(Construction.MakeRecord expression) {
    verifyAll(expression.values());
    boolean paired = expression.names().size() == expression.values().size()
        && expression.names().stream().distinct().count() == expression.names().size();
    require(paired, "fields do not fit their values", expression);
    return expression.type();
  }

  @Override
  public Type visitMakeMap(Construction.MakeMap expression) {
    verifyAll(expression.keys());
    verifyAll(expression.values());
    expression.keys().forEach(key -> requireScalar(key, ScalarType.STRING));
    boolean paired = expression.keys().size() == expression.values().size();
    require(paired && expression.type() instanceof MapType, "keys do not fit", expression);
    return expression.type();
  }

  @Override
  public Type visitMapComprehension(Construction.MapComprehension expression) {
    require(!expression.generators().isEmpty(), "nothing is walked", expression);
    expression.generators().forEach(frame::verify);
    frame.verify(expression.key());
    frame.verify(expression.value());
    requireScalar(expression.key(), ScalarType.STRING);
    require(expression.type() instanceof MapType, "entries make no map", expression);
    return expression.type();
  }

  @Override
  public Type visitInterpolate(Expression.Interpolate expression) {
    verifyAll(expression.parts());
    require(isText(expression.type()), "parts make no text", expression);
    return expression.type();
  }

  @Override
  public Type visitPresence(Expression.Presence expression) {
    frame.verify(expression.operand());
    return bool(expression);
  }

  @Override
  public Type visitTypeTest(Expression.TypeTest expression) {
    frame.verify(expression.operand());
    return bool(expression);
  }

  @Override
  public Type visitNarrow(Expression.Narrow expression) {
    frame.verify(expression.operand());
    return expression.type();
  }

  @Override
  public Type visitMatches(Expression.Matches expression) {
    frame.verify(expression.text());
    frame.verify(expression.regex());
    requireScalar(expression.text(), ScalarType.STRING);
    requireScalar(expression.regex(), ScalarType.REGEX);
    return bool(expression);
  }

  @Override
  public Type visitLike(Expression.Like expression) {
    frame.verify(expression.text());
    frame.verify(expression.glob());
    requireScalar(expression.text(), ScalarType.STRING);
    requireScalar(expression.glob(), ScalarType.STRING);
    return bool(expression);
  }

  @Override
  public Type visitWithin(Expression.Within expression) {
    frame.verify(expression.part());
    frame.verify(expression.whole());
    return bool(expression);
  }

  @Override
  public Type visitWiden(Expression.Widen expression) {
    frame.verify(expression.operand());
    require(expression.type() == ScalarType.FLOAT, "a number is widened", expression);
    return expression.type();
  }
}
