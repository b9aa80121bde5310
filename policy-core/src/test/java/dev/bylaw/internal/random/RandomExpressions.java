package dev.bylaw.internal.random;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator;
import dev.bylaw.internal.program.Expression.ReadLocal;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.source.Span;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** Expressions of given types at random, over the locals of a scope. */
final class RandomExpressions {
  static final Span SPAN = new Span(3, 7);

  private final Random random;
  private final RandomTypes types;
  private final RandomConditions conditions;
  private final RandomTexts texts;
  private final RandomCalls calls;

  RandomExpressions(Random random, RandomCalls calls) {
    this.random = random;
    this.types = new RandomTypes(random);
    this.conditions = new RandomConditions(random, this);
    this.texts = new RandomTexts(random, this);
    this.calls = calls;
  }

  RandomTypes types() {
    return types;
  }

  /** Makes an expression of just that type, absence included. */
  Expression of(Type type, Scope scope, int depth) {
    if (type instanceof OptionalType optional) {
      return optional(optional, scope, depth);
    }
    Optional<Expression> read = random.nextInt(3) > 0 ? read(type, scope) : Optional.empty();
    if (read.isPresent()) {
      return read.get();
    }
    if (depth <= 0) {
      return leaf(type, scope);
    }
    return switch (random.nextInt(8)) {
      case 0 ->
        new Expression.Conditional(
            condition(scope, depth - 1),
            of(type, scope, depth - 1),
            of(type, scope, depth - 1),
            type,
            SPAN);
      case 1 ->
        new Expression.Coalesce(
            of(OptionalType.of(type), scope, depth - 1), of(type, scope, depth - 1), type, SPAN);
      case 2 -> calls.call(type, this, scope, depth).orElseGet(() -> leaf(type, scope));
      default -> composed(type, scope, depth);
    };
  }

  Expression condition(Scope scope, int depth) {
    return of(ScalarType.BOOL, scope, depth);
  }

  private Expression composed(Type type, Scope scope, int depth) {
    if (type == ScalarType.BOOL) {
      return conditions.make(scope, depth);
    }
    if (type == ScalarType.STRING) {
      return texts.make(scope, depth);
    }
    if (type instanceof ScalarType scalar) {
      return scalar(scalar, scope, depth);
    }
    if (type instanceof ListType list) {
      return list(list, scope, depth);
    }
    return container(type, scope, depth);
  }

  private Expression optional(OptionalType type, Scope scope, int depth) {
    Optional<Expression> read = random.nextInt(4) > 0 ? read(type, scope) : Optional.empty();
    if (read.isPresent()) {
      return read.get();
    }
    Type present = type.value();
    int choice = depth <= 0 ? 0 : random.nextInt(6);
    if (choice == 1 && present instanceof ScalarType scalar && scalar != ScalarType.STRING) {
      return new Expression.Parse(
          scalar, of(ScalarType.STRING, scope, depth - 1), true, type, SPAN);
    }
    if (choice == 2) {
      return new Expression.ReadElement(
          of(new MapType(present), scope, depth - 1),
          of(ScalarType.STRING, scope, depth - 1),
          type,
          SPAN);
    }
    if (choice == 3) {
      Expression list = of(new ListType(present), scope, depth - 1);
      return random.nextBoolean()
          ? builtin(random.nextBoolean() ? Builtin.FIRST : Builtin.LAST, type, list)
          : new Expression.ReadElement(list, of(ScalarType.INT, scope, depth - 1), type, SPAN);
    }
    if (choice == 4) {
      return new Expression.Attempt(of(present, scope, depth - 1), type, SPAN);
    }
    return choice == 5
        ? new Expression.Conditional(
            condition(scope, depth - 1), of(present, scope, depth - 1), absent(type), type, SPAN)
        : absent(type);
  }

  private static Expression absent(Type type) {
    return new Expression.Literal(new LiteralValue.Absent(), type, SPAN);
  }

