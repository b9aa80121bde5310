package dev.bylaw.internal.bound;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What each sort of expression costs beside the one step for itself, and how large its value is:
 * the mirror of the interpreter, whose step meter defines the cost.
 */
final class ExpressionBounds implements ExpressionVisitor<Costed> {
  private final FrameBounds frame;
  private final ProgramBounds program;
  private final BuiltinBounds builtins;

  ExpressionBounds(FrameBounds frame, ProgramBounds program) {
    this.frame = frame;
    this.program = program;
    this.builtins = new BuiltinBounds();
  }

  private static Costed free(Extent extent) {
    return new Costed(Polynomial.ZERO, extent);
  }

  /** A bool, number or the like, for operands that are evaluated. */
  private Costed small(Expression... operands) {
    return Costed.text(costs(List.of(operands)), Polynomial.constant(Texts.NUMBER));
  }

  private Polynomial costs(List<Expression> operands) {
    Polynomial sum = Polynomial.ZERO;
    for (Expression operand : operands) {
      sum = sum.plus(frame.cost(operand));
    }
    return sum;
  }

  @Override
  public Costed visitLiteral(Expression.Literal expression) {
    LiteralValue value = expression.value();
    int length = value instanceof LiteralValue.Text text
        ? text.value().length()
        : value instanceof LiteralValue.Scalar scalar ? scalar.text().length() : 0;
    return Costed.text(
        Polynomial.ZERO, Polynomial.constant(Math.max(Texts.NUMBER, Texts.pieces(length))));
  }

  @Override
  public Costed visitReadLocal(Expression.ReadLocal expression) {
    return free(frame.get(expression.slot()));
  }

  @Override
  public Costed visitReadConstant(Expression.ReadConstant expression) {
    return free(program.constant(expression.constant()));
  }

  @Override
  public Costed visitReadAmbient(Expression.ReadAmbient expression) {
    return free(new Extent.InDocument(PathPattern.of(expression.name())));
  }

  @Override
  public Costed visitReadField(Expression.ReadField expression) {
    Costed target = frame.of(expression.target());
    return new Costed(target.cost(), target.extent().field(expression.field()));
  }

  @Override
  public Costed visitReadElement(Expression.ReadElement expression) {
    Costed target = frame.of(expression.target());
    return new Costed(
        target.cost().plus(frame.cost(expression.key())), target.extent().element());
  }

  @Override
  public Costed visitCallFunction(Expression.CallFunction expression) {
    List<Costed> arguments = expression.arguments().stream().map(frame::of).toList();
    Costed body = program.call(
        expression.function(), arguments.stream().map(Costed::extent).toList());
    return arguments.stream()
        .map(Costed::cost)
        .reduce(body, Costed::plus, (left, right) -> left.plus(right.cost()));
  }

  @Override
  public Costed visitCallBuiltin(Expression.CallBuiltin expression) {
    List<Costed> arguments = expression.arguments().stream().map(frame::of).toList();
    Costed call = builtins.of(expression, arguments.stream().map(Costed::extent).toList());
    return arguments.stream()
        .map(Costed::cost)
        .reduce(call, Costed::plus, (left, right) -> left.plus(right.cost()));
  }

  @Override
  public Costed visitParse(Expression.Parse expression) {
    Costed text = frame.of(expression.text());
    Polynomial pieces = text.extent().text();
    Extent value = expression.target() instanceof JsonType
        ? new Extent.Uniform(Texts.characters(pieces))
        : new Extent.Scalar(pieces.plus(Texts.NUMBER));
    return new Costed(text.cost().plus(pieces), value);
  }

  @Override
  public Costed visitAttempt(Expression.Attempt expression) {
    return frame.of(expression.operand());
  }

  @Override
  public Costed visitNot(Expression.Not expression) {
    return small(expression.operand());
  }

  @Override
  public Costed visitLogical(Expression.Logical expression) {
    return small(expression.left(), expression.right());
  }

  @Override
  public Costed visitEquality(Expression.Equality expression) {
    Costed left = frame.of(expression.left());
    Costed right = frame.of(expression.right());
    Polynomial compared = Printing.equality(
        left.extent(),
        expression.left().type(),
        right.extent(),
        expression.right().type());
    return Costed.text(left.cost().plus(right.cost()).plus(compared), Polynomial.ONE);
  }

