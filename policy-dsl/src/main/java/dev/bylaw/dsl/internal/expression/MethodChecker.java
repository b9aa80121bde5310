package dev.bylaw.dsl.internal.expression;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Method;
import dev.bylaw.dsl.internal.typing.MethodTable;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Expression.MethodCall;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Calls of methods of the library. */
final class MethodChecker {
  private final ExpressionChecker expressions;
  private final Surroundings surroundings;

  MethodChecker(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.surroundings = surroundings;
  }

  Expression call(MethodCall node, Scope scope) {
    Expression subject = expressions.check(node.target(), scope);
    Type type = OptionalType.unwrap(subject.type());
    Optional<Method> method = Types.isErroneous(type)
        ? Optional.empty()
        : MethodTable.find(node.method().text(), type);
    if (method.isEmpty() || !method.get().called()) {
      node.arguments().forEach(each -> expressions.check(each, scope));
      if (!Types.isErroneous(type)) {
        unknown(node, type, method);
      }
      return Erroneous.at(node.span());
    }
    return call(node, subject, method.get(), scope);
  }

  private Expression call(MethodCall node, Expression subject, Method method, Scope scope) {
    if (node.arguments().size() != method.parameters().size()) {
      node.arguments().forEach(each -> expressions.check(each, scope));
      surroundings
          .reporter()
          .report(
              CheckCode.ARGUMENT_COUNT,
              node.span(),
              "'" + method.name() + "' takes " + method.parameters().size()
                  + (method.parameters().size() == 1 ? " argument" : " arguments") + ", not "
                  + node.arguments().size());
      return Erroneous.at(node.span());
    }
    List<Expression> arguments = new ArrayList<>(List.of(subject));
    boolean lifted = Types.mayBeAbsent(subject.type()) && !Types.isCollection(subject.type());
    boolean erroneous = false;
    for (int i = 0; i < node.arguments().size(); i++) {
      Expression argument = expressions.checkAs(
          node.arguments().get(i), scope, OptionalType.of(method.parameters().get(i)));
      lifted |= Types.mayBeAbsent(argument.type());
      erroneous |= Erroneous.is(argument);
      arguments.add(argument);
    }
    if (erroneous) {
      return Erroneous.at(node.span());
    }
    Type result = method.result().apply(OptionalType.unwrap(subject.type()));
    return new Expression.CallBuiltin(
        method.builtin(), arguments, lifted ? OptionalType.of(result) : result, node.span());
  }

  private void unknown(MethodCall node, Type type, Optional<Method> member) {
    String name = node.method().text();
    if (member.isPresent()) {
      report(
          node,
          CheckCode.MEMBER_OR_METHOD,
          "'" + name + "' of '" + type + "' is no method",
          "write '." + name + "'");
    } else if (Types.isJson(type)) {
      report(
          node,
          CheckCode.JSON_NOT_NARROWED,
          "free-form JSON has no methods",
          "ask what it is with 'is' first");
    } else if (surroundings.names().find(name).isPresent()) {
      report(
          node,
          CheckCode.UNKNOWN_METHOD,
          "'" + type + "' has no method '" + name + "'",
          "write the function as '" + name + "(…)'");
    } else {
      report(
          node,
          CheckCode.UNKNOWN_METHOD,
          "'" + type + "' has no method '" + name + "'",
          hint(type, name));
    }
  }

  private static String hint(Type type, String name) {
    List<Method> others = MethodTable.named(name);
    return others.isEmpty()
        ? Suggestion.hint(name, MethodTable.namesOf(type))
        : "it is for "
            + others.stream().map(Method::subjectText).distinct().collect(Collectors.joining(", "));
  }

  private void report(MethodCall node, CheckCode code, String message, String hint) {
    surroundings.reporter().report(code, node.method().span(), message, hint);
  }
}
