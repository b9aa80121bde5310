package dev.bylaw.internal.binary.read;

import dev.bylaw.internal.binary.ExpressionTag;
import dev.bylaw.internal.binary.Format.LiteralTag;
import dev.bylaw.internal.binary.RefusedProgramException;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator;
import dev.bylaw.internal.program.Expression.Comparison.OrderOperator;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.source.Span;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads expressions, as {@code ExpressionWriter} writes them. */
final class ExpressionReader {
  private final SectionReader in;

  ExpressionReader(SectionReader in) {
    this.in = in;
  }

  Expression read() {
    in.enter();
    Expression expression = readNode();
    in.leave();
    return expression;
  }

  List<Expression> readAll() {
    return in.readList(this::read);
  }

  Binder readBinder() {
    OptionalInt keySlot = in.readOptionalCount();
    int valueSlot = in.body.readCount();
    Expression source = read();
    Optional<Expression> where = in.readOptional(this::read);
    return new Binder(keySlot, valueSlot, source, where, in.readDetailSpan());
  }

  private Expression readNode() {
    int tag = in.body.readByte();
    Type type = in.readType();
    Span span = in.readDetailSpan();
    if (tag <= ExpressionTag.ATTEMPT) {
      return readAccess(tag, type, span);
    }
    return tag <= ExpressionTag.CONDITIONAL
        ? readOperation(tag, type, span)
        : readConstruction(tag, type, span);
  }

  private Expression readAccess(int tag, Type type, Span span) {
    return switch (tag) {
      case ExpressionTag.LITERAL -> new Expression.Literal(readLiteral(), type, span);
      case ExpressionTag.READ_LOCAL ->
        new Expression.ReadLocal(in.body.readCount(), in.readString(), type, span);
      case ExpressionTag.READ_CONSTANT -> new Expression.ReadConstant(in.readId(), type, span);
      case ExpressionTag.READ_AMBIENT -> new Expression.ReadAmbient(in.readString(), type, span);
      case ExpressionTag.READ_FIELD -> {
        String field = in.readString();
        yield new Expression.ReadField(read(), field, type, span);
      }
      case ExpressionTag.READ_ELEMENT -> new Expression.ReadElement(read(), read(), type, span);
      case ExpressionTag.CALL_FUNCTION -> {
        DeclarationId function = in.readId();
        yield new Expression.CallFunction(function, readAll(), type, span);
      }
      case ExpressionTag.CALL_BUILTIN -> {
        Builtin builtin = in.readEnum(Builtin.class);
        yield new Expression.CallBuiltin(builtin, readAll(), type, span);
      }
      case ExpressionTag.PARSE -> {
        Type target = in.readType();
        boolean lenient = in.body.readBoolean();
        yield new Expression.Parse(target, read(), lenient, type, span);
      }
      default -> new Expression.Attempt(read(), type, span);
    };
  }

  private Expression readOperation(int tag, Type type, Span span) {
    return switch (tag) {
      case ExpressionTag.NOT -> new Expression.Not(read(), type, span);
      case ExpressionTag.LOGICAL ->
        new Expression.Logical(in.body.readBoolean(), read(), read(), type, span);
      case ExpressionTag.EQUALITY ->
        new Expression.Equality(in.body.readBoolean(), read(), read(), type, span);
      case ExpressionTag.COMPARISON ->
        new Expression.Comparison(in.readEnum(OrderOperator.class), read(), read(), type, span);
      case ExpressionTag.MEMBERSHIP ->
        new Expression.Membership(in.body.readBoolean(), read(), read(), type, span);
      case ExpressionTag.COALESCE -> new Expression.Coalesce(read(), read(), type, span);
      case ExpressionTag.ARITHMETIC ->
        new Expression.Arithmetic(
            in.readEnum(ArithmeticOperator.class), read(), read(), type, span);
      case ExpressionTag.NEGATE -> new Expression.Negate(read(), type, span);
      case ExpressionTag.CONCATENATE -> new Expression.Concatenate(read(), read(), type, span);
      default -> new Expression.Conditional(read(), read(), read(), type, span);
    };
  }

  private Expression readConstruction(int tag, Type type, Span span) {
    return switch (tag) {
      case ExpressionTag.QUANTIFIER ->
        new Expression.Quantifier(in.body.readBoolean(), readBinder(), read(), type, span);
      case ExpressionTag.COLLECT -> new Construction.Collect(readAll(), type, span);
      case ExpressionTag.COMPREHENSION ->
        new Construction.Comprehension(in.readList(this::readBinder), read(), type, span);
      case ExpressionTag.MAKE_RECORD ->
        new Construction.MakeRecord(in.readStrings(), readAll(), type, span);
      case ExpressionTag.MAKE_MAP -> new Construction.MakeMap(readAll(), readAll(), type, span);
      case ExpressionTag.MAP_COMPREHENSION ->
        new Construction.MapComprehension(
            in.readList(this::readBinder), read(), read(), type, span);
      case ExpressionTag.INTERPOLATE -> new Expression.Interpolate(readAll(), type, span);
      case ExpressionTag.PRESENCE ->
        new Expression.Presence(in.body.readBoolean(), read(), type, span);
      case ExpressionTag.TYPE_TEST -> {
        Type tested = in.readType();
        yield new Expression.TypeTest(read(), tested, type, span);
      }
      case ExpressionTag.NARROW -> new Expression.Narrow(read(), type, span);
      case ExpressionTag.MATCHES -> new Expression.Matches(read(), read(), type, span);
      case ExpressionTag.LIKE -> new Expression.Like(read(), read(), type, span);
      case ExpressionTag.WITHIN -> new Expression.Within(read(), read(), type, span);
      case ExpressionTag.WIDEN -> new Expression.Widen(read(), scalar(type), span);
      default -> throw SectionReader.unknownTag("expression", tag);
    };
  }

  private static ScalarType scalar(Type type) {
    if (type instanceof ScalarType scalar) {
      return scalar;
    }
    throw new RefusedProgramException("a number is widened to " + type);
  }

  private LiteralValue readLiteral() {
    int tag = in.body.readByte();
    return switch (tag) {
      case LiteralTag.FALSE, LiteralTag.TRUE -> new LiteralValue.Bool(tag == LiteralTag.TRUE);
      case LiteralTag.INT -> new LiteralValue.Int(in.body.readSigned());
      case LiteralTag.FLOAT ->
        new LiteralValue.FloatingPoint(Double.longBitsToDouble(in.body.readFixed(Long.BYTES)));
      case LiteralTag.TEXT -> new LiteralValue.Text(in.readString());
      case LiteralTag.SCALAR ->
        new LiteralValue.Scalar(in.readEnum(ScalarType.class), in.readString());
      case LiteralTag.ABSENT -> new LiteralValue.Absent();
      default -> throw SectionReader.unknownTag("literal", tag);
    };
  }
}
