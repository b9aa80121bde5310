package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.dsl.coverage.CoverageSubject;
import dev.bylaw.dsl.coverage.Outcome;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.structure.SubExpressions;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.List;

/**
 * Finds the points of rules and functions: statements, the operands of conditions, what may be
 * absent, and walks. What stands in a message, a place or a fix decides nothing by being absent, so
 * that only what decides there by itself is counted.
 */
final class PointFinder {
  private static final List<Outcome> BOTH = List.of(Outcome.TRUE, Outcome.FALSE);
  private static final List<Outcome> OPTIONAL = List.of(Outcome.PRESENT, Outcome.ABSENT);

  private final PointList points;
  private final Program program;
  private final Absences absences;
  private boolean inFinding;

  PointFinder(PointList points, Program program) {
    this.points = points;
    this.program = program;
    this.absences = new Absences(program);
  }

  void rule(RuleDefinition rule) {
    rule.condition().ifPresent(this::condition);
    statements(rule.body());
  }

  void function(FunctionDefinition function) {
    value(function.body());
  }

  private void statements(List<Statement> statements) {
    for (Statement each : statements) {
      points.add(CoverageSubject.STATEMENT, each, each.span(), List.of(Outcome.REACHED));
      statement(each);
    }
  }

  private void statement(Statement statement) {
    if (statement instanceof Statement.Let let) {
      value(let.value());
    } else if (statement instanceof Statement.For loop) {
      binder(loop.binder(), false);
      statements(loop.body());
    } else if (statement instanceof Statement.If branch) {
      condition(branch.condition());
      statements(branch.whenTrue());
      statements(branch.whenFalse());
    } else if (statement instanceof Statement.Check check) {
      check.condition().ifPresent(this::condition);
      finding(check);
    } else if (statement instanceof Statement.Allow allow) {
      condition(allow.condition());
    }
  }

  private void finding(Statement.Check check) {
    inFinding = true;
    operand(check.message());
    for (FixAction each : check.fixes()) {
      if (each instanceof FixAction.Set set) {
        value(set.value());
      } else if (each instanceof FixAction.Append append) {
        value(append.value());
      }
    }
    inFinding = false;
  }

  private void value(Expression value) {
    if (value.type() == ScalarType.BOOL) {
      condition(value);
    } else {
      operand(value);
    }
  }

  private void condition(Expression condition) {
    if (condition instanceof Expression.Logical logical) {
      condition(logical.left());
      condition(logical.right());
    } else if (condition instanceof Expression.Not not) {
      condition(not.operand());
    } else if (condition instanceof Expression.Conditional conditional) {
      condition(conditional.condition());
      condition(conditional.whenTrue());
      condition(conditional.whenFalse());
    } else if (!(condition instanceof Expression.Literal)) {
      points.add(CoverageSubject.CONDITION, condition, condition.span(), BOTH);
      parts(condition);
    }
  }

  private void operand(Expression operand) {
    if (isTest(operand)) {
      condition(operand);
    } else if (operand instanceof Expression.Conditional conditional) {
      condition(conditional.condition());
      operand(conditional.whenTrue());
      operand(conditional.whenFalse());
    } else {
      if (!inFinding && absences.mayBeAbsent(operand)) {
        optional(operand);
      }
      parts(operand);
    }
  }

  private void optional(Expression operand) {
    points.add(CoverageSubject.OPTIONAL, operand, Absences.place(operand), OPTIONAL);
    points
        .probe(operand)
        .absentOnlyWith(absences.subjects(operand).stream().map(points::probe).toList());
  }

  private void parts(Expression expression) {
    if (expression instanceof Expression.Quantifier quantifier) {
      binder(quantifier.binder(), true);
      condition(quantifier.condition());
    } else if (expression instanceof Construction.Comprehension comprehension) {
      comprehension.generators().forEach(each -> binder(each, false));
      operand(comprehension.element());
    } else if (expression instanceof Construction.MapComprehension comprehension) {
      comprehension.generators().forEach(each -> binder(each, false));
      operand(comprehension.key());
      operand(comprehension.value());
    } else if (expression instanceof Expression.Coalesce coalesce) {
      boolean outer = inFinding;
      inFinding = false;
      operand(coalesce.left());
      inFinding = outer;
      operand(coalesce.right());
    } else if (isStrict(expression) && !(expression.type() instanceof OptionalType)) {
      SubExpressions.of(expression).forEach(this::present);
    } else {
      SubExpressions.of(expression).forEach(this::operand);
    }
  }

  /** Goes through what is there, since what is made of it is. */
  private void present(Expression operand) {
    if (isStrict(operand)) {
      SubExpressions.of(operand).forEach(this::present);
    } else if (!(operand instanceof Expression.ReadLocal
        || operand instanceof Expression.ReadAmbient)) {
      operand(operand);
    }
  }

  private void binder(Binder binder, boolean stopsEarly) {
    operand(binder.source());
    points.add(
        CoverageSubject.WALK,
        binder,
        binder.source().span(),
        CollectionSize.outcomes(binder, stopsEarly, program));
    binder.where().ifPresent(this::condition);
  }

  /** Tells whether an expression is absent as soon as a part of it is. */
  private static boolean isStrict(Expression expression) {
    if (expression instanceof Expression.CallBuiltin call) {
      return !call.arguments().isEmpty()
          && call.builtin() != Builtin.FIRST
          && call.builtin() != Builtin.LAST
          && !isCollection(call.arguments().get(0).type());
    }
    return expression instanceof Expression.ReadField
        || expression instanceof Expression.ReadElement
        || expression instanceof Expression.Parse
        || expression instanceof Expression.Narrow
        || expression instanceof Expression.Widen;
  }

  private static boolean isCollection(Type type) {
    Type value = OptionalType.unwrap(type);
    return value instanceof ListType || value instanceof SetType || value instanceof MapType;
  }

  private static boolean isTest(Expression expression) {
    return expression instanceof Expression.Logical
        || expression instanceof Expression.Not
        || expression instanceof Expression.Equality
        || expression instanceof Expression.Comparison
        || expression instanceof Expression.Membership
        || expression instanceof Expression.Quantifier
        || expression instanceof Expression.Presence
        || expression instanceof Expression.TypeTest
        || expression instanceof Expression.Matches
        || expression instanceof Expression.Like
        || expression instanceof Expression.Within;
  }
}
