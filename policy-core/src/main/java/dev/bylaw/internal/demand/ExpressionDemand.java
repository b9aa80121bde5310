package dev.bylaw.internal.demand;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Program;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows expressions as the interpreter evaluates them, with sources for values: every branch is
 * taken, every loop runs once, and every part of a document on the way is demanded. A slot keeps
 * all sources that it is ever given.
 */
final class ExpressionDemand implements ExpressionVisitor<Source> {
  private final Program program;
  private final Documents documents;
  private final Calls calls = new Calls();
  private @Nullable Source[] frame;

  ExpressionDemand(Program program, Documents documents, int frameSize) {
    this.program = program;
    this.documents = documents;
    this.frame = new Source[frameSize];
  }

  Source of(Expression expression) {
    return expression.accept(this);
  }

  void set(int slot, Source source) {
    Source before = frame[slot];
    frame[slot] = before == null ? source : before.or(source);
  }

  /** Reads all that an expression's value consists of. */
  void deep(Expression expression) {
    Reads.deep(of(expression), expression.type());
  }

  /** Walks a collection: the slots get the sources of its keys and values. */
  void bind(Binder binder) {
    Source source = of(binder.source());
    binder.keySlot().ifPresent(slot -> set(slot, Source.NONE));
    set(binder.valueSlot(), Reads.contents(source, binder.source().type()));
    binder.where().ifPresent(this::of);
  }

  private Source all(Expression... operands) {
    for (Expression each : operands) {
      of(each);
    }
    return Source.NONE;
  }

  @Override
  public Source visitLiteral(Expression.Literal literal) {
    return literal.value() instanceof LiteralValue.Text text
        ? Source.text(text.value())
        : Source.NONE;
  }

  @Override
  public Source visitReadLocal(Expression.ReadLocal local) {
    Source source = frame[local.slot()];
    return source == null ? Source.NONE : source;
  }

  @Override
  public Source visitReadConstant(Expression.ReadConstant constant) {
    Declaration declaration = program.declaration(constant.constant()).orElseThrow();
    if (declaration instanceof ConstantDefinition definition
        && definition.value() instanceof Expression.Literal literal) {
      return visitLiteral(literal);
    }
    return Source.NONE;
  }

  @Override
  public Source visitReadAmbient(Expression.ReadAmbient ambient) {
    return documents
        .named(ambient.name())
        .map(document -> Source.of(Set.of(document)))
        .orElse(Source.NONE);
  }

  @Override
  public Source visitReadField(Expression.ReadField field) {
    return Reads.value(of(field.target()).field(field.field()), field.type());
  }

  @Override
  public Source visitReadElement(Expression.ReadElement element) {
    Source target = of(element.target());
    Source key = of(element.key());
    boolean byName = OptionalType.unwrap(element.key().type()) != ScalarType.INT;
    return Reads.value(
        byName ? entry(target, element.target().type(), key) : target.elements(), element.type());
  }

  private static Source entry(Source target, Type type, Source key) {
    boolean isMap = Reads.alternatives(type).stream().anyMatch(MapType.class::isInstance);
    return key.text()
        .map(name -> isMap ? target.entry(name) : target.field(name))
        .orElseGet(target::entries);
  }

  @Override
  public Source visitCallFunction(Expression.CallFunction call) {
    Declaration declaration = program.declaration(call.function()).orElseThrow();
    if (declaration instanceof FunctionDefinition function) {
      List<Source> arguments = new ArrayList<>();
      call.arguments().forEach(each -> arguments.add(of(each)));
      Calls.Call followed = new Calls.Call(call.function(), arguments);
      return calls.result(followed).orElseGet(() -> follow(followed, function));
    }
    call.arguments().forEach(this::deep);
    return Source.NONE;
  }

  private Source follow(Calls.Call call, FunctionDefinition function) {
    @Nullable Source[] outer = frame;
    frame = new Source[Math.max(function.frameSize(), call.arguments().size())];
    for (int i = 0; i < call.arguments().size(); i++) {
      frame[i] = call.arguments().get(i);
    }
    Source result = of(function.body());
    frame = outer;
    calls.put(call, result);
    return result;
  }

  @Override
  public Source visitCallBuiltin(Expression.CallBuiltin call) {
    List<Expression> arguments = call.arguments();
    if (call.builtin() == Builtin.NOW) {
      return Source.NONE;
    }
    Type type = arguments.get(0).type();
    return switch (call.builtin()) {
      case SIZE -> {
        Reads.emptiness(of(arguments.get(0)), type);
        yield Source.NONE;
      }
      case FIRST, LAST -> Reads.contents(of(arguments.get(0)), type);
      case SORTED -> Source.collection(Reads.contents(of(arguments.get(0)), type));
      case KEYS -> {
        of(arguments.get(0)).entries();
        yield Source.NONE;
      }
      default -> {
        arguments.forEach(this::deep);
        yield Source.NONE;
      }
    };
  }

  @Override
  public Source visitParse(Expression.Parse parse) {
    return all(parse.text());
  }