  /** Reads a local, a field of one, or a field of a field. */
  private Optional<Expression> read(Type type, Scope scope) {
    List<Expression> found = new ArrayList<>();
    for (ReadLocal local : scope.locals()) {
      collect(local, type, 3, found);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(types.pick(found));
  }

  private void collect(Expression from, Type wanted, int depth, List<Expression> found) {
    if (from.type().equals(wanted)) {
      found.add(from);
    }
    if (depth == 0 || !(OptionalType.unwrap(from.type()) instanceof RecordType record)) {
      return;
    }
    boolean optional = from.type() instanceof OptionalType;
    for (Field field : record.fields()) {
      Type type = optional ? OptionalType.of(field.type()) : field.type();
      collect(new Expression.ReadField(from, field.name(), type, SPAN), wanted, depth - 1, found);
    }
  }

  private Expression leaf(Type type, Scope scope) {
    if (type instanceof ScalarType || type instanceof LiteralType) {
      return Literals.of(type, random);
    }
    if (type instanceof UnionType union) {
      return leaf(types.pick(union.alternatives()), scope);
    }
    if (type instanceof JsonType) {
      Expression text = Literals.text(types.pick(List.of("{}", "[1, {\"a\": \"b\"}]", "3", "x")));
      return new Expression.Parse(JsonType.JSON, text, false, type, SPAN);
    }
    if (type instanceof MapType) {
      return new Construction.MakeMap(List.of(), List.of(), type, SPAN);
    }
    return type instanceof RecordType record
        ? record(record, field -> leafOrAbsent(field, scope))
        : new Construction.Collect(List.of(), type, SPAN);
  }

  private Expression leafOrAbsent(Type type, Scope scope) {
    return type instanceof OptionalType ? absent(type) : leaf(type, scope);
  }

  private static Expression record(RecordType type, Function<Type, Expression> value) {
    List<String> names = new ArrayList<>();
    List<Expression> values = new ArrayList<>();
    for (Field field : type.fields()) {
      names.add(field.name());
      values.add(value.apply(field.type()));
    }
    return new Construction.MakeRecord(names, values, type, SPAN);
  }

  private Expression scalar(ScalarType type, Scope scope, int depth) {
    Supplier<Expression> operand = () -> of(type, scope, depth - 1);
    return switch (type) {
      case INT -> integer(scope, depth);
      case FLOAT ->
        random.nextBoolean()
            ? new Expression.Widen(of(ScalarType.INT, scope, depth - 1), ScalarType.FLOAT, SPAN)
            : arithmetic(types.pick(List.of(ArithmeticOperator.values())), operand, operand, type);
      case QUANTITY ->
        random.nextBoolean()
            ? arithmetic(sign(), operand, operand, type)
            : arithmetic(
                ArithmeticOperator.MULTIPLY,
                operand,
                () -> of(ScalarType.INT, scope, depth - 1),
                type);
      case DURATION ->
        random.nextBoolean()
            ? arithmetic(sign(), operand, operand, type)
            : new Expression.Negate(operand.get(), type, SPAN);
      case INSTANT ->
        random.nextInt(4) == 0
            ? builtin(Builtin.NOW, type)
            : arithmetic(sign(), operand, () -> of(ScalarType.DURATION, scope, depth - 1), type);
      case REGEX -> Literals.of(type, random);
      default ->
        new Expression.Parse(type, of(ScalarType.STRING, scope, depth - 1), false, type, SPAN);
    };
  }

  private ArithmeticOperator sign() {
    return random.nextBoolean() ? ArithmeticOperator.ADD : ArithmeticOperator.SUBTRACT;
  }

  private static Expression arithmetic(
      ArithmeticOperator operator,
      Supplier<Expression> left,
      Supplier<Expression> right,
      Type type) {
    return new Expression.Arithmetic(operator, left.get(), right.get(), type, SPAN);
  }

  private Expression integer(Scope scope, int depth) {
    Type type = ScalarType.INT;
    return switch (random.nextInt(6)) {
      case 0 -> builtin(Builtin.SIZE, type, of(new ListType(types.present(1)), scope, depth - 1));
      case 1 -> builtin(Builtin.SIZE, type, of(ScalarType.STRING, scope, depth - 1));
      case 2 -> builtin(Builtin.CIDR_PREFIX, type, of(ScalarType.CIDR, scope, depth - 1));
      case 3 -> builtin(Builtin.INSTANT_WEEKDAY, type, of(ScalarType.INSTANT, scope, depth - 1));
      case 4 -> new Expression.Negate(of(type, scope, depth - 1), type, SPAN);
      default ->
        arithmetic(
            types.pick(List.of(ArithmeticOperator.values())),
            () -> of(type, scope, depth - 1),
            () -> of(type, scope, depth - 1),
            type);
    };
  }

  private Expression list(ListType type, Scope scope, int depth) {
    Type element = type.element();
    boolean ordered = element instanceof ScalarType scalar && scalar.isOrdered();
    if (ordered && random.nextInt(4) == 0) {
      return builtin(Builtin.SORTED, type, of(type, scope, depth - 1));
    }
    if (element == ScalarType.STRING && random.nextInt(3) == 0) {
      return random.nextBoolean()
          ? builtin(Builtin.KEYS, type, of(new MapType(types.scalar()), scope, depth - 1))
          : builtin(
              Builtin.SPLIT,
              type,
              of(ScalarType.STRING, scope, depth - 1),
              Literals.text(types.pick(List.of("", ",", "a", "/"))));
    }
    return container(type, scope, depth);
  }

  private Expression container(Type type, Scope scope, int depth) {
    if (type instanceof RecordType record) {
      return record(record, field -> of(field, scope, depth - 1));
    }
    if (type instanceof MapType map) {
      return map(map, scope, depth);
    }
    Optional<Type> element = type instanceof ListType list
        ? Optional.of(list.element())
        : type instanceof SetType set ? Optional.of(set.element()) : Optional.empty();
    if (element.isEmpty()) {
      return leaf(type, scope);
    }
    Scope inner = scope.inner();
    return switch (random.nextInt(3)) {
      case 0 ->
        new Expression.Concatenate(
            of(maybe(type), scope, depth - 1), of(type, scope, depth - 1), type, SPAN);
      case 1 ->
        new Construction.Comprehension(
            generators(inner, depth), of(maybe(element.get()), inner, depth - 1), type, SPAN);
      default ->
        new Construction.Collect(
            List.of(
                of(maybe(element.get()), scope, depth - 1), of(element.get(), scope, depth - 1)),
            type,
            SPAN);
    };
  }

  private Expression map(MapType type, Scope scope, int depth) {
    Scope inner = scope.inner();
    if (random.nextBoolean()) {
      return new Construction.MapComprehension(
          generators(inner, depth),
          of(ScalarType.STRING, inner, depth - 1),
          of(maybe(type.value()), inner, depth - 1),
          type,
          SPAN);
    }
    return new Construction.MakeMap(
        List.of(of(ScalarType.STRING, scope, depth - 1)),
        List.of(of(type.value(), scope, depth - 1)),
        type,
        SPAN);
  }

  private Type maybe(Type type) {
    return random.nextInt(4) == 0 ? OptionalType.of(type) : type;
  }

  private List<Binder> generators(Scope inner, int depth) {
    List<Binder> generators = new ArrayList<>();
    generators.add(binder(inner, depth - 1));
    if (random.nextInt(3) == 0) {
      generators.add(binder(inner, depth - 1));
    }
    return generators;
  }

  /** Makes a binder and declares its variables. */
  Binder binder(Scope scope, int depth) {
    Type collection = walked(scope);
    boolean optional = random.nextInt(4) == 0;
    Expression source = of(optional ? OptionalType.of(collection) : collection, scope, depth - 1);
    boolean map = collection instanceof MapType;
    Type element = collection instanceof ListType list
        ? list.element()
        : collection instanceof SetType set ? set.element() : ((MapType) collection).value();
    boolean keyed = map || (collection instanceof ListType && random.nextInt(3) == 0);
    OptionalInt key = keyed
        ? OptionalInt.of(scope.declare(map ? ScalarType.STRING : ScalarType.INT))
        : OptionalInt.empty();
    int value = scope.declare(element);
    Optional<Expression> where =
        random.nextInt(3) == 0 ? Optional.of(condition(scope, depth - 1)) : Optional.empty();
    return new Binder(key, value, source, where, SPAN);
  }

  /** Picks the type of a collection, preferably of one that can be read. */
  private Type walked(Scope scope) {
    List<Expression> reachable = new ArrayList<>();
    for (ReadLocal local : scope.locals()) {
      collectCollections(local, 3, reachable);
    }
    if (!reachable.isEmpty() && random.nextInt(5) > 0) {
      return OptionalType.unwrap(types.pick(reachable).type());
    }
    Type element = types.present(1);
    return types.pick(List.of(new ListType(element), new SetType(element), new MapType(element)));
  }

  private void collectCollections(Expression from, int depth, List<Expression> found) {
    Type type = OptionalType.unwrap(from.type());
    if (type instanceof ListType || type instanceof SetType || type instanceof MapType) {
      found.add(from);
    }
    if (depth > 0 && type instanceof RecordType record) {
      for (Field field : record.fields()) {
        collectCollections(
            new Expression.ReadField(from, field.name(), field.type(), SPAN), depth - 1, found);
      }
    }
  }

  static Expression builtin(Builtin builtin, Type type, Expression... arguments) {
    return new Expression.CallBuiltin(builtin, List.of(arguments), type, SPAN);
  }
}