  @Override
  public Costed visitComparison(Expression.Comparison expression) {
    Costed left = frame.of(expression.left());
    Costed right = frame.of(expression.right());
    return Costed.text(left.cost().plus(right.cost()).plus(left.extent().text()), Polynomial.ONE);
  }

  @Override
  public Costed visitMembership(Expression.Membership expression) {
    Costed element = frame.of(expression.element());
    Costed collection = frame.of(expression.collection());
    Type type = OptionalType.unwrap(expression.collection().type());
    Polynomial compared = Polynomial.ONE;
    boolean hashed = type instanceof SetType set && TypeSizes.isScalar(set.element());
    if (!hashed && !(type instanceof MapType)) {
      Polynomial each = Printing.equality(
          collection.extent().element(),
          elementType(type),
          element.extent(),
          expression.element().type());
      compared = collection.extent().length().times(each.plus(1)).plus(1);
    }
    return Costed.text(element.cost().plus(collection.cost()).plus(compared), Polynomial.ONE);
  }

  private static Type elementType(Type collection) {
    return CollectionTypes.element(collection);
  }

  @Override
  public Costed visitCoalesce(Expression.Coalesce expression) {
    Costed left = frame.of(expression.left());
    Costed right = frame.of(expression.right());
    return new Costed(left.cost().plus(right.cost()), left.extent().or(right.extent()));
  }

  @Override
  public Costed visitArithmetic(Expression.Arithmetic expression) {
    return small(expression.left(), expression.right());
  }

  @Override
  public Costed visitNegate(Expression.Negate expression) {
    return small(expression.operand());
  }

  @Override
  public Costed visitConcatenate(Expression.Concatenate expression) {
    Costed left = frame.of(expression.left());
    Costed right = frame.of(expression.right());
    Polynomial cost = left.cost().plus(right.cost());
    Type type = OptionalType.unwrap(expression.type());
    if (TypeSizes.isScalar(type)) {
      Polynomial text = left.extent().text().plus(right.extent().text());
      return Costed.text(cost.plus(text), text);
    }
    Polynomial length = left.extent().length().plus(right.extent().length());
    Extent element = left.extent().element().or(right.extent().element());
    return collected(cost, length, element, type);
  }

  @Override
  public Costed visitConditional(Expression.Conditional expression) {
    Costed whenTrue = frame.of(expression.whenTrue());
    Costed whenFalse = frame.of(expression.whenFalse());
    Polynomial cost =
        frame.cost(expression.condition()).plus(whenTrue.cost().max(whenFalse.cost()));
    return new Costed(cost, whenTrue.extent().or(whenFalse.extent()));
  }

  @Override
  public Costed visitQuantifier(Expression.Quantifier expression) {
    Polynomial cost = frame.walk(expression.binder(), length -> frame.cost(expression.condition()));
    return Costed.text(cost, Polynomial.ONE);
  }

  @Override
  public Costed visitCollect(Construction.Collect expression) {
    Polynomial cost = Polynomial.ZERO;
    Extent element = Extents.NOTHING;
    for (Expression each : expression.elements()) {
      Costed costed = frame.of(each);
      cost = cost.plus(costed.cost());
      element = element.or(costed.extent()).limited();
    }
    Polynomial length = Polynomial.constant(expression.elements().size());
    return collected(cost, length, element, expression.type());
  }

  @Override
  public Costed visitComprehension(Construction.Comprehension expression) {
    Generated element = new Generated();
    Polynomial cost = generate(
        expression.generators(), Polynomial.ONE, element, () -> frame.of(expression.element()));
    return collected(cost, element.count, element.extent, expression.type());
  }

  /** Counts the elements that go into a new list or set: into a set, each is looked up first. */
  private static Costed collected(
      Polynomial cost, Polynomial length, Extent element, Type collection) {
    Type type = OptionalType.unwrap(collection);
    Polynomial each = Polynomial.ONE;
    if (type instanceof SetType set) {
      Polynomial lookUp = TypeSizes.isScalar(set.element())
          ? Polynomial.ONE
          : length.times(Printing.equality(element, set.element(), element, set.element()));
      each = each.plus(lookUp);
    }
    return new Costed(
        cost.plus(length.times(each)), new Extent.Collection(length, element, Polynomial.ZERO));
  }

  /** What the body of a comprehension yields, and how often. */
  private static final class Generated {
    private Polynomial count = Polynomial.ZERO;
    private Extent extent = Extents.NOTHING;
  }

