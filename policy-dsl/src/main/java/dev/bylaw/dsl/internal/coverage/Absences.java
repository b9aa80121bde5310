package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.DeclaredFields;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.source.Span;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which expressions may be absent by themselves, not only because a part of them is. */
final class Absences {
  private static final Set<Builtin> OF_COLLECTIONS = Set.of(Builtin.FIRST, Builtin.LAST);
  private static final Set<Builtin> OF_TEXTS = Set.of(Builtin.BEFORE, Builtin.AFTER);
  private static final Map<Builtin, String> MEMBERS =
      Map.of(Builtin.IMAGE_TAG, "tag", Builtin.IMAGE_DIGEST, "digest");

  private final Program program;

  Absences(Program program) {
    this.program = program;
  }

  /** Tells whether an expression may be absent though all that it is made of is there. */
  boolean mayBeAbsent(Expression expression) {
    if (!isOptional(expression)) {
      return false;
    }
    if (expression instanceof Expression.ReadField field) {
      return !isOptional(field.target())
          || DeclaredFields.type(field).filter(OptionalType.class::isInstance).isPresent();
    }
    if (expression instanceof Expression.CallBuiltin call) {
      return OF_TEXTS.contains(call.builtin())
          || OF_COLLECTIONS.contains(call.builtin())
          || MEMBERS.containsKey(call.builtin());
    }
    if (expression instanceof Expression.CallFunction call) {
      return result(call.function()) instanceof OptionalType;
    }
    return expression instanceof Expression.ReadLocal
        || expression instanceof Expression.ReadAmbient
        || expression instanceof Expression.ReadElement
        || expression instanceof Expression.Attempt
        || (expression instanceof Expression.Parse parse && parse.lenient());
  }

  /** Returns what must be there for an absence to be the expression's own. */
  List<Expression> subjects(Expression expression) {
    List<Expression> subjects = new ArrayList<>();
    if (expression instanceof Expression.ReadField field) {
      subjects.add(field.target());
    } else if (expression instanceof Expression.ReadElement element) {
      subjects.add(element.target());
    } else if (expression instanceof Expression.Parse parse) {
      subjects.add(parse.text());
    } else if (expression instanceof Expression.CallFunction call) {
      List<Parameter> parameters = parameters(call.function());
      for (int i = 0; i < parameters.size(); i++) {
        if (!(parameters.get(i).type() instanceof OptionalType)) {
          subjects.add(call.arguments().get(i));
        }
      }
    } else if (expression instanceof Expression.CallBuiltin call
        && !OF_COLLECTIONS.contains(call.builtin())) {
      subjects.addAll(call.arguments());
    }
    subjects.removeIf(each -> !isOptional(each));
    return subjects;
  }

  /** Returns where that stands which is absent: of a path, its last step. */
  static Span place(Expression expression) {
    Span whole = expression.span();
    if (expression instanceof Expression.ReadField field) {
      return last(whole, field.field());
    }
    if (expression instanceof Expression.CallBuiltin call && MEMBERS.containsKey(call.builtin())) {
      return last(whole, MEMBERS.get(call.builtin()));
    }
    int behind = whole.start();
    if (expression instanceof Expression.ReadElement element) {
      behind = element.target().span().end();
    } else if (expression instanceof Expression.CallBuiltin call) {
      behind = call.arguments().get(0).span().end();
    }
    return behind > whole.start() && behind < whole.end() ? new Span(behind, whole.end()) : whole;
  }

  private static Span last(Span whole, String name) {
    return new Span(Math.max(whole.start(), whole.end() - name.length()), whole.end());
  }

  private static boolean isOptional(Expression expression) {
    return expression.type() instanceof OptionalType;
  }

  private Type result(DeclarationId function) {
    Declaration declaration = program.declaration(function).orElseThrow();
    return declaration instanceof FunctionDefinition own
        ? own.result()
        : ((HostFunctionDefinition) declaration).result();
  }

  private List<Parameter> parameters(DeclarationId function) {
    Declaration declaration = program.declaration(function).orElseThrow();
    return declaration instanceof FunctionDefinition own
        ? own.parameters()
        : ((HostFunctionDefinition) declaration).parameters();
  }
}
