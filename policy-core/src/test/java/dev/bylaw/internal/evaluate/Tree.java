package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.source.Span;
import dev.bylaw.type.Field;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds trees as the checker would, with as few words as can be. */
public final class Tree {
  private Tree() {}

  public static Expression text(String value) {
    return new Expression.Literal(new LiteralValue.Text(value), new LiteralType(value), Span.NONE);
  }

  public static Expression number(long value) {
    return new Expression.Literal(new LiteralValue.Int(value), ScalarType.INT, Span.NONE);
  }

  public static Expression real(double value) {
    return new Expression.Literal(
        new LiteralValue.FloatingPoint(value), ScalarType.FLOAT, Span.NONE);
  }

  public static Expression bool(boolean value) {
    return new Expression.Literal(new LiteralValue.Bool(value), ScalarType.BOOL, Span.NONE);
  }

  public static Expression scalar(ScalarType type, String value) {
    return new Expression.Literal(new LiteralValue.Scalar(type, value), type, Span.NONE);
  }

  public static Expression absent(Type type) {
    return new Expression.Literal(new LiteralValue.Absent(), OptionalType.of(type), Span.NONE);
  }

  public static Expression local(int slot, Type type) {
    return new Expression.ReadLocal(slot, "x" + slot, type, Span.NONE);
  }

  public static Expression ambient(String name, Type type) {
    return new Expression.ReadAmbient(name, type, Span.NONE);
  }

  /** Reads fields one after another; the type is optional as soon as one step is. */
  public static Expression path(Expression start, String... names) {
    Expression target = start;
    for (String name : names) {
      RecordType record = (RecordType) OptionalType.unwrap(target.type());
      Type type = record.field(name).map(Field::type).orElseThrow();
      boolean optional = target.type() instanceof OptionalType;
      target = new Expression.ReadField(
          target, name, optional ? OptionalType.of(type) : type, Span.NONE);
    }
    return target;
  }

  public static Expression at(Expression target, Expression key) {
    Type type = OptionalType.unwrap(target.type());
    Type element = type instanceof ListType list
        ? list.element()
        : type instanceof MapType map ? map.value() : type;
    return new Expression.ReadElement(target, key, OptionalType.of(element), Span.NONE);
  }

  public static Expression equal(Expression left, Expression right) {
    return new Expression.Equality(false, left, right, ScalarType.BOOL, Span.NONE);
  }

  public static Expression different(Expression left, Expression right) {
    return new Expression.Equality(true, left, right, ScalarType.BOOL, Span.NONE);
  }

  public static Expression less(Expression left, Expression right) {
    return new Expression.Comparison(
        Expression.Comparison.OrderOperator.LESS, left, right, ScalarType.BOOL, Span.NONE);
  }

  public static Expression in(Expression element, Expression collection) {
    return new Expression.Membership(false, element, collection, ScalarType.BOOL, Span.NONE);
  }

  public static Expression not(Expression operand) {
    return new Expression.Not(operand, ScalarType.BOOL, Span.NONE);
  }

  public static Expression and(Expression left, Expression right) {
    return new Expression.Logical(true, left, right, ScalarType.BOOL, Span.NONE);
  }

  public static Expression or(Expression left, Expression right) {
    return new Expression.Logical(false, left, right, ScalarType.BOOL, Span.NONE);
  }

  public static Expression isPresent(Expression operand) {
    return new Expression.Presence(true, operand, ScalarType.BOOL, Span.NONE);
  }

  public static Expression isAbsent(Expression operand) {
    return new Expression.Presence(false, operand, ScalarType.BOOL, Span.NONE);
  }

  public static Expression is(Expression operand, Type tested) {
    return new Expression.TypeTest(operand, tested, ScalarType.BOOL, Span.NONE);
  }

  public static Expression narrow(Expression operand, Type type) {
    return new Expression.Narrow(operand, type, Span.NONE);
  }

  public static Expression orElse(Expression left, Expression right) {
    return new Expression.Coalesce(left, right, OptionalType.unwrap(left.type()), Span.NONE);
  }

  public static Expression arithmetic(
      Expression.Arithmetic.ArithmeticOperator operator, Expression left, Expression right) {
    return new Expression.Arithmetic(operator, left, right, left.type(), Span.NONE);
  }

  public static Expression plus(Expression left, Expression right) {
    return arithmetic(Expression.Arithmetic.ArithmeticOperator.ADD, left, right);
  }

  public static Expression divided(Expression left, Expression right) {
    return arithmetic(Expression.Arithmetic.ArithmeticOperator.DIVIDE, left, right);
  }