  @Override
  public Source visitAttempt(Expression.Attempt attempt) {
    return of(attempt.operand());
  }

  @Override
  public Source visitNot(Expression.Not not) {
    return all(not.operand());
  }

  @Override
  public Source visitLogical(Expression.Logical logical) {
    return all(logical.left(), logical.right());
  }

  @Override
  public Source visitEquality(Expression.Equality equality) {
    compare(equality.left(), equality.right());
    compare(equality.right(), equality.left());
    return Source.NONE;
  }

  /** With nothing, a value is compared by whether it is something. */
  private void compare(Expression side, Expression other) {
    if (OptionalType.unwrap(other.type()) instanceof NothingType) {
      Reads.emptiness(of(side), side.type());
    } else {
      deep(side);
    }
  }

  @Override
  public Source visitComparison(Expression.Comparison comparison) {
    return all(comparison.left(), comparison.right());
  }

  @Override
  public Source visitMembership(Expression.Membership membership) {
    Type type = membership.collection().type();
    boolean isMap = Reads.alternatives(type).stream().anyMatch(MapType.class::isInstance);
    if (isMap) {
      Source key = of(membership.element());
      Reads.value(entry(of(membership.collection()), type, key), valueType(type));
    } else {
      deep(membership.element());
      deep(membership.collection());
    }
    return Source.NONE;
  }

  private static Type valueType(Type type) {
    return OptionalType.unwrap(type) instanceof MapType map ? map.value() : JsonType.JSON;
  }

  @Override
  public Source visitCoalesce(Expression.Coalesce coalesce) {
    return of(coalesce.left()).or(of(coalesce.right()));
  }

  @Override
  public Source visitArithmetic(Expression.Arithmetic operation) {
    return all(operation.left(), operation.right());
  }

  @Override
  public Source visitNegate(Expression.Negate negate) {
    return all(negate.operand());
  }

  @Override
  public Source visitConcatenate(Expression.Concatenate concatenate) {
    Type type = OptionalType.unwrap(concatenate.type());
    if (type == ScalarType.STRING) {
      return all(concatenate.left(), concatenate.right());
    }
    Source left = Reads.contents(of(concatenate.left()), concatenate.left().type());
    Source right = Reads.contents(of(concatenate.right()), concatenate.right().type());
    return collection(left.or(right), type);
  }

  /** The elements of a set are compared when it is made. */
  private static Source collection(Source element, Type type) {
    return Reads.value(Source.collection(element), type);
  }

  @Override
  public Source visitConditional(Expression.Conditional conditional) {
    of(conditional.condition());
    return of(conditional.whenTrue()).or(of(conditional.whenFalse()));
  }

  @Override
  public Source visitQuantifier(Expression.Quantifier quantifier) {
    bind(quantifier.binder());
    return all(quantifier.condition());
  }

  @Override
  public Source visitCollect(Construction.Collect collect) {
    Source element = Source.NONE;
    for (Expression each : collect.elements()) {
      element = element.or(of(each));
    }
    return collection(element, collect.type());
  }

  @Override
  public Source visitComprehension(Construction.Comprehension comprehension) {
    comprehension.generators().forEach(this::bind);
    return collection(of(comprehension.element()), comprehension.type());
  }

  @Override
  public Source visitMakeRecord(Construction.MakeRecord record) {
    Map<String, Source> fields = new LinkedHashMap<>();
    for (int i = 0; i < record.names().size(); i++) {
      fields.put(record.names().get(i), of(record.values().get(i)));
    }
    return Source.record(fields);
  }

  @Override
  public Source visitMakeMap(Construction.MakeMap map) {
    Source value = Source.NONE;
    for (int i = 0; i < map.keys().size(); i++) {
      of(map.keys().get(i));
      value = value.or(of(map.values().get(i)));
    }
    return Source.collection(value);
  }

  @Override
  public Source visitMapComprehension(Construction.MapComprehension comprehension) {
    comprehension.generators().forEach(this::bind);
    of(comprehension.key());
    return Source.collection(of(comprehension.value()));
  }

  @Override
  public Source visitInterpolate(Expression.Interpolate text) {
    text.parts().forEach(this::deep);
    return Source.NONE;
  }

  @Override
  public Source visitPresence(Expression.Presence presence) {
    return all(presence.operand());
  }

  @Override
  public Source visitTypeTest(Expression.TypeTest test) {
    Reads.type(of(test.operand()), test.operand().type(), test.tested());
    return Source.NONE;
  }

  @Override
  public Source visitNarrow(Expression.Narrow narrow) {
    return Reads.value(of(narrow.operand()), narrow.type());
  }

  @Override
  public Source visitMatches(Expression.Matches matches) {
    return all(matches.text(), matches.regex());
  }

  @Override
  public Source visitLike(Expression.Like like) {
    return all(like.text(), like.glob());
  }

  @Override
  public Source visitWithin(Expression.Within within) {
    return all(within.part(), within.whole());
  }

  @Override
  public Source visitWiden(Expression.Widen widen) {
    return of(widen.operand());
  }
}
