package dev.bylaw.dsl.internal.expression;

import dev.bylaw.binding.BindingConstant;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.declare.BindingNames;
import dev.bylaw.dsl.internal.declare.FileNames.Reference;
import dev.bylaw.dsl.internal.declare.Symbol;
import dev.bylaw.dsl.internal.flow.PathKey;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.scope.Variable;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Retyped;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Expression.ElementAccess;
import dev.bylaw.dsl.syntax.Expression.FieldAccess;
import dev.bylaw.dsl.syntax.Expression.NameReference;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names, fields and elements: what paths are made of. */
final class AccessChecker {
  private final ExpressionChecker expressions;
  private final FieldChecker fields;
  private final Surroundings surroundings;

  AccessChecker(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.fields = new FieldChecker(surroundings);
    this.surroundings = surroundings;
  }

  Expression name(NameReference node, Scope scope) {
    Name name = node.name();
    Optional<Variable> variable = scope.find(name.text());
    if (variable.isPresent()) {
      surroundings.read().add(variable.get().slot());
      return narrowed(
          new Expression.ReadLocal(
              variable.get().slot(), name.text(), variable.get().type(), node.span()),
          scope);
    }
    Optional<Reference> reference = surroundings.names().find(name.text());
    if (reference.isPresent()) {
      return declared(node, reference.get());
    }
    return ofBinding(node, scope);
  }

  private Expression declared(NameReference node, Reference reference) {
    if (reference instanceof Reference.ToNothing) {
      return Erroneous.at(node.span());
    }
    String sort = "a kind";
    if (reference instanceof Reference.ToDeclaration declaration) {
      Optional<Symbol> symbol = surroundings.symbols().symbol(declaration.id());
      if (symbol.isEmpty()) {
        return Erroneous.at(node.span());
      }
      if (symbol.get() instanceof Symbol.ConstantSymbol constant) {
        return new Expression.ReadConstant(constant.id(), constant.type().get(), node.span());
      }
      sort = symbol.get().sort();
    }
    surroundings
        .reporter()
        .report(
            CheckCode.WRONG_SORT_OF_NAME,
            node.span(),
            "'" + node.name() + "' is " + sort + ", not a value",
            sort.equals("a function") ? "call it: " + node.name() + "(…)" : "");
    return Erroneous.at(node.span());
  }

  private Expression ofBinding(NameReference node, Scope scope) {
    String name = node.name().text();
    BindingNames binding = surroundings.symbols().binding();
    Type ambient = binding.ambient().get(name);
    if (ambient != null) {
      if (surroundings.beforeInput()) {
        surroundings
            .reporter()
            .report(
                CheckCode.NOT_CONSTANT,
                node.span(),
                "'" + name + "' is not known before there is a document");
        return Erroneous.at(node.span());
      }
      return narrowed(new Expression.ReadAmbient(name, ambient, node.span()), scope);
    }
    Optional<BindingConstant> constant = binding.constant(name);
    if (constant.isPresent()) {
      return new Expression.ReadAmbient(name, constant.get().type(), node.span());
    }
    if (!surroundings.names().mayBeUnread(name)) {
      surroundings
          .reporter()
          .report(
              CheckCode.UNKNOWN_NAME,
              node.span(),
              "there is no '" + name + "' here",
              Suggestion.hint(name, valueNames(scope)));
    }
    return Erroneous.at(node.span());
  }

  private Set<String> valueNames(Scope scope) {
    Set<String> names = new TreeSet<>(scope.names());
    names.addAll(surroundings.names().all());
    names.addAll(surroundings.symbols().binding().values());
    return names;
  }

  Expression field(FieldAccess node, Scope scope) {
    Expression target = expressions.check(node.target(), scope);
    if (Erroneous.is(target)) {
      return Erroneous.at(node.span());
    }
    return narrowed(fields.read(target, node.field(), node.span()), scope);
  }

  Expression element(ElementAccess node, Scope scope) {
    Expression target = expressions.check(node.target(), scope);
    if (Erroneous.is(target)) {
      expressions.check(node.key(), scope);
      return Erroneous.at(node.span());
    }
    Type type = OptionalType.unwrap(target.type());
    if (type instanceof MapType map) {
      return element(node, target, Optional.of(ScalarType.STRING), map.value(), scope);
    }
    if (type instanceof ListType list) {
      return element(node, target, Optional.of(ScalarType.INT), list.element(), scope);
    }
    if (type instanceof JsonType) {
      return element(node, target, Optional.empty(), JsonType.JSON, scope);
    }
    Optional<String> field = literalKey(node);
    if (type instanceof RecordType && field.isPresent()) {
      Name name = new Name(field.get(), node.key().span());
      return narrowed(fields.read(target, name, node.span()), scope);
    }
    surroundings
        .reporter()
        .report(
            CheckCode.NOT_A_COLLECTION,
            node.span(),
            "'" + type + "' has no elements to choose from",
            type instanceof RecordType ? "read a field with '.name'" : "");
    return Erroneous.at(node.span());
  }

  private static Optional<String> literalKey(ElementAccess node) {
    return node.key() instanceof Literal.StringLiteral literal
        ? literal.plainText()
        : Optional.empty();
  }

  /** Reads an element; free-form JSON takes keys and indices. */
  private Expression element(
      ElementAccess node,
      Expression target,
      Optional<ScalarType> keyType,
      Type value,
      Scope scope) {
    Expression key = expressions.check(node.key(), scope, keyType.map(type -> type));
    boolean index = OptionalType.unwrap(key.type()) == ScalarType.INT;
    ScalarType wanted = keyType.orElse(index ? ScalarType.INT : ScalarType.STRING);
    key = expressions.fit(key, OptionalType.of(wanted));
    if (Erroneous.is(key)) {
      return Erroneous.at(node.span());
    }
    return narrowed(
        new Expression.ReadElement(target, key, OptionalType.of(value), node.span()), scope);
  }

  /** Gives a path the type that is known of it at this point. */
  private static Expression narrowed(Expression path, Scope scope) {
    Optional<Type> known = PathKey.of(path).flatMap(scope.known()::of);
    if (known.isEmpty() || known.get().equals(path.type()) || Erroneous.is(path)) {
      return path;
    }
    Type type = known.get();
    if (type.equals(OptionalType.unwrap(path.type()))) {
      return Retyped.of(path, type);
    }
    return Types.isErroneous(type) ? path : new Expression.Narrow(path, type, path.span());
  }
}
