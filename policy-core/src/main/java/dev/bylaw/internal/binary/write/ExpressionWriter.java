package dev.bylaw.internal.binary.write;

import dev.bylaw.internal.binary.ExpressionTag;
import dev.bylaw.internal.binary.Format.LiteralTag;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.program.LiteralValue;
import java.util.List;

/** Writes expressions: tag, type, then what the sort of expression has beside these. */
final class ExpressionWriter implements ExpressionVisitor<SectionWriter> {
  private final SectionWriter out;

  ExpressionWriter(SectionWriter out) {
    this.out = out;
  }

  void write(Expression expression) {
    out.nested(() -> expression.accept(this));
  }

  void writeAll(List<Expression> expressions) {
    out.writeList(expressions, this::write);
  }

  void write(Binder binder) {
    out.writeOptionalCount(binder.keySlot());
    out.body.writeCount(binder.valueSlot());
    write(binder.source());
    out.writeOptional(binder.where(), this::write);
    out.writeDetailSpan(binder.span());
  }

  private SectionWriter begin(int tag, Expression expression) {
    out.body.writeByte(tag);
    out.writeType(expression.type());
    out.writeDetailSpan(expression.span());
    return out;
  }

  private SectionWriter operands(Expression... operands) {
    for (Expression operand : operands) {
      write(operand);
    }
    return out;
  }

  @Override
  public SectionWriter visitLiteral(Expression.Literal expression) {
    begin(ExpressionTag.LITERAL, expression);
    LiteralValue value = expression.value();
    if (value instanceof LiteralValue.Bool bool) {
      out.body.writeByte(bool.value() ? LiteralTag.TRUE : LiteralTag.FALSE);
    } else if (value instanceof LiteralValue.Int number) {
      out.body.writeByte(LiteralTag.INT);
      out.body.writeSigned(number.value());
    } else if (value instanceof LiteralValue.FloatingPoint number) {
      out.body.writeByte(LiteralTag.FLOAT);
      out.body.writeFixed(Double.doubleToLongBits(number.value()), Long.BYTES);
    } else if (value instanceof LiteralValue.Text text) {
      out.body.writeByte(LiteralTag.TEXT);
      out.writeString(text.value());
    } else if (value instanceof LiteralValue.Scalar scalar) {
      out.body.writeByte(LiteralTag.SCALAR);
      out.writeEnum(scalar.type());
      out.writeString(scalar.text());
    } else {
      out.body.writeByte(LiteralTag.ABSENT);
    }
    return out;
  }

  @Override
  public SectionWriter visitReadLocal(Expression.ReadLocal expression) {
    begin(ExpressionTag.READ_LOCAL, expression);
    out.body.writeCount(expression.slot());
    out.writeString(expression.name());
    return out;
  }

  @Override
  public SectionWriter visitReadConstant(Expression.ReadConstant expression) {
    begin(ExpressionTag.READ_CONSTANT, expression).writeId(expression.constant());
    return out;
  }

  @Override
  public SectionWriter visitReadAmbient(Expression.ReadAmbient expression) {
    begin(ExpressionTag.READ_AMBIENT, expression).writeString(expression.name());
    return out;
  }

  @Override
  public SectionWriter visitReadField(Expression.ReadField expression) {
    begin(ExpressionTag.READ_FIELD, expression).writeString(expression.field());
    return operands(expression.target());
  }

  @Override
  public SectionWriter visitReadElement(Expression.ReadElement expression) {
    begin(ExpressionTag.READ_ELEMENT, expression);
    return operands(expression.target(), expression.key());
  }

  @Override
  public SectionWriter visitCallFunction(Expression.CallFunction expression) {
    begin(ExpressionTag.CALL_FUNCTION, expression).writeId(expression.function());
    writeAll(expression.arguments());
    return out;
  }

  @Override
  public SectionWriter visitCallBuiltin(Expression.CallBuiltin expression) {
    begin(ExpressionTag.CALL_BUILTIN, expression).writeEnum(expression.builtin());
    writeAll(expression.arguments());
    return out;
  }

  @Override
  public SectionWriter visitParse(Expression.Parse expression) {
    begin(ExpressionTag.PARSE, expression).writeType(expression.target());
    out.writeBoolean(expression.lenient());
    return operands(expression.text());
  }

  @Override
  public SectionWriter visitAttempt(Expression.Attempt expression) {
    begin(ExpressionTag.ATTEMPT, expression);
    return operands(expression.operand());
  }

  @Override
  public SectionWriter visitNot(Expression.Not expression) {
    begin(ExpressionTag.NOT, expression);
    return operands(expression.operand());
  }

