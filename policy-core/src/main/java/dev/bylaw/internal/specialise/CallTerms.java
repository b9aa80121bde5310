package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;

/** Calls of functions, which are inlined. Their arguments are evaluated whether used or not. */
final class CallTerms {
  private final ExpressionSpecialiser specialiser;

  CallTerms(ExpressionSpecialiser specialiser) {
    this.specialiser = specialiser;
  }

  Term function(Expression.CallFunction call) {
    FunctionDefinition function = specialiser
        .environment()
        .program()
        .declaration(call.function())
        .filter(FunctionDefinition.class::isInstance)
        .map(FunctionDefinition.class::cast)
        .orElseThrow(() -> new NotCompiledException("a host function"));
    Arguments arguments =
        new Arguments(Math.max(function.frameSize(), call.arguments().size()));
    for (int i = 0; i < call.arguments().size(); i++) {
      arguments.add(i, call.arguments().get(i), function.parameters().get(i));
    }
    return arguments.lacks
        ? new Operand.Constant(AbsentValue.LITERAL, function.result())
        : arguments.around(specialiser.termIn(arguments.scope, function.body()), function.result());
  }

  /** The arguments of one call. */
  private final class Arguments {
    private final Scope scope;
    private final List<Term> first = new ArrayList<>();
    private final List<Operand> needed = new ArrayList<>();
    private final List<Operand.Variable> variables = new ArrayList<>();
    private final List<Operand> values = new ArrayList<>();
    private boolean lacks;

    Arguments(int frameSize) {
      this.scope = new Scope(frameSize);
    }

    void add(int slot, Expression argument, Parameter parameter) {
      Term term = specialiser.term(argument);
      Term bound = bound(term, argument.type());
      scope.bind(slot, bound);
      if (parameter.type() instanceof OptionalType) {
        return;
      }
      if (bound instanceof Operand.Constant constant) {
        lacks |= constant.value() instanceof AbsentValue;
      } else if (bound instanceof Operand operand && argument.type() instanceof OptionalType) {
        if (ValueKind.of(operand.type()).isCollection()) {
          throw new NotCompiledException("a call with a list or map that may be absent");
        }
        needed.add(operand);
      }
    }

    /** Binds what is more than a path to a variable, so that it is evaluated once. */
    private Term bound(Term term, Type type) {
      if (term instanceof Sequence sequence) {
        first.add(sequence);
        return sequence;
      }
      Operand operand = ExpressionSpecialiser.operand(term, type);
      if (operand instanceof Operand.Constant || operand instanceof Operand.Variable) {
        return operand;
      }
      if (isPath(operand)) {
        first.add(operand);
        return operand;
      }
      Operand.Variable variable =
          specialiser.variables().make(operand.type(), operand.mayBeAbsent(), operand.shapes());
      variables.add(variable);
      values.add(operand);
      return variable;
    }

    Term around(Term body, Type result) {
      Term inner = needed.isEmpty() ? body : whenPresent(body, result);
      List<Term> unread =
          first.stream().filter(each -> !AlwaysRead.isReadIn(inner, each)).toList();
      if (inner instanceof Sequence sequence) {
        return sequence(sequence, unread);
      }
      return inner instanceof Test test ? test(test, unread) : operand((Operand) inner, unread);
    }

    private Term whenPresent(Term body, Type result) {
      if (body instanceof Sequence) {
        throw new NotCompiledException("a call that yields a list and lacks an argument");
      }
      Test[] present = needed.stream().map(Test.Present::new).toArray(Test[]::new);
      return new Operand.Choice(
          Test.all(present),
          ExpressionSpecialiser.operand(body, result),
          new Operand.Constant(AbsentValue.LITERAL, result),
          OptionalType.unwrap(result));
    }

    private Term sequence(Sequence sequence, List<Term> unread) {
      if (!variables.isEmpty()) {
        throw new NotCompiledException("a call that yields a list, of what is no path");
      }
      List<Term> before = new ArrayList<>(unread);
      before.addAll(sequence.first());
      return new Sequence(before, sequence.segments(), sequence.distinct(), sequence.element());
    }

    private Test test(Test body, List<Term> unread) {
      Test inner = unread.isEmpty() ? body : new Test.After(unread, body);
      for (int i = variables.size() - 1; i >= 0; i--) {
        inner = new Test.Let(variables.get(i), values.get(i), inner);
      }
      return inner;
    }

    private Operand operand(Operand body, List<Term> unread) {
      Operand inner = unread.isEmpty() ? body : new Operand.After(unread, body);
      for (int i = variables.size() - 1; i >= 0; i--) {
        inner = new Operand.Let(variables.get(i), values.get(i), inner);
      }
      return inner;
    }
  }

  /** Tells whether reading an operand again costs little. */
  private static boolean isPath(Operand operand) {
    if (operand instanceof Operand.Field field) {
      return isPath(field.target());
    }
    return operand instanceof Operand.Variable
        || (operand instanceof Operand.Narrowed narrowed && isPath(narrowed.operand()));
  }
}
