package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.BoundBinder;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.internal.typing.UnionAlternatives;
import dev.bylaw.dsl.syntax.Expression.EmptyBraces;
import dev.bylaw.dsl.syntax.Expression.Entry;
import dev.bylaw.dsl.syntax.Expression.ListComprehension;
import dev.bylaw.dsl.syntax.Expression.ListLiteral;
import dev.bylaw.dsl.syntax.Expression.MapComprehension;
import dev.bylaw.dsl.syntax.Expression.MapLiteral;
import dev.bylaw.dsl.syntax.Expression.SetComprehension;
import dev.bylaw.dsl.syntax.Expression.SetLiteral;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.source.Span;
import dev.bylaw.type.Assignability;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists, sets and maps: literals and comprehensions. */
final class CollectionChecker {
  private final ExpressionChecker expressions;
  private final BinderChecker binders;
  private final RecordLiteralChecker records;
  private final Surroundings surroundings;

  CollectionChecker(
      ExpressionChecker expressions,
      BinderChecker binders,
      RecordLiteralChecker records,
      Surroundings surroundings) {
    this.expressions = expressions;
    this.binders = binders;
    this.records = records;
    this.surroundings = surroundings;
  }

  Expression list(ListLiteral node, Scope scope, Optional<Type> expected) {
    List<Expression> elements = elements(node.elements(), scope, wanted(expected, ListType.class));
    return collect(elements, new ListType(elementType(elements, node.span())), node.span());
  }

  Expression set(SetLiteral node, Scope scope, Optional<Type> expected) {
    Optional<Type> wanted = wanted(expected, SetType.class);
    List<Expression> elements = elements(node.elements(), scope, wanted);
    checkRepetitions(elements);
    return collect(elements, new SetType(elementType(elements, node.span())), node.span());
  }

  /** The element type that is expected, if the expected type is a collection of this sort. */
  private static Optional<Type> wanted(Optional<Type> expected, Class<? extends Type> sort) {
    return expected.stream()
        .flatMap(type -> Types.alternatives(type).stream())
        .filter(sort::isInstance)
        .findFirst()
        .flatMap(Types::element);
  }

  private List<Expression> elements(
      List<dev.bylaw.dsl.syntax.Expression> syntax, Scope scope, Optional<Type> wanted) {
    List<Expression> elements = new ArrayList<>();
    Optional<Type> known = wanted;
    for (dev.bylaw.dsl.syntax.Expression each : syntax) {
      Expression element = expressions.check(each, scope, known);
      if (wanted.isPresent()
          && Assignability.isAssignable(OptionalType.unwrap(element.type()), wanted.get())) {
        element = expressions.fit(
            element,
            Types.mayBeAbsent(element.type()) ? OptionalType.of(wanted.get()) : wanted.get());
      }
      if (known.isEmpty() && !Types.isErroneous(OptionalType.unwrap(element.type()))) {
        known = Optional.of(OptionalType.unwrap(element.type()));
      }
      elements.add(element);
    }
    return elements;
  }

  /** Absent elements are left out, so that an element's type is never optional. */
  private Type elementType(List<Expression> elements, Span span) {
    Type joined =
        OptionalType.unwrap(Types.join(elements.stream().map(Expression::type).toList()));
    Optional<UnionAlternatives.Clash> clash = UnionAlternatives.clash(joined);
    clash.ifPresent(each -> surroundings
        .reporter()
        .report(
            CheckCode.INDISTINGUISHABLE_UNION,
            span,
            "elements have different types that nothing tells apart: '" + each.first() + "' and '"
                + each.second() + "'"));
    return clash.isPresent() ? NothingType.NOTHING : joined;
  }

  private static Expression collect(List<Expression> elements, Type type, Span span) {
    return elements.stream().anyMatch(Erroneous::is)
        ? Erroneous.at(span)
        : new Construction.Collect(elements, type, span);
  }

  private void checkRepetitions(List<Expression> elements) {
    Set<LiteralValue> seen = new HashSet<>();
    for (Expression each : elements) {
      if (each instanceof Expression.Literal literal
          && !Erroneous.is(each)
          && !seen.add(literal.value())) {
        surroundings
            .reporter()
            .report(CheckCode.DUPLICATE_ENTRY, each.span(), "the set has this element already");
      }
    }
  }

