package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.evaluate.environment.Allowance;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.evaluate.environment.StepMeter;
import dev.bylaw.internal.evaluate.operation.Arithmetic;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.FloatValue;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueOrder;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates expressions in a frame of slots. It hands each family of expressions to a class of its
 * own, which comes back for the operands. Of one rule on one object; not thread-safe.
 */
final class Interpreter implements ExpressionVisitor<Value> {
  private final Environment environment;
  private final StepMeter meter;
  private final EvaluationObserver observer;
  private final Allowance allowance;
  private final PathExpressions paths;
  private final CollectionExpressions collections;
  private final TextExpressions texts;
  private final CallExpressions calls;
  private final Tests tests;
  private @Nullable Value[] frame;

  Interpreter(Environment environment, StepMeter meter, @Nullable Value[] frame) {
    this.environment = environment;
    this.meter = meter;
    this.observer = environment.observer();
    this.allowance = new Allowance(meter, environment.limits());
    this.frame = frame;
    this.paths = new PathExpressions(this);
    this.collections = new CollectionExpressions(this);
    this.texts = new TextExpressions(this);
    this.calls = new CallExpressions(this);
    this.tests = new Tests(this);
  }

  Environment environment() {
    return environment;
  }

  StepMeter meter() {
    return meter;
  }

  EvaluationObserver observer() {
    return observer;
  }

  Allowance allowance() {
    return allowance;
  }

  /**
   * Evaluates an expression as something that is read.
   *
   * @throws EvaluationFailure for every error, also if the value is required and missing
   * @throws UnknownInput if the value depends on something that is not known
   */
  Value evaluate(Expression expression) {
    return TypedReader.required(evaluateOrMissing(expression));
  }

  /** Evaluates an expression whose value may be missing though its type says that it is there. */
  Value evaluateOrMissing(Expression expression) {
    meter.step();
    observer.begins(expression);
    Value value = expression.accept(this);
    observer.ends(expression, value);
    return value;
  }

  /** Evaluates a condition. */
  boolean test(Expression condition) {
    if (evaluate(condition) instanceof BoolValue bool) {
      return bool.value();
    }
    throw EvaluationFailure.internal("a condition is neither true nor false");
  }

  /** Returns the value in a slot, null if it is unset. */
  @Nullable Value slot(int slot) {
    return frame[slot];
  }

  /** Sets a slot, or with null unsets it. */
  void setSlot(int slot, @Nullable Value value) {
    frame[slot] = value;
  }

  /** Evaluates the body of a function in a frame of its own. */
  Value evaluateIn(@Nullable Value[] inner, Expression body) {
    @Nullable Value[] outer = frame;
    frame = inner;
    try {
      return evaluate(body);
    } finally {
      frame = outer;
    }
  }

  @Override
  public Value visitLiteral(Expression.Literal literal) {
    return environment.literals().value(literal.value());
  }

  @Override
  public Value visitReadLocal(Expression.ReadLocal local) {
    return paths.local(local);
  }

  @Override
  public Value visitReadConstant(Expression.ReadConstant constant) {
    return environment.constant(constant.constant());
  }

  @Override
  public Value visitReadAmbient(Expression.ReadAmbient ambient) {
    return paths.ambient(ambient);
  }

  @Override
  public Value visitReadField(Expression.ReadField field) {
    return paths.field(field);
  }

  @Override
  public Value visitReadElement(Expression.ReadElement element) {
    return paths.element(element);
  }

  @Override
  public Value visitCallFunction(Expression.CallFunction call) {
    return calls.function(call);
  }

  @Override
  public Value visitCallBuiltin(Expression.CallBuiltin call) {
    return calls.builtin(call);
  }

  @Override
  public Value visitParse(Expression.Parse parse) {
    return texts.parse(parse);
  }

  @Override
  public Value visitAttempt(Expression.Attempt attempt) {
    return calls.attempt(attempt);
  }

  @Override
  public Value visitNot(Expression.Not not) {
    return BoolValue.of(!test(not.operand()));
  }

  @Override
  public Value visitLogical(Expression.Logical logical) {
    boolean left = test(logical.left());
    boolean decided = left != logical.conjunction();
    return BoolValue.of(decided ? left : test(logical.right()));
  }

  @Override
  public Value visitEquality(Expression.Equality equality) {
    return BoolValue.of(tests.equal(equality) != equality.negated());
  }

  @Override
  public Value visitComparison(Expression.Comparison comparison) {
    return BoolValue.of(tests.compare(comparison));
  }

  @Override
  public Value visitMembership(Expression.Membership membership) {
    return BoolValue.of(tests.isMember(membership) != membership.negated());
  }

  @Override
  public Value visitCoalesce(Expression.Coalesce coalesce) {
    Value left = evaluate(coalesce.left());
    return left instanceof AbsentValue ? evaluate(coalesce.right()) : left;
  }

  @Override
  public Value visitArithmetic(Expression.Arithmetic operation) {
    Value left = evaluate(operation.left());
    Value right = evaluate(operation.right());
    return Arithmetic.compute(operation.operator(), left, right);
  }

  @Override
  public Value visitNegate(Expression.Negate negate) {
    return Arithmetic.negate(evaluate(negate.operand()));
  }

  @Override
  public Value visitConcatenate(Expression.Concatenate concatenate) {
    return collections.concatenate(concatenate);
  }

  @Override
  public Value visitConditional(Expression.Conditional conditional) {
    return evaluate(
        test(conditional.condition()) ? conditional.whenTrue() : conditional.whenFalse());
  }

  @Override
  public Value visitQuantifier(Expression.Quantifier quantifier) {
    return BoolValue.of(collections.quantify(quantifier));
  }

  @Override
  public Value visitCollect(Construction.Collect collect) {
    return collections.collect(collect);
  }

  @Override
  public Value visitComprehension(Construction.Comprehension comprehension) {
    return collections.comprehend(comprehension);
  }

  @Override
  public Value visitMakeRecord(Construction.MakeRecord record) {
    return collections.record(record);
  }

  @Override
  public Value visitMakeMap(Construction.MakeMap map) {
    return collections.map(map);
  }

  @Override
  public Value visitMapComprehension(Construction.MapComprehension comprehension) {
    return collections.comprehendMap(comprehension);
  }

  @Override
  public Value visitInterpolate(Expression.Interpolate text) {
    return texts.interpolate(text);
  }

  @Override
  public Value visitPresence(Expression.Presence presence) {
    return BoolValue.of(evaluateOrMissing(presence.operand()).isPresent() == presence.present());
  }

  @Override
  public Value visitTypeTest(Expression.TypeTest test) {
    return BoolValue.of(tests.isOfType(test));
  }

  @Override
  public Value visitNarrow(Expression.Narrow narrow) {
    return paths.narrow(narrow);
  }

  @Override
  public Value visitMatches(Expression.Matches matches) {
    return BoolValue.of(texts.matches(matches));
  }

  @Override
  public Value visitLike(Expression.Like like) {
    return BoolValue.of(texts.isLike(like));
  }

  @Override
  public Value visitWithin(Expression.Within within) {
    return BoolValue.of(texts.isWithin(within));
  }

  @Override
  public Value visitWiden(Expression.Widen widen) {
    Value value = evaluate(widen.operand());
    return value instanceof AbsentValue
        ? value
        : new FloatValue(ValueOrder.number(value), value.origin());
  }
}
