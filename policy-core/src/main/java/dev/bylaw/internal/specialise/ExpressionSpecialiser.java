package dev.bylaw.internal.specialise;

import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.Optional;

/**
 * Makes terms of expressions. It hands each family of expressions to a class of its own, which
 * comes back for the operands, as the interpreter does.
 */
final class ExpressionSpecialiser implements ExpressionVisitor<Term> {
  private final Environment environment;
  private final Folding folding;
  private final Variables variables;
  private final PathTerms paths;
  private final LogicTerms logic;
  private final ComparisonTerms comparisons;
  private final ListTerms lists;
  private final QuantifierTerms quantifiers;
  private final CallTerms calls;
  private final TextTerms texts;
  private Scope scope;

  /**
   * Prepares.
   *
   * @param object the whole object, empty where it is of no type
   */
  ExpressionSpecialiser(
      Environment environment, Variables variables, Optional<Operand> object, Scope scope) {
    this.environment = environment;
    this.folding = new Folding(environment);
    this.variables = variables;
    this.scope = scope;
    this.paths = new PathTerms(this, object);
    this.logic = new LogicTerms(this);
    this.comparisons = new ComparisonTerms(this);
    this.lists = new ListTerms(this);
    this.quantifiers = new QuantifierTerms(this);
    this.calls = new CallTerms(this);
    this.texts = new TextTerms(this);
  }

  Environment environment() {
    return environment;
  }

  Variables variables() {
    return variables;
  }

  Scope scope() {
    return scope;
  }

  ListTerms lists() {
    return lists;
  }

  /** Specialises an expression. */
  Term term(Expression expression) {
    Optional<Operand.Constant> constant = folding.fold(expression, scope);
    return constant.isPresent() ? constant.get() : expression.accept(this);
  }

  /** Specialises an expression in a scope of its own. */
  Term termIn(Scope inner, Expression expression) {
    Scope outer = scope;
    scope = inner;
    try {
      return term(expression);
    } finally {
      scope = outer;
    }
  }

  /** Specialises a condition. */
  Test test(Expression expression) {
    return test(term(expression));
  }

  private static Test test(Term term) {
    if (term instanceof Test test) {
      return test;
    }
    if (term instanceof Operand.Constant constant) {
      if (constant.value() instanceof BoolValue bool) {
        return Test.of(bool.value());
      }
      throw new NotCompiledException("a condition that is no bool");
    }
    if (term instanceof Operand.Truth truth) {
      return truth.test();
    }
    if (term instanceof Operand operand) {
      return new Test.IsTrue(operand);
    }
    throw new NotCompiledException("a condition that is no bool");
  }

  /** Specialises an expression whose value is held as slots hold it. */
  Operand operand(Expression expression) {
    return operand(term(expression), expression.type());
  }

  /** Returns a term as a value. */
  static Operand operand(Term term, Type type) {
    if (term instanceof Test test) {
      return new Operand.Truth(test, OptionalType.unwrap(type));
    }
    if (term instanceof Operand operand) {
      return operand;
    }
    throw new NotCompiledException("a list that is built");
  }

  /** Specialises an expression that is walked. */
  Sequence sequence(Expression expression) {
    return lists.sequence(term(expression), expression.type());
  }

  @Override
  public Term visitLiteral(Expression.Literal literal) {
    throw new NotCompiledException("a literal that has no value");
  }

  @Override
  public Term visitReadLocal(Expression.ReadLocal local) {
    return scope.term(local.slot(), local.name());
  }

  @Override
  public Term visitReadConstant(Expression.ReadConstant constant) {
    throw new NotCompiledException("a constant that depends on the clock");
  }

  @Override
  public Term visitReadAmbient(Expression.ReadAmbient ambient) {
    return paths.ambient(ambient);
  }

  @Override
  public Term visitReadField(Expression.ReadField field) {
    return paths.field(field);
  }

  @Override
  public Term visitReadElement(Expression.ReadElement element) {
    return paths.element(element);
  }

  @Override
  public Term visitCallFunction(Expression.CallFunction call) {
    return calls.function(call);
  }

  @Override
  public Term visitCallBuiltin(Expression.CallBuiltin call) {
    return texts.builtin(call);
  }

  @Override
  public Term visitParse(Expression.Parse parse) {
    throw new NotCompiledException("parsing a text as " + parse.target());
  }

  @Override
  public Term visitAttempt(Expression.Attempt attempt) {
    throw new NotCompiledException("'try'");
  }

  @Override
  public Term visitNot(Expression.Not not) {
    return Test.not(test(not.operand()));
  }

  @Override
  public Term visitLogical(Expression.Logical logical) {
    return logic.logical(logical);
  }

  @Override
  public Term visitEquality(Expression.Equality equality) {
    return comparisons.equality(equality);
  }

  @Override
  public Term visitComparison(Expression.Comparison comparison) {
    return comparisons.order(comparison);
  }

  @Override
  public Term visitMembership(Expression.Membership membership) {
    return comparisons.membership(membership);
  }

  @Override
  public Term visitCoalesce(Expression.Coalesce coalesce) {
    return logic.coalesce(coalesce);
  }

  @Override
  public Term visitArithmetic(Expression.Arithmetic operation) {
    return comparisons.arithmetic(operation);
  }

  @Override
  public Term visitNegate(Expression.Negate negate) {
    throw new NotCompiledException("a sign");
  }

  @Override
  public Term visitConcatenate(Expression.Concatenate concatenate) {
    return lists.concatenate(concatenate);
  }

  @Override
  public Term visitConditional(Expression.Conditional conditional) {
    return logic.conditional(conditional);
  }

  @Override
  public Term visitQuantifier(Expression.Quantifier quantifier) {
    return quantifiers.quantify(quantifier);
  }

  @Override
  public Term visitCollect(Construction.Collect collect) {
    return lists.collect(collect);
  }

  @Override
  public Term visitComprehension(Construction.Comprehension comprehension) {
    return lists.comprehend(comprehension);
  }

  @Override
  public Term visitMakeRecord(Construction.MakeRecord record) {
    throw new NotCompiledException("a record that is built");
  }

  @Override
  public Term visitMakeMap(Construction.MakeMap map) {
    throw new NotCompiledException("a map that is built");
  }

  @Override
  public Term visitMapComprehension(Construction.MapComprehension comprehension) {
    throw new NotCompiledException("a map that is built");
  }

  @Override
  public Term visitInterpolate(Expression.Interpolate text) {
    return texts.interpolate(text);
  }

  @Override
  public Term visitPresence(Expression.Presence presence) {
    return logic.presence(presence);
  }

  @Override
  public Term visitTypeTest(Expression.TypeTest test) {
    return paths.isOfType(test);
  }

  @Override
  public Term visitNarrow(Expression.Narrow narrow) {
    return paths.narrow(narrow);
  }

  @Override
  public Term visitMatches(Expression.Matches matches) {
    return texts.matches(matches);
  }

  @Override
  public Term visitLike(Expression.Like like) {
    return texts.like(like);
  }

  @Override
  public Term visitWithin(Expression.Within within) {
    throw new NotCompiledException("'within'");
  }

  @Override
  public Term visitWiden(Expression.Widen widen) {
    throw new NotCompiledException("an int as a float");
  }
}