  Expression empty(EmptyBraces node, Optional<Type> expected) {
    for (Type type : expected.map(Types::alternatives).orElse(List.of())) {
      if (type instanceof SetType) {
        return new Construction.Collect(List.of(), type, node.span());
      }
      if (type instanceof MapType) {
        return new Construction.MakeMap(List.of(), List.of(), type, node.span());
      }
      if (type instanceof RecordType record) {
        return records.empty(record, node.span());
      }
      if (Types.isErroneous(type)) {
        return Erroneous.at(node.span());
      }
    }
    surroundings
        .reporter()
        .report(
            CheckCode.NO_EXPECTED_TYPE,
            node.span(),
            "nothing says whether '{}' is a set, a map or a record",
            "write the type where it is declared, or '[]' for a list");
    return Erroneous.at(node.span());
  }

  Expression map(MapLiteral node, Scope scope, Optional<Type> expected) {
    Optional<Type> wanted = mapValue(expected);
    List<Expression> keys = new ArrayList<>();
    List<dev.bylaw.dsl.syntax.Expression> values = new ArrayList<>();
    Set<LiteralValue> seen = new HashSet<>();
    for (Entry entry : node.entries()) {
      Expression key = expressions.checkAs(entry.key(), scope, ScalarType.STRING);
      if (key instanceof Expression.Literal literal
          && !Erroneous.is(key)
          && !seen.add(literal.value())) {
        surroundings
            .reporter()
            .report(CheckCode.DUPLICATE_ENTRY, key.span(), "the map has this key already");
      }
      keys.add(key);
      values.add(entry.value());
    }
    List<Expression> checked = elements(values, scope, wanted);
    boolean erroneous =
        keys.stream().anyMatch(Erroneous::is) || checked.stream().anyMatch(Erroneous::is);
    Type type = new MapType(elementType(checked, node.span()));
    return erroneous
        ? Erroneous.at(node.span())
        : new Construction.MakeMap(keys, checked, type, node.span());
  }

  private static Optional<Type> mapValue(Optional<Type> expected) {
    return expected.stream()
        .flatMap(type -> Types.alternatives(type).stream())
        .filter(MapType.class::isInstance)
        .map(type -> ((MapType) type).value())
        .findFirst();
  }

  Expression list(ListComprehension node, Scope scope, Optional<Type> expected) {
    Generated generated = generate(node.generators(), scope);
    Expression element =
        expressions.check(node.element(), generated.scope, wanted(expected, ListType.class));
    Type type = new ListType(OptionalType.unwrap(element.type()));
    return comprehension(generated, element, type, node.span());
  }

  Expression set(SetComprehension node, Scope scope, Optional<Type> expected) {
    Generated generated = generate(node.generators(), scope);
    Expression element =
        expressions.check(node.element(), generated.scope, wanted(expected, SetType.class));
    Type type = new SetType(OptionalType.unwrap(element.type()));
    return comprehension(generated, element, type, node.span());
  }

  private static Expression comprehension(
      Generated generated, Expression element, Type type, Span span) {
    return generated.erroneous || Erroneous.is(element)
        ? Erroneous.at(span)
        : new Construction.Comprehension(generated.binders, element, type, span);
  }

  Expression map(MapComprehension node, Scope scope, Optional<Type> expected) {
    Generated generated = generate(node.generators(), scope);
    Expression key = expressions.checkAs(node.key(), generated.scope, ScalarType.STRING);
    Expression value = expressions.check(node.value(), generated.scope, mapValue(expected));
    boolean erroneous = generated.erroneous || Erroneous.is(key) || Erroneous.is(value);
    return erroneous
        ? Erroneous.at(node.span())
        : new Construction.MapComprehension(
            generated.binders,
            key,
            value,
            new MapType(OptionalType.unwrap(value.type())),
            node.span());
  }

  private record Generated(List<Binder> binders, Scope scope, boolean erroneous) {}

  private Generated generate(List<dev.bylaw.dsl.syntax.Binder> generators, Scope scope) {
    List<Binder> bound = new ArrayList<>();
    Scope inner = scope;
    boolean erroneous = false;
    for (dev.bylaw.dsl.syntax.Binder each : generators) {
      BoundBinder binder = binders.bind(each, inner);
      bound.add(binder.binder());
      inner = binder.scope();
      erroneous |= binder.erroneous();
    }
    return new Generated(bound, inner, erroneous);
  }
}
