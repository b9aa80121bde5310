package dev.bylaw.internal.absence;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.OptionalType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of the value of an expression if one path is absent. A value that is read from a
 * document is taken to be of its type, and a text to parse: what errors it can bring has nothing to
 * do with what is absent.
 */
final class ExpressionEstimates implements ExpressionVisitor<Estimate> {
  /** How many expressions are looked at before everything counts as unknown. */
  private static final int MAXIMUM_EXPRESSIONS = 200_000;

  private final KnownValues values;
  private final CollectionEstimates collections;
  private final ReadEstimates reads;
  private EstimateFrame frame;
  private int looked;
  private int openTexts;

  ExpressionEstimates(
      Program program, KnownValues values, Hypothesis hypothesis, EstimateFrame frame) {
    this.values = values;
    this.frame = frame;
    this.collections = new CollectionEstimates(this, hypothesis);
    this.reads = new ReadEstimates(this, program, hypothesis);
  }

  EstimateFrame frame() {
    return frame;
  }

  CollectionEstimates collections() {
    return collections;
  }

  /** Returns the paths that may be absent and were read since the last call, and forgets them. */
  Set<DocumentPath> takeReads() {
    return reads.take();
  }

  /** What is known of an expression's value. */
  Estimate of(Expression expression) {
    looked++;
    return looked > MAXIMUM_EXPRESSIONS ? Estimate.Open.computed(true) : expression.accept(this);
  }

  /** What is known of the value of a function's body in a frame of its own. */
  Estimate in(EstimateFrame inner, Expression body) {
    EstimateFrame outer = frame;
    frame = inner;
    try {
      return of(body);
    } finally {
      frame = outer;
    }
  }

  /** What the interpreter computes where all operands are known. */
  private Estimate strict(Expression expression, Operation operation) {
    return strict(expression, operation, of(operation));
  }

  private List<Estimate> of(Operation operation) {
    return operation.operands().stream().map(this::of).toList();
  }

  private Estimate strict(Expression expression, Operation operation, List<Estimate> operands) {
    List<Value> known = new ArrayList<>();
    for (Estimate each : operands) {
      if (each instanceof Estimate.Failed) {
        return each;
      }
      if (each instanceof Estimate.Known value) {
        known.add(value.value());
      }
    }
    return known.size() == operands.size() ? values.compute(operation, known) : unknown(expression);
  }

  private static Estimate unknown(Expression expression) {
    return Estimate.Open.computed(expression.type() instanceof OptionalType);
  }

  /** One of two values, of which other values decide. */
  private Estimate either(Estimate left, Estimate right, Expression whole) {
    if (left.equals(right)) {
      return left;
    }
    boolean sequences = Stream.of(left, right).anyMatch(Estimate.Sequence.class::isInstance);
    if (sequences) {
      return collections.either(left, right);
    }
    Set<DocumentPath> paths = new LinkedHashSet<>();
    boolean everywhere = Stream.of(left, right)
        .filter(each -> !each.isAbsent())
        .allMatch(each -> each instanceof Estimate.Open open
            && !open.paths().isEmpty()
            && paths.addAll(open.paths()));
    boolean mayBeAbsent =
        left.mayBeAbsent() || right.mayBeAbsent() || whole.type() instanceof OptionalType;
    return new Estimate.Open(everywhere ? paths : Set.of(), mayBeAbsent);
  }

  @Override
  public Estimate visitLiteral(Expression.Literal literal) {
    return strict(literal, Operation.of(literal));
  }

  @Override
  public Estimate visitReadLocal(Expression.ReadLocal local) {
    return reads.local(local);
  }

  @Override
  public Estimate visitReadConstant(Expression.ReadConstant constant) {
    return values.known(constant.constant()).orElseGet(() -> unknown(constant));
  }

  @Override
  public Estimate visitReadAmbient(Expression.ReadAmbient ambient) {
    return reads.ambient(ambient);
  }

  @Override
  public Estimate visitReadField(Expression.ReadField field) {
    Estimate target = of(field.target());
    return target instanceof Estimate.Known known && known.value().isPresent()
        ? strict(field, Operation.of(field), List.of(target))
        : reads.field(field, target);
  }