  /** Walks generators in one another; what the innermost yields is left in the result. */
  private Polynomial generate(
      List<Binder> generators, Polynomial times, Generated result, Supplier<Costed> body) {
    if (generators.isEmpty()) {
      Costed costed = body.get();
      result.count = times;
      result.extent = costed.extent();
      return costed.cost();
    }
    Binder first = generators.get(0);
    List<Binder> inner = generators.subList(1, generators.size());
    return frame.walk(first, length -> generate(inner, times.times(length), result, body));
  }

  @Override
  public Costed visitMakeRecord(Construction.MakeRecord expression) {
    Polynomial cost = Polynomial.constant(expression.names().size());
    Map<String, Extent> fields = new HashMap<>();
    for (int i = 0; i < expression.names().size(); i++) {
      Costed value = frame.of(expression.values().get(i));
      cost = cost.plus(value.cost());
      fields.put(expression.names().get(i), value.extent());
    }
    return new Costed(cost, new Extent.Fields(fields));
  }

  @Override
  public Costed visitMakeMap(Construction.MakeMap expression) {
    Polynomial cost = costs(expression.keys()).plus(expression.keys().size());
    Extent value = Extents.NOTHING;
    Polynomial keyText = Polynomial.ZERO;
    List<Costed> keys = new ArrayList<>();
    expression.keys().forEach(key -> keys.add(frame.of(key)));
    for (int i = 0; i < keys.size(); i++) {
      Costed costed = frame.of(expression.values().get(i));
      cost = cost.plus(costed.cost());
      value = value.or(costed.extent()).limited();
      keyText = keyText.max(keys.get(i).extent().text());
    }
    return new Costed(
        cost, new Extent.Collection(Polynomial.constant(keys.size()), value, keyText));
  }

  @Override
  public Costed visitMapComprehension(Construction.MapComprehension expression) {
    Generated key = new Generated();
    Generated value = new Generated();
    Polynomial cost = generate(expression.generators(), Polynomial.ONE, value, () -> {
      Costed name = frame.of(expression.key());
      key.extent = name.extent();
      return frame.of(expression.value()).plus(name.cost());
    });
    return new Costed(
        cost.plus(value.count),
        new Extent.Collection(value.count, value.extent, key.extent.text()));
  }

  @Override
  public Costed visitInterpolate(Expression.Interpolate expression) {
    Polynomial cost = Polynomial.ZERO;
    Polynomial text = Polynomial.ZERO;
    for (Expression part : expression.parts()) {
      Costed costed = frame.of(part);
      cost = cost.plus(costed.cost());
      text = text.plus(Printing.steps(costed.extent(), part.type()));
    }
    return Costed.text(cost.plus(text), text);
  }

  @Override
  public Costed visitPresence(Expression.Presence expression) {
    return small(expression.operand());
  }

  @Override
  public Costed visitTypeTest(Expression.TypeTest expression) {
    Costed operand = frame.of(expression.operand());
    TypeSizes.Parts parts = TypeSizes.Parts.of(expression.tested());
    Polynomial shape = operand.extent().nodes().times(TypeSizes.shapeSteps(expression.tested()));
    return Costed.text(
        operand.cost().plus(shape).plus(parts.mostFields()), Polynomial.constant(Texts.NUMBER));
  }

  @Override
  public Costed visitNarrow(Expression.Narrow expression) {
    return frame.of(expression.operand());
  }

  @Override
  public Costed visitMatches(Expression.Matches expression) {
    Costed text = frame.of(expression.text());
    return Costed.text(
        text.cost().plus(frame.cost(expression.regex())).plus(text.extent().text()),
        Polynomial.ONE);
  }

  @Override
  public Costed visitLike(Expression.Like expression) {
    return searched(expression.text(), expression.glob());
  }

  @Override
  public Costed visitWithin(Expression.Within expression) {
    return searched(expression.part(), expression.whole());
  }

  private Costed searched(Expression left, Expression right) {
    Costed text = frame.of(left);
    Costed sought = frame.of(right);
    Polynomial cost = text.cost().plus(sought.cost());
    return Costed.text(
        cost.plus(text.extent().text()).plus(sought.extent().text()), Polynomial.ONE);
  }

  @Override
  public Costed visitWiden(Expression.Widen expression) {
    return small(expression.operand());
  }
}
