package dev.bylaw.internal.absence;

import dev.bylaw.decision.ErrorCode;
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
import java.util.function.Function;
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

  /** An operation that the interpreter computes where all operands are known. */
  private Estimate strict(
      Expression operation,
      List<Expression> operands,
      Function<List<Expression>, Expression> rebuild) {
    return strict(operation, operands, operands.stream().map(this::of).toList(), rebuild);
  }

  private Estimate strict(
      Expression operation,
      List<Expression> operands,
      List<Estimate> estimates,
      Function<List<Expression>, Expression> rebuild) {
    List<Value> known = new ArrayList<>();
    for (Estimate each : estimates) {
      if (each instanceof Estimate.Failed) {
        return each;
      }
      if (each instanceof Estimate.Known value) {
        known.add(value.value());
      }
    }
    return known.size() == operands.size()
        ? values.compute(operands, known, rebuild)
        : unknown(operation);
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
    return strict(literal, List.of(), none -> literal);
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
        ? strict(
            field,
            List.of(field.target()),
            List.of(target),
            of -> new Expression.ReadField(of.get(0), field.field(), field.type(), field.span()))
        : reads.field(field, target);
  }

  @Override
  public Estimate visitReadElement(Expression.ReadElement element) {
    Estimate target = of(element.target());
    Estimate key = of(element.key());
    boolean known = target instanceof Estimate.Known && key instanceof Estimate.Known;
    return known
        ? strict(
            element,
            List.of(element.target(), element.key()),
            List.of(target, key),
            of -> new Expression.ReadElement(of.get(0), of.get(1), element.type(), element.span()))
        : reads.element(target, key);
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
      return Estimate.ABSENT;
    }
    return strict(
        call,
        call.arguments(),
        arguments,
        of -> new Expression.CallBuiltin(call.builtin(), of, call.type(), call.span()));
  }

  @Override
  public Estimate visitParse(Expression.Parse parse) {
    Estimate text = of(parse.text());
    openTexts += text instanceof Estimate.Open && !parse.lenient() ? 1 : 0;
    return text instanceof Estimate.Open open
        ? Estimate.Open.computed(open.mayBeAbsent() || parse.lenient())
        : strict(
            parse,
            List.of(parse.text()),
            List.of(text),
            of -> new Expression.Parse(
                parse.target(), of.get(0), parse.lenient(), parse.type(), parse.span()));
  }

  @Override
  public Estimate visitAttempt(Expression.Attempt attempt) {
    int before = openTexts;
    Estimate operand = of(attempt.operand());
    if (operand instanceof Estimate.Failed failed && failed.code() == ErrorCode.UNPARSABLE) {
      return Estimate.ABSENT;
    }
    boolean mayFail = openTexts > before && !operand.isAbsent();
    return mayFail ? Estimate.Open.computed(true) : operand;
  }

  @Override
  public Estimate visitNot(Expression.Not not) {
    return strict(
        not, List.of(not.operand()), of -> new Expression.Not(of.get(0), not.type(), not.span()));
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
    List<Expression> operands = List.of(equality.left(), equality.right());
    List<Estimate> estimates = operands.stream().map(this::of).toList();
    boolean differ = Differences.certainlyDiffer(estimates.get(0), estimates.get(1), equality)
        || Differences.certainlyDiffer(estimates.get(1), estimates.get(0), equality);
    return differ
        ? Estimate.Known.of(equality.negated())
        : strict(
            equality,
            operands,
            estimates,
            of -> new Expression.Equality(
                equality.negated(), of.get(0), of.get(1), equality.type(), equality.span()));
  }

  @Override
  public Estimate visitComparison(Expression.Comparison comparison) {
    return strict(
        comparison,
        List.of(comparison.left(), comparison.right()),
        of -> new Expression.Comparison(
            comparison.operator(), of.get(0), of.get(1), comparison.type(), comparison.span()));
  }

  @Override
  public Estimate visitMembership(Expression.Membership membership) {
    List<Expression> operands = List.of(membership.element(), membership.collection());
    List<Estimate> estimates = operands.stream().map(this::of).toList();
    boolean failed = estimates.stream().anyMatch(Estimate.Failed.class::isInstance);
    boolean none =
        estimates.get(0).isAbsent() || collections.runs(estimates.get(1)).isEmpty();
    return none && !failed
        ? Estimate.Known.of(membership.negated())
        : strict(
            membership,
            operands,
            estimates,
            of -> new Expression.Membership(
                membership.negated(), of.get(0), of.get(1), membership.type(), membership.span()));
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
    return strict(
        operation,
        List.of(operation.left(), operation.right()),
        of -> new Expression.Arithmetic(
            operation.operator(), of.get(0), of.get(1), operation.type(), operation.span()));
  }

  @Override
  public Estimate visitNegate(Expression.Negate negate) {
    return strict(
        negate,
        List.of(negate.operand()),
        of -> new Expression.Negate(of.get(0), negate.type(), negate.span()));
  }

  @Override
  public Estimate visitConcatenate(Expression.Concatenate concatenate) {
    List<Expression> operands = List.of(concatenate.left(), concatenate.right());
    List<Estimate> estimates = operands.stream().map(this::of).toList();
    boolean computed = Differences.isText(concatenate.type())
        || estimates.stream().allMatch(Estimate.Known.class::isInstance)
        || estimates.stream().anyMatch(Estimate.Failed.class::isInstance);
    return computed
        ? strict(
            concatenate,
            operands,
            estimates,
            of -> new Expression.Concatenate(
                of.get(0), of.get(1), concatenate.type(), concatenate.span()))
        : collections.concatenate(estimates.get(0), estimates.get(1));
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
  public Estimate visitCollect(Expression.Collect collect) {
    List<Estimate> elements = collect.elements().stream().map(this::of).toList();
    boolean open = elements.stream().noneMatch(Estimate.Failed.class::isInstance)
        && !elements.stream().allMatch(Estimate.Known.class::isInstance);
    return open
        ? collections.collect(elements)
        : strict(
            collect,
            collect.elements(),
            elements,
            of -> new Expression.Collect(of, collect.type(), collect.span()));
  }

  @Override
  public Estimate visitComprehension(Expression.Comprehension comprehension) {
    Estimate collected = collections.comprehend(comprehension);
    boolean empty =
        collected instanceof Estimate.Sequence sequence && sequence.runs().isEmpty();
    return empty
        ? strict(
            comprehension,
            List.of(),
            none -> new Expression.Collect(none, comprehension.type(), comprehension.span()))
        : collected;
  }

  @Override
  public Estimate visitMakeRecord(Expression.MakeRecord record) {
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
  public Estimate visitMakeMap(Expression.MakeMap map) {
    List<Expression> operands = new ArrayList<>(map.keys());
    operands.addAll(map.values());
    int keys = map.keys().size();
    return strict(
        map,
        operands,
        of -> new Expression.MakeMap(
            of.subList(0, keys), of.subList(keys, of.size()), map.type(), map.span()));
  }

  @Override
  public Estimate visitMapComprehension(Expression.MapComprehension comprehension) {
    collections.generate(comprehension.generators(), true, certain -> {
      of(comprehension.key());
      of(comprehension.value());
    });
    return unknown(comprehension);
  }

  @Override
  public Estimate visitInterpolate(Expression.Interpolate text) {
    return strict(
        text, text.parts(), of -> new Expression.Interpolate(of, text.type(), text.span()));
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
    return strict(
        test,
        List.of(test.operand()),
        of -> new Expression.TypeTest(of.get(0), test.tested(), test.type(), test.span()));
  }

  @Override
  public Estimate visitNarrow(Expression.Narrow narrow) {
    Estimate operand = of(narrow.operand());
    if (operand instanceof Estimate.Known) {
      return strict(
          narrow,
          List.of(narrow.operand()),
          List.of(operand),
          of -> new Expression.Narrow(of.get(0), narrow.type(), narrow.span()));
    }
    return narrow.type() instanceof OptionalType ? operand : operand.present();
  }

  @Override
  public Estimate visitMatches(Expression.Matches matches) {
    return strict(
        matches,
        List.of(matches.text(), matches.regex()),
        of -> new Expression.Matches(of.get(0), of.get(1), matches.type(), matches.span()));
  }

  @Override
  public Estimate visitLike(Expression.Like like) {
    return strict(
        like,
        List.of(like.text(), like.glob()),
        of -> new Expression.Like(of.get(0), of.get(1), like.type(), like.span()));
  }

  @Override
  public Estimate visitWithin(Expression.Within within) {
    return strict(
        within,
        List.of(within.part(), within.whole()),
        of -> new Expression.Within(of.get(0), of.get(1), within.type(), within.span()));
  }

  @Override
  public Estimate visitWiden(Expression.Widen widen) {
    return strict(
        widen,
        List.of(widen.operand()),
        of -> new Expression.Widen(of.get(0), widen.type(), widen.span()));
  }
}
