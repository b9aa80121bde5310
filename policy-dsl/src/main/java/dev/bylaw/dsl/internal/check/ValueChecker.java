package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.declare.DeclarationTable.Declared;
import dev.bylaw.dsl.internal.declare.DeclaredValues;
import dev.bylaw.dsl.internal.declare.Symbol;
import dev.bylaw.dsl.internal.expression.ExpressionChecker;
import dev.bylaw.dsl.internal.flow.Frame;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Declarations;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Checks functions and constants. */
final class ValueChecker implements DeclaredValues {
  private static final int LONGEST_ENUMERATION = 64;

  private final Supplier<CheckedPackages> packages;
  private final Map<DeclarationId, ConstantDefinition> constants = new HashMap<>();
  private final Set<DeclarationId> inProgress = new LinkedHashSet<>();
  private final Set<DeclarationId> cyclic = new HashSet<>();

  ValueChecker(Supplier<CheckedPackages> packages) {
    this.packages = packages;
  }

  @Override
  public Type typeOfConstant(DeclarationId id, Declared declared) {
    return constant(id, declared).map(ConstantDefinition::type).orElse(NothingType.NOTHING);
  }

  @Override
  public Expression defaultOf(Declared function, Declaration.Parameter parameter, Type type) {
    Frame frame = new Frame();
    dev.bylaw.dsl.syntax.Expression syntax = parameter.defaultValue().orElseThrow();
    Expression value =
        packages.get().beforeInput(function.file(), frame).checkAs(syntax, Scope.EMPTY, type);
    if (frame.size() > 0) {
      packages
          .get()
          .reporter(function.file())
          .report(
              CheckCode.NOT_CONSTANT,
              syntax.span(),
              "the default of a function's parameter walks nothing",
              "declare it as a constant");
    }
    return value;
  }

  /** Checks a constant once; empty while it is being checked, which is a circle. */
  Optional<ConstantDefinition> constant(DeclarationId id, Declared declared) {
    ConstantDefinition known = constants.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    if (!(declared.syntax() instanceof Declaration.Constant syntax)) {
      return Optional.empty();
    }
    if (!inProgress.add(id)) {
      reportCycle(id, declared, syntax);
      return Optional.empty();
    }
    Frame frame = new Frame();
    ExpressionChecker expressions = packages.get().beforeInput(declared.file(), frame);
    Expression value;
    if (syntax.type().isPresent()) {
      Type type =
          packages.get().symbols().types(declared.file()).resolve(syntax.type().get());
      value = expressions.checkAs(syntax.value(), Scope.EMPTY, type);
      known = constant(id, declared, type, value, frame);
    } else {
      value = withLiteralTypes(expressions.check(syntax.value(), Scope.EMPTY));
      known = constant(id, declared, value.type(), value, frame);
      checkInferred(declared, syntax, value);
    }
    inProgress.remove(id);
    constants.put(id, known);
    packages.get().definitions().add(known);
    return Optional.of(known);
  }

  /** A constant without a written type that needs itself to find its type. */
  private void reportCycle(DeclarationId id, Declared declared, Declaration.Constant syntax) {
    List<DeclarationId> all = List.copyOf(inProgress);
    String names = all.subList(all.indexOf(id), all.size()).stream()
        .map(DeclarationId::name)
        .collect(Collectors.joining(" → "));
    packages
        .get()
        .reporter(declared.file())
        .report(
            CheckCode.CONSTANT_CYCLE,
            syntax.name().span(),
            "this depends on itself: " + names + " → " + id.name());
    cyclic.addAll(all);
  }

  /** Tells whether a constant has been reported to depend on itself. */
  boolean isCyclic(DeclarationId id) {
    return cyclic.contains(id);
  }

