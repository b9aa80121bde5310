package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.flow.Conditions;
import dev.bylaw.dsl.internal.flow.Frame;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.BoundBinder;
import dev.bylaw.dsl.internal.scope.Declarations;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.scope.Variable;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Binder;
import dev.bylaw.dsl.syntax.Expression.Quantifier;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.Optional;
import java.util.OptionalInt;

/** Binders of statements, quantifiers and comprehensions; one way for all. */
final class BinderChecker {
  private final ExpressionChecker expressions;
  private final Surroundings surroundings;
  private final ConditionLint conditions;

  BinderChecker(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.surroundings = surroundings;
    this.conditions = new ConditionLint(surroundings.reporter());
  }

  BoundBinder bind(Binder binder, Scope scope) {
    Expression source = expressions.check(binder.source(), scope);
    Type type = OptionalType.unwrap(source.type());
    checkNames(binder, type);
    Type value = valueType(binder, type);
    boolean erroneous = Types.isErroneous(value);
    Scope inner = scope;
    OptionalInt keySlot = OptionalInt.empty();
    if (binder.key().isPresent()) {
      Type keyType = type instanceof MapType ? ScalarType.STRING : ScalarType.INT;
      Variable key = declare(
          binder.key().get(),
          erroneous ? NothingType.NOTHING : keyType,
          new Frame.Source.Key(source),
          inner);
      keySlot = OptionalInt.of(key.slot());
      inner = inner.with(key);
    }
    boolean repeated =
        binder.key().filter(key -> key.text().equals(binder.value().text())).isPresent();
    Variable element =
        declare(binder.value(), value, new Frame.Source.Element(source), repeated ? scope : inner);
    inner = inner.with(element);
    Optional<Expression> where = Optional.empty();
    if (binder.where().isPresent()) {
      where = Optional.of(expressions.condition(binder.where().get(), inner));
      conditions.check(where.get(), binder.where().get().span());
      inner = inner.knowing(Conditions.when(true, where.get()));
    }
    return new BoundBinder(
        new dev.bylaw.internal.program.Binder(
            keySlot, element.slot(), source, where, binder.span()),
        inner,
        erroneous);
  }

  private Type valueType(Binder binder, Type type) {
    if (type instanceof MapType map) {
      return map.value();
    }
    Optional<Type> element = Types.element(type);
    if (element.isEmpty() && !Types.isErroneous(type)) {
      boolean json = Types.isJson(type);
      surroundings
          .reporter()
          .report(
              json ? CheckCode.JSON_NOT_NARROWED : CheckCode.NOT_A_COLLECTION,
              binder.source().span(),
              "'" + type + "' cannot be walked",
              json
                  ? "ask 'is list<json>' or 'is map<json>' first"
                  : "only lists, sets and maps can");
    }
    return element.orElse(NothingType.NOTHING);
  }

  private void checkNames(Binder binder, Type type) {
    if (type instanceof MapType && binder.key().isEmpty()) {
      report(
          binder.value(),
          "a map is walked by key and value",
          "write 'key, " + binder.value() + "'");
    } else if (type instanceof SetType && binder.key().isPresent()) {
      report(binder.key().get(), "a set has no keys", "write '" + binder.value() + "' alone");
    } else if (binder.key().isPresent()
        && binder.key().get().text().equals(binder.value().text())) {
      report(binder.value(), "one name for both", "choose another name");
    }
  }

  private void report(Name name, String message, String hint) {
    surroundings.reporter().report(CheckCode.BINDER_NAMES, name.span(), message, hint);
  }

  private Variable declare(Name name, Type type, Frame.Source source, Scope scope) {
    return Declarations.declare(name, type, source, scope, surroundings);
  }

  Expression quantifier(Quantifier node, Scope scope) {
    BoundBinder bound = bind(node.binder(), scope);
    Expression condition = expressions.condition(node.condition(), bound.scope());
    conditions.check(condition, node.condition().span());
    return new Expression.Quantifier(
        node.universal(), bound.binder(), condition, ScalarType.BOOL, node.span());
  }
}
