package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.expression.ExpressionChecker;
import dev.bylaw.dsl.internal.flow.Conditions;
import dev.bylaw.dsl.internal.flow.Frame;
import dev.bylaw.dsl.internal.flow.Origin;
import dev.bylaw.dsl.internal.flow.Origins;
import dev.bylaw.dsl.internal.flow.PathKey;
import dev.bylaw.dsl.internal.flow.Places;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.scope.Variable;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Statement.FindingClause;
import dev.bylaw.dsl.syntax.Statement.FixClause;
import dev.bylaw.dsl.syntax.Statement.FixKind;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.source.Span;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Checks what {@code deny} and {@code require} say: message, place and fixes. */
final class FindingChecker {
  private final ExpressionChecker expressions;
  private final Surroundings surroundings;
  private final Origins origins;
  private final Places places;
  private final Expression object;
  private final Deque<Expression> walked = new ArrayDeque<>();

  FindingChecker(
      ExpressionChecker expressions,
      Surroundings surroundings,
      Origins origins,
      Places places,
      Variable object) {
    this.expressions = expressions;
    this.surroundings = surroundings;
    this.origins = origins;
    this.places = places;
    this.object = read(object);
  }

  private static Expression read(Variable variable) {
    return new Expression.ReadLocal(
        variable.slot(), variable.name(), variable.type(), variable.span());
  }

  /**
   * Enters the body of a {@code for}: findings without a path of their own stand at its element.
   */
  void enter(Binder binder, Scope scope) {
    walked.push(scope.variables().values().stream()
        .filter(each -> each.slot() == binder.valueSlot())
        .findFirst()
        .map(FindingChecker::read)
        .orElseThrow());
  }

  /** Leaves the body of the innermost {@code for}. */
  void leave() {
    walked.pop();
  }

  Statement check(
      Optional<Expression> condition,
      boolean required,
      FindingClause finding,
      Scope scope,
      Span span) {
    Scope found =
        condition.map(each -> scope.knowing(Conditions.when(!required, each))).orElse(scope);
    Expression message =
        expressions.checkAs(finding.message(), found.inMessage(), ScalarType.STRING);
    List<Expression> at = new ArrayList<>();
    if (finding.at().isPresent()) {
      at.add(location(finding.at().get(), found));
    } else {
      condition.ifPresent(this::warnIfAmbiguous);
      at.addAll(places(condition));
    }
    List<FixAction> fixes =
        finding.fixes().stream().map(each -> fix(each, found)).toList();
    return new Statement.Check(condition, required, message, at, fixes, span);
  }

  private List<Expression> places(Optional<Expression> condition) {
    List<Expression> chosen = new ArrayList<>();
    condition.ifPresent(each -> places.candidates(each).forEach(place -> add(place, chosen)));
    for (Expression element : walked) {
      if (origins.of(element).object()) {
        add(element, chosen);
      }
    }
    add(object, chosen);
    return chosen;
  }

  /** Nothing is tried behind the object itself, which always has a place. */
  private void add(Expression place, List<Expression> chosen) {
    boolean complete = !chosen.isEmpty() && isObject(chosen.get(chosen.size() - 1));
    Optional<String> path = PathKey.of(place);
    boolean known =
        path.isPresent() && chosen.stream().anyMatch(each -> PathKey.of(each).equals(path));
    if (!complete && !known) {
      chosen.add(place);
    }
  }

  private boolean isObject(Expression expression) {
    return expression instanceof Expression.ReadLocal local
        && surroundings.frame().source(local.slot()) instanceof Frame.Source.RuleObject;
  }

  private void warnIfAmbiguous(Expression condition) {
    places
        .ambiguous(condition)
        .ifPresent(test -> surroundings
            .reporter()
            .report(
                CheckCode.AMBIGUOUS_PLACE,
                condition.span(),
                "a finding stands at the last path, whichever test decides",
                "say where with 'at'"));
  }

  /** A place in the object: what {@code at} and {@code fix} name. */
  private Expression location(dev.bylaw.dsl.syntax.Expression syntax, Scope scope) {
    Optional<dev.bylaw.dsl.syntax.Expression> call = Locations.call(syntax);
    if (call.isPresent()) {
      surroundings
          .reporter()
          .report(
              CheckCode.NOT_A_PLACE,
              call.get().span(),
              "the result of a call is no place",
              "name the path itself, or walk it with 'for'");
      return Erroneous.at(syntax.span());
    }
    Expression place = expressions.check(syntax, scope);
    if (Erroneous.is(place)) {
      return place;
    }
    Origin origin = origins.of(place);
    if (origin.computed()) {
      surroundings
          .reporter()
          .report(
              CheckCode.NOT_A_PLACE,
              syntax.span(),
              "this is computed, and has no place in the object",
              "name the path that it comes from");
    } else if (origin.outside()) {
      surroundings
          .reporter()
          .report(
              CheckCode.PLACE_OUTSIDE_OBJECT,
              syntax.span(),
              "this does not stand in the object under review",
              "name a path that starts at the rule's object");
    }
    return place;
  }

  private FixAction fix(FixClause clause, Scope scope) {
    Expression target = location(clause.place(), scope);
    if (clause.kind() == FixKind.REMOVE) {
      if (isObject(target)) {
        report(clause, "the object itself cannot be removed", "name a part of it");
      }
      return new FixAction.Remove(target, clause.span());
    }
    dev.bylaw.dsl.syntax.Expression value = clause.value().orElseThrow();
    Type type = OptionalType.unwrap(target.type());
    if (Erroneous.is(target)) {
      return new FixAction.Set(target, expressions.check(value, scope), clause.span());
    }
    if (clause.kind() == FixKind.ASSIGN) {
      return new FixAction.Set(target, expressions.checkAs(value, scope, type), clause.span());
    }
    Optional<Type> element = Types.element(type);
    if (element.isEmpty()) {
      report(clause, "'+=' adds to a list, this is '" + type + "'", "write '='");
    }
    Expression added = element.isPresent()
        ? expressions.checkAs(value, scope, element.get())
        : expressions.check(value, scope);
    return new FixAction.Append(target, added, clause.span());
  }

  private void report(FixClause clause, String message, String hint) {
    surroundings.reporter().report(CheckCode.FIX_OPERATION, clause.place().span(), message, hint);
  }
}