  @Override
  public Estimate visitReadElement(Expression.ReadElement element) {
    List<Estimate> operands = of(Operation.of(element));
    return operands.stream().allMatch(Estimate.Known.class::isInstance)
        ? strict(element, Operation.of(element), operands)
        : reads.element(operands.get(0), operands.get(1));
  }

  @Override
  public Estimate visitCallFunction(Expression.CallFunction call) {
    return reads.call(call);
  }

  @Override
  public Estimate visitCallBuiltin(Expression.CallBuiltin call) {
    List<Estimate> arguments = call.arguments().stream().map(this::of).toList();
    boolean ofCollection = switch (call.builtin()) {
      case SIZE, FIRST, LAST, SORTED, JOIN, KEYS -> true;
      default -> false;
    };
    if (!ofCollection && arguments.stream().anyMatch(Estimate::isAbsent)) {
      return Estimate.Known.ABSENT;
    }
    return strict(call, Operation.of(call), arguments);
  }

  @Override
  public Estimate visitParse(Expression.Parse parse) {
    Estimate text = of(parse.text());
    openTexts += text instanceof Estimate.Open && !parse.lenient() ? 1 : 0;
    return text instanceof Estimate.Open open
        ? Estimate.Open.computed(open.mayBeAbsent() || parse.lenient())
        : strict(parse, Operation.of(parse), List.of(text));
  }

  @Override
  public Estimate visitAttempt(Expression.Attempt attempt) {
    int before = openTexts;
    Estimate operand = of(attempt.operand());
    if (operand instanceof Estimate.Failed failed && failed.code() == ErrorCode.UNPARSABLE) {
      return Estimate.Known.ABSENT;
    }
    boolean mayFail = openTexts > before && !operand.isAbsent();
    return mayFail ? Estimate.Open.computed(true) : operand;
  }

  @Override
  public Estimate visitNot(Expression.Not not) {
    return strict(not, Operation.of(not));
  }

  @Override
  public Estimate visitLogical(Expression.Logical logical) {
    boolean deciding = !logical.conjunction();
    Estimate left = of(logical.left());
    if (left instanceof Estimate.Failed || left.is(deciding)) {
      return left;
    }
    Estimate right = of(logical.right());
    if (left.is(!deciding)) {
      return right;
    }
    return right.is(deciding) ? right : unknown(logical);
  }

  @Override
  public Estimate visitEquality(Expression.Equality equality) {
    List<Estimate> operands = of(Operation.of(equality));
    boolean differ = Differences.certainlyDiffer(operands.get(0), operands.get(1), equality)
        || Differences.certainlyDiffer(operands.get(1), operands.get(0), equality);
    return differ
        ? Estimate.Known.of(equality.negated())
        : strict(equality, Operation.of(equality), operands);
  }

  @Override
  public Estimate visitComparison(Expression.Comparison comparison) {
    return strict(comparison, Operation.of(comparison));
  }

  @Override
  public Estimate visitMembership(Expression.Membership membership) {
    List<Estimate> operands = of(Operation.of(membership));
    boolean failed = operands.stream().anyMatch(Estimate.Failed.class::isInstance);
    boolean none =
        operands.get(0).isAbsent() || collections.runs(operands.get(1)).isEmpty();
    return none && !failed
        ? Estimate.Known.of(membership.negated())
        : strict(membership, Operation.of(membership), operands);
  }

  @Override
  public Estimate visitCoalesce(Expression.Coalesce coalesce) {
    Estimate left = of(coalesce.left());
    if (!left.mayBeAbsent()) {
      return left;
    }
    Estimate right = of(coalesce.right());
    return left.isAbsent() ? right : either(left.present(), right, coalesce);
  }

  @Override
  public Estimate visitArithmetic(Expression.Arithmetic operation) {
    return strict(operation, Operation.of(operation));
  }

  @Override
  public Estimate visitNegate(Expression.Negate negate) {
    return strict(negate, Operation.of(negate));
  }

