package dev.bylaw.dsl.internal.expression;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.declare.FileNames.Reference;
import dev.bylaw.dsl.internal.declare.Symbol;
import dev.bylaw.dsl.internal.declare.Symbol.FunctionSymbol;
import dev.bylaw.dsl.internal.declare.Symbol.ParameterSymbol;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.MethodTable;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Expression.Call;
import dev.bylaw.dsl.syntax.Expression.MethodCall;
import dev.bylaw.dsl.syntax.Expression.Try;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.source.Span;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Calls of functions of packages and of the library, and {@code try}. */
final class CallChecker {
  private static final Set<String> INVENTORY = Set.of("objects", "lookup");

  private final ExpressionChecker expressions;
  private final ParseChecker parses;
  private final MethodChecker methods;
  private final Surroundings surroundings;

  CallChecker(ExpressionChecker expressions, LiteralChecker literals, Surroundings surroundings) {
    this.expressions = expressions;
    this.parses = new ParseChecker(expressions, literals, surroundings);
    this.methods = new MethodChecker(expressions, surroundings);
    this.surroundings = surroundings;
  }

  Expression call(Call node, Scope scope) {
    String name = node.function().text();
    Optional<Reference> reference = surroundings.names().find(name);
    if (reference.isPresent()) {
      return declared(node, reference.get(), scope);
    }
    if (ParseChecker.isParsingFunction(name)) {
      return parses.call(node, scope, false);
    }
    if (name.equals("now")) {
      return now(node, scope);
    }
    if (INVENTORY.contains(name)) {
      surroundings
          .reporter()
          .report(
              CheckCode.NOT_SUPPORTED,
              node.function().span(),
              "reading the inventory with '" + name + "' is not supported yet");
      return Erroneous.at(node.span());
    }
    return unknown(node, scope);
  }

  private Expression unknown(Call node, Scope scope) {
    String name = node.function().text();
    checkAll(node.arguments(), scope);
    if (!surroundings.names().mayBeUnread(name)) {
      boolean method = !MethodTable.named(name).isEmpty();
      surroundings
          .reporter()
          .report(
              CheckCode.UNKNOWN_FUNCTION,
              node.function().span(),
              "there is no function '" + name + "'",
              method
                  ? "write it behind a value: x." + name + "(…)"
                  : Suggestion.hint(name, functions()));
    }
    return Erroneous.at(node.span());
  }

  private Set<String> functions() {
    Set<String> names = new TreeSet<>(ParseChecker.names());
    names.add("now");
    for (String each : surroundings.names().all()) {
      boolean function = surroundings
          .names()
          .find(each)
          .filter(reference ->
              symbol(reference).filter(FunctionSymbol.class::isInstance).isPresent())
          .isPresent();
      if (function) {
        names.add(each);
      }
    }
    return names;
  }

  private Optional<Symbol> symbol(Reference reference) {
    return reference instanceof Reference.ToDeclaration declaration
        ? surroundings.symbols().symbol(declaration.id())
        : Optional.empty();
  }

  private void checkAll(List<dev.bylaw.dsl.syntax.Expression> arguments, Scope scope) {
    arguments.forEach(each -> expressions.check(each, scope));
  }

  private Expression now(Call node, Scope scope) {
    if (!node.arguments().isEmpty()) {
      reportCount(node.span(), "now", 0, 0, node.arguments().size());
      checkAll(node.arguments(), scope);
    } else if (surroundings.beforeInput()) {
      surroundings
          .reporter()
          .report(
              CheckCode.NOT_CONSTANT,
              node.span(),
              "the time of the evaluation is not known before it begins");
    }
    return new Expression.CallBuiltin(Builtin.NOW, List.of(), ScalarType.INSTANT, node.span());
  }

  private Expression declared(Call node, Reference reference, Scope scope) {
    Optional<Symbol> symbol = symbol(reference);
    if (symbol.isPresent() && symbol.get() instanceof FunctionSymbol function) {
      return function(node, function, scope);
    }
    checkAll(node.arguments(), scope);
    if (symbol.isPresent()) {
      surroundings
          .reporter()
          .report(
              CheckCode.WRONG_SORT_OF_NAME,
              node.function().span(),
              "'" + node.function() + "' is " + symbol.get().sort() + ", not a function");
    }
    return Erroneous.at(node.span());
  }

  private Expression function(Call node, FunctionSymbol function, Scope scope) {
    List<ParameterSymbol> parameters = function.parameters();
    int given = node.arguments().size();
    long required =
        parameters.stream().filter(each -> each.defaultValue().isEmpty()).count();
    if (given < required || given > parameters.size()) {
      reportCount(node.span(), node.function().text(), (int) required, parameters.size(), given);
      checkAll(node.arguments(), scope);
      return Erroneous.at(node.span());
    }
    List<Expression> arguments = new ArrayList<>();
    boolean lifted = false;
    boolean erroneous = Types.isErroneous(function.result());
    for (int i = 0; i < parameters.size(); i++) {
      Expression argument = i < given
          ? argument(node.arguments().get(i), parameters.get(i).type(), scope)
          : parameters.get(i).defaultValue().orElseThrow().get();
      lifted |= Types.mayBeAbsent(argument.type())
          && !Types.mayBeAbsent(parameters.get(i).type());
      erroneous |= Erroneous.is(argument);
      arguments.add(argument);
    }
    if (erroneous) {
      return Erroneous.at(node.span());
    }
    surroundings.symbols().markCalled(function.id());
    Type result = lifted ? OptionalType.of(function.result()) : function.result();
    return new Expression.CallFunction(function.id(), arguments, result, node.span());
  }

  /** An argument that may be absent fits too: the call is absent then. */
  private Expression argument(dev.bylaw.dsl.syntax.Expression syntax, Type parameter, Scope scope) {
    Expression argument = expressions.check(syntax, scope, Optional.of(parameter));
    boolean never = Types.isErroneous(OptionalType.unwrap(argument.type()));
    boolean lifts = Types.mayBeAbsent(argument.type()) && !never;
    return expressions.fit(argument, lifts ? OptionalType.of(parameter) : parameter);
  }

  private void reportCount(Span span, String name, int least, int most, int given) {
    String wanted = least == most ? Integer.toString(most) : least + " to " + most;
    surroundings
        .reporter()
        .report(
            CheckCode.ARGUMENT_COUNT,
            span,
            "'" + name + "' takes " + wanted + (most == 1 ? " argument" : " arguments") + ", not "
                + given);
  }

  Expression method(MethodCall node, Scope scope) {
    return methods.call(node, scope);
  }

  Expression attempt(Try node, Scope scope) {
    boolean parse = node.operand() instanceof Call call
        && ParseChecker.isParsingFunction(call.function().text())
        && surroundings.names().find(call.function().text()).isEmpty();
    if (parse) {
      return parses.call((Call) node.operand(), scope, true);
    }
    Expression operand = expressions.check(node.operand(), scope);
    if (Erroneous.is(operand)) {
      return Erroneous.at(node.span());
    }
    if (!(node.operand() instanceof Call || node.operand() instanceof MethodCall)) {
      surroundings
          .reporter()
          .report(
              CheckCode.NOTHING_TO_TRY,
              node.operand().span(),
              "'try' stands before a call",
              "as in 'try int(text)'");
    }
    return new Expression.Attempt(operand, OptionalType.of(operand.type()), node.span());
  }
}