  private void checkInferred(Declared declared, Declaration.Constant syntax, Expression value) {
    boolean unknown = !Erroneous.is(value) && Types.contains(value.type(), Types::isErroneous);
    if (unknown) {
      packages
          .get()
          .reporter(declared.file())
          .report(
              CheckCode.NO_EXPECTED_TYPE,
              syntax.value().span(),
              "the type of '" + syntax.name() + "' is not clear from its value",
              "write it: const " + syntax.name() + ": …");
    }
  }

  private static ConstantDefinition constant(
      DeclarationId id, Declared declared, Type type, Expression value, Frame frame) {
    return new ConstantDefinition(
        id,
        DocumentationText.of(declared.syntax()),
        type,
        value,
        frame.size(),
        declared.file().source().name(),
        declared.syntax().span());
  }

  /**
   * A constant collection of strings keeps them in its type, so that searching it for the value of
   * an enumeration finds misspelt ones.
   */
  private static Expression withLiteralTypes(Expression value) {
    if (!(value instanceof Construction.Collect collect)
        || collect.elements().isEmpty()
        || collect.elements().size() > LONGEST_ENUMERATION) {
      return value;
    }
    List<Expression> elements = new ArrayList<>();
    for (Expression each : collect.elements()) {
      if (!(each instanceof Expression.Literal literal)
          || literal.type() != ScalarType.STRING
          || !(literal.value() instanceof LiteralValue.Text text)) {
        return value;
      }
      elements.add(new Expression.Literal(text, new LiteralType(text.value()), literal.span()));
    }
    Type element = Types.join(elements.stream().map(Expression::type).toList());
    Type type = value.type() instanceof ListType ? new ListType(element) : new SetType(element);
    return new Construction.Collect(elements, type, value.span());
  }

  /** Checks a function. */
  FunctionDefinition function(Symbol.FunctionSymbol symbol, Declared declared) {
    Declaration.Function syntax = (Declaration.Function) declared.syntax();
    Frame frame = new Frame();
    Surroundings surroundings = packages.get().surroundings(declared.file(), frame, false);
    Scope scope = Scope.EMPTY;
    for (int i = 0; i < syntax.parameters().size(); i++) {
      scope = scope.with(Declarations.declare(
          syntax.parameters().get(i).name(),
          symbol.parameters().get(i).type(),
          new Frame.Source.FunctionParameter(),
          scope,
          surroundings));
    }
    Expression body =
        new ExpressionChecker(surroundings).checkAs(syntax.body(), scope, symbol.result());
    FunctionDefinition definition = new FunctionDefinition(
        symbol.id(),
        DocumentationText.of(syntax),
        parameters(symbol, syntax.parameters()),
        symbol.result(),
        body,
        frame.size(),
        declared.file().source().name(),
        syntax.span());
    packages.get().definitions().add(definition);
    UnusedNames.inFunction(syntax, surroundings);
    return definition;
  }

  /** Checks a host function. */
  HostFunctionDefinition hostFunction(Symbol.FunctionSymbol symbol, Declared declared) {
    Declaration.HostFunction syntax = (Declaration.HostFunction) declared.syntax();
    if (Types.contains(symbol.result(), ScalarType.REGEX::equals)) {
      packages
          .get()
          .reporter(declared.file())
          .report(
              CheckCode.REGEX_FROM_INPUT,
              syntax.result().span(),
              "a host function yields no regex: its arguments may come from the input");
    }
    return new HostFunctionDefinition(
        symbol.id(),
        DocumentationText.of(syntax),
        parameters(symbol, syntax.parameters()),
        symbol.result(),
        declared.file().source().name(),
        syntax.span());
  }

  private static List<Parameter> parameters(
      Symbol.FunctionSymbol symbol, List<Declaration.Parameter> syntax) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < syntax.size(); i++) {
      Symbol.ParameterSymbol each = symbol.parameters().get(i);
      parameters.add(new Parameter(
          each.name(),
          each.type(),
          each.defaultValue().map(Supplier::get),
          syntax.get(i).span()));
    }
    return parameters;
  }
}