  @Override
  public SectionWriter visitLogical(Expression.Logical expression) {
    begin(ExpressionTag.LOGICAL, expression).writeBoolean(expression.conjunction());
    return operands(expression.left(), expression.right());
  }

  @Override
  public SectionWriter visitEquality(Expression.Equality expression) {
    begin(ExpressionTag.EQUALITY, expression).writeBoolean(expression.negated());
    return operands(expression.left(), expression.right());
  }

  @Override
  public SectionWriter visitComparison(Expression.Comparison expression) {
    begin(ExpressionTag.COMPARISON, expression).writeEnum(expression.operator());
    return operands(expression.left(), expression.right());
  }

  @Override
  public SectionWriter visitMembership(Expression.Membership expression) {
    begin(ExpressionTag.MEMBERSHIP, expression).writeBoolean(expression.negated());
    return operands(expression.element(), expression.collection());
  }

  @Override
  public SectionWriter visitCoalesce(Expression.Coalesce expression) {
    begin(ExpressionTag.COALESCE, expression);
    return operands(expression.left(), expression.right());
  }

  @Override
  public SectionWriter visitArithmetic(Expression.Arithmetic expression) {
    begin(ExpressionTag.ARITHMETIC, expression).writeEnum(expression.operator());
    return operands(expression.left(), expression.right());
  }

  @Override
  public SectionWriter visitNegate(Expression.Negate expression) {
    begin(ExpressionTag.NEGATE, expression);
    return operands(expression.operand());
  }

  @Override
  public SectionWriter visitConcatenate(Expression.Concatenate expression) {
    begin(ExpressionTag.CONCATENATE, expression);
    return operands(expression.left(), expression.right());
  }

  @Override
  public SectionWriter visitConditional(Expression.Conditional expression) {
    begin(ExpressionTag.CONDITIONAL, expression);
    return operands(expression.condition(), expression.whenTrue(), expression.whenFalse());
  }

  @Override
  public SectionWriter visitQuantifier(Expression.Quantifier expression) {
    begin(ExpressionTag.QUANTIFIER, expression).writeBoolean(expression.universal());
    write(expression.binder());
    return operands(expression.condition());
  }

  @Override
  public SectionWriter visitCollect(Construction.Collect expression) {
    begin(ExpressionTag.COLLECT, expression);
    writeAll(expression.elements());
    return out;
  }

  @Override
  public SectionWriter visitComprehension(Construction.Comprehension expression) {
    begin(ExpressionTag.COMPREHENSION, expression).writeList(expression.generators(), this::write);
    return operands(expression.element());
  }

  @Override
  public SectionWriter visitMakeRecord(Construction.MakeRecord expression) {
    begin(ExpressionTag.MAKE_RECORD, expression).writeStrings(expression.names());
    writeAll(expression.values());
    return out;
  }

  @Override
  public SectionWriter visitMakeMap(Construction.MakeMap expression) {
    begin(ExpressionTag.MAKE_MAP, expression);
    writeAll(expression.keys());
    writeAll(expression.values());
    return out;
  }

  @Override
  public SectionWriter visitMapComprehension(Construction.MapComprehension expression) {
    begin(ExpressionTag.MAP_COMPREHENSION, expression)
        .writeList(expression.generators(), this::write);
    return operands(expression.key(), expression.value());
  }

  @Override
  public SectionWriter visitInterpolate(Expression.Interpolate expression) {
    begin(ExpressionTag.INTERPOLATE, expression);
    writeAll(expression.parts());
    return out;
  }

  @Override
  public SectionWriter visitPresence(Expression.Presence expression) {
    begin(ExpressionTag.PRESENCE, expression).writeBoolean(expression.present());
    return operands(expression.operand());
  }

  @Override
  public SectionWriter visitTypeTest(Expression.TypeTest expression) {
    begin(ExpressionTag.TYPE_TEST, expression).writeType(expression.tested());
    return operands(expression.operand());
  }

  @Override
  public SectionWriter visitNarrow(Expression.Narrow expression) {
    begin(ExpressionTag.NARROW, expression);
    return operands(expression.operand());
  }

  @Override
  public SectionWriter visitMatches(Expression.Matches expression) {
    begin(ExpressionTag.MATCHES, expression);
    return operands(expression.text(), expression.regex());
  }

  @Override
  public SectionWriter visitLike(Expression.Like expression) {
    begin(ExpressionTag.LIKE, expression);
    return operands(expression.text(), expression.glob());
  }

  @Override
  public SectionWriter visitWithin(Expression.Within expression) {
    begin(ExpressionTag.WITHIN, expression);
    return operands(expression.part(), expression.whole());
  }

  @Override
  public SectionWriter visitWiden(Expression.Widen expression) {
    begin(ExpressionTag.WIDEN, expression);
    return operands(expression.operand());
  }
}