  @Override
  public Estimate visitConcatenate(Expression.Concatenate concatenate) {
    List<Estimate> operands = of(Operation.of(concatenate));
    boolean computed = Differences.isText(concatenate.type())
        || operands.stream().allMatch(Estimate.Known.class::isInstance)
        || operands.stream().anyMatch(Estimate.Failed.class::isInstance);
    return computed
        ? strict(concatenate, Operation.of(concatenate), operands)
        : collections.concatenate(operands.get(0), operands.get(1));
  }

  @Override
  public Estimate visitConditional(Expression.Conditional conditional) {
    Estimate condition = of(conditional.condition());
    if (condition instanceof Estimate.Failed) {
      return condition;
    }
    if (condition instanceof Estimate.Known) {
      return of(condition.is(true) ? conditional.whenTrue() : conditional.whenFalse());
    }
    return either(of(conditional.whenTrue()), of(conditional.whenFalse()), conditional);
  }

  @Override
  public Estimate visitQuantifier(Expression.Quantifier quantifier) {
    return collections.quantify(quantifier);
  }

  @Override
  public Estimate visitCollect(Construction.Collect collect) {
    List<Estimate> elements = of(Operation.of(collect));
    boolean open = elements.stream().noneMatch(Estimate.Failed.class::isInstance)
        && !elements.stream().allMatch(Estimate.Known.class::isInstance);
    return open ? collections.collect(elements) : strict(collect, Operation.of(collect), elements);
  }

  @Override
  public Estimate visitComprehension(Construction.Comprehension comprehension) {
    Estimate collected = collections.comprehend(comprehension);
    boolean empty =
        collected instanceof Estimate.Sequence sequence && sequence.runs().isEmpty();
    return empty ? strict(comprehension, Operation.empty(comprehension)) : collected;
  }

  @Override
  public Estimate visitMakeRecord(Construction.MakeRecord record) {
    Map<String, Estimate> fields = new HashMap<>();
    for (int i = 0; i < record.names().size(); i++) {
      Estimate value = of(record.values().get(i));
      if (value instanceof Estimate.Failed) {
        return value;
      }
      fields.put(record.names().get(i), value);
    }
    return new Estimate.Fields(fields);
  }

  @Override
  public Estimate visitMakeMap(Construction.MakeMap map) {
    return strict(map, Operation.of(map));
  }

  @Override
  public Estimate visitMapComprehension(Construction.MapComprehension comprehension) {
    collections.generate(comprehension.generators(), true, certain -> {
      of(comprehension.key());
      of(comprehension.value());
    });
    return unknown(comprehension);
  }

  @Override
  public Estimate visitInterpolate(Expression.Interpolate text) {
    return strict(text, Operation.of(text));
  }

  @Override
  public Estimate visitPresence(Expression.Presence presence) {
    Estimate operand = of(presence.operand());
    if (operand instanceof Estimate.Failed) {
      return operand;
    }
    return operand.isAbsent() || !operand.mayBeAbsent()
        ? Estimate.Known.of(operand.isAbsent() != presence.present())
        : unknown(presence);
  }

  @Override
  public Estimate visitTypeTest(Expression.TypeTest test) {
    return strict(test, Operation.of(test));
  }

  @Override
  public Estimate visitNarrow(Expression.Narrow narrow) {
    Estimate operand = of(narrow.operand());
    if (operand instanceof Estimate.Known) {
      return strict(narrow, Operation.of(narrow), List.of(operand));
    }
    return narrow.type() instanceof OptionalType ? operand : operand.present();
  }

  @Override
  public Estimate visitMatches(Expression.Matches matches) {
    return strict(matches, Operation.of(matches));
  }

  @Override
  public Estimate visitLike(Expression.Like like) {
    return strict(like, Operation.of(like));
  }

  @Override
  public Estimate visitWithin(Expression.Within within) {
    return strict(within, Operation.of(within));
  }

  @Override
  public Estimate visitWiden(Expression.Widen widen) {
    return strict(widen, Operation.of(widen));
  }
}