  public static Expression joined(Expression left, Expression right) {
    return new Expression.Concatenate(left, right, OptionalType.unwrap(left.type()), Span.NONE);
  }

  public static Expression conditional(Expression condition, Expression yes, Expression no) {
    return new Expression.Conditional(condition, yes, no, yes.type(), Span.NONE);
  }

  public static Expression list(Type element, Expression... elements) {
    return new Construction.Collect(Arrays.asList(elements), new ListType(element), Span.NONE);
  }

  public static Expression set(Type element, Expression... elements) {
    return new Construction.Collect(Arrays.asList(elements), new SetType(element), Span.NONE);
  }

  public static Expression record(RecordType type, List<String> names, Expression... values) {
    return new Construction.MakeRecord(names, Arrays.asList(values), type, Span.NONE);
  }

  public static Binder binder(int slot, Expression source) {
    return new Binder(OptionalInt.empty(), slot, source, Optional.empty(), Span.NONE);
  }

  public static Binder binder(int key, int slot, Expression source) {
    return new Binder(OptionalInt.of(key), slot, source, Optional.empty(), Span.NONE);
  }

  public static Binder where(Binder binder, Expression condition) {
    return new Binder(
        binder.keySlot(), binder.valueSlot(), binder.source(), Optional.of(condition), Span.NONE);
  }

  public static Expression any(Binder binder, Expression condition) {
    return new Expression.Quantifier(false, binder, condition, ScalarType.BOOL, Span.NONE);
  }

  public static Expression all(Binder binder, Expression condition) {
    return new Expression.Quantifier(true, binder, condition, ScalarType.BOOL, Span.NONE);
  }

  public static Expression each(Expression element, Binder... generators) {
    return new Construction.Comprehension(
        Arrays.asList(generators),
        element,
        new ListType(OptionalType.unwrap(element.type())),
        Span.NONE);
  }

  public static Expression call(Builtin builtin, Type type, Expression... arguments) {
    return new Expression.CallBuiltin(builtin, Arrays.asList(arguments), type, Span.NONE);
  }

  public static Expression parse(ScalarType target, Expression text) {
    return new Expression.Parse(target, text, false, target, Span.NONE);
  }

  public static Expression tryParse(Type target, Expression text) {
    return new Expression.Parse(target, text, true, OptionalType.of(target), Span.NONE);
  }

  public static Expression message(Expression... parts) {
    return new Expression.Interpolate(Arrays.asList(parts), ScalarType.STRING, Span.NONE);
  }

  public static Statement deny(Expression condition, String message, Expression... places) {
    return check(Optional.of(condition), false, text(message), List.of(places));
  }

  public static Statement deny(Expression condition, Expression message, Expression... places) {
    return check(Optional.of(condition), false, message, List.of(places));
  }

  public static Statement require(Expression condition, Expression message, Expression... places) {
    return check(Optional.of(condition), true, message, List.of(places));
  }

  public static Statement require(Expression condition, String message, Expression... places) {
    return check(Optional.of(condition), true, text(message), List.of(places));
  }

  private static Statement.Check check(
      Optional<Expression> condition,
      boolean required,
      Expression message,
      List<Expression> places) {
    return new Statement.Check(condition, required, message, places, List.of(), Span.NONE);
  }

  public static Statement fixing(Statement statement, FixAction... fixes) {
    Statement.Check check = (Statement.Check) statement;
    return new Statement.Check(
        check.condition(),
        check.required(),
        check.message(),
        check.places(),
        Arrays.asList(fixes),
        Span.NONE);
  }

  public static FixAction set(Expression target, Expression value) {
    return new FixAction.Set(target, value, Span.NONE);
  }

  public static FixAction append(Expression target, Expression value) {
    return new FixAction.Append(target, value, Span.NONE);
  }

  public static FixAction remove(Expression target) {
    return new FixAction.Remove(target, Span.NONE);
  }

  public static Statement let(int slot, Expression value) {
    return new Statement.Let(slot, "x" + slot, value, Span.NONE);
  }

  public static Statement loop(Binder binder, Statement... body) {
    return new Statement.For(binder, Arrays.asList(body), Span.NONE);
  }

  public static Statement branch(Expression condition, Statement yes, Statement... no) {
    return new Statement.If(condition, List.of(yes), Arrays.asList(no), Span.NONE);
  }

  public static RecordType type(String name, Field... fields) {
    return RecordType.of(name, () -> List.of(fields));
  }

  public static Field required(String name, Type type) {
    return Field.of(name, type);
  }

  public static Field optional(String name, Type type) {
    return Field.of(name, OptionalType.of(type));
  }
}
