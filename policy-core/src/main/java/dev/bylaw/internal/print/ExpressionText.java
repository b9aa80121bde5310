package dev.bylaw.internal.print;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.ExpressionVisitor;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.SetType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Expressions as policies write them. What the compiler adds (narrowing, widening) is not shown,
 * and what it does not keep (parentheses, names of packages) is as short as may be.
 */
public final class ExpressionText implements ExpressionVisitor<Fragment> {
  private static final String UNUSED = "_";

  /** The names of slots that were read so far: a binder has none of its own. */
  private final Map<Integer, String> names = new HashMap<>();

  private ExpressionText() {}

  /** Prints an expression on one line. */
  public static String of(Expression expression) {
    return expression.accept(new ExpressionText()).text();
  }

  private String print(Expression expression) {
    return expression.accept(this).text();
  }

  private String operand(Expression expression, int operator) {
    return expression.accept(this).within(operator);
  }

  private Fragment binary(Expression left, String operator, Expression right, int level) {
    String text = operand(left, level) + " " + operator + " " + operand(right, level + 1);
    return new Fragment(text, level);
  }

  /** Tests do not follow one another without parentheses. */
  private Fragment test(Expression left, String operator, Expression right) {
    String text = operand(left, Fragment.SUM) + " " + operator + " " + operand(right, Fragment.SUM);
    return new Fragment(text, Fragment.TEST);
  }

  private String list(List<Expression> expressions) {
    return String.join(", ", expressions.stream().map(this::print).toList());
  }

  /** Prints what is bound first, since only reads know the names of binders. */
  private String bound(List<Binder> binders, Supplier<String> body, String before, String after) {
    String inside = body.get();
    List<String> generators = new ArrayList<>();
    for (int i = binders.size() - 1; i >= 0; i--) {
      generators.add(0, before + binder(binders.get(i)));
    }
    String joined = String.join("", generators);
    return after.isEmpty() ? inside + joined : joined.strip() + after + inside;
  }

  private String binder(Binder binder) {
    String where = binder.where().map(each -> " where " + print(each)).orElse("");
    String source = operand(binder.source(), Fragment.SUM);
    String value = names.getOrDefault(binder.valueSlot(), UNUSED);
    String key = binder.keySlot().isPresent()
        ? names.getOrDefault(binder.keySlot().getAsInt(), UNUSED) + ", "
        : "";
    return key + value + " in " + source + where;
  }

  @Override
  public Fragment visitLiteral(Expression.Literal literal) {
    return Fragment.whole(LiteralText.of(literal.value()));
  }

  @Override
  public Fragment visitReadLocal(Expression.ReadLocal local) {
    names.put(local.slot(), local.name());
    return Fragment.whole(local.name());
  }

  @Override
  public Fragment visitReadConstant(Expression.ReadConstant constant) {
    return Fragment.whole(constant.constant().name());
  }

  @Override
  public Fragment visitReadAmbient(Expression.ReadAmbient ambient) {
    return Fragment.whole(ambient.name());
  }

  @Override
  public Fragment visitReadField(Expression.ReadField field) {
    return Fragment.whole(operand(field.target(), Fragment.WHOLE) + "." + field.field());
  }

  @Override
  public Fragment visitReadElement(Expression.ReadElement element) {
    return Fragment.whole(
        operand(element.target(), Fragment.WHOLE) + "[" + print(element.key()) + "]");
  }

  @Override
  public Fragment visitCallFunction(Expression.CallFunction call) {
    return Fragment.whole(call.function().name() + "(" + list(call.arguments()) + ")");
  }

  @Override
  public Fragment visitCallBuiltin(Expression.CallBuiltin call) {
    String name = LiteralText.name(call.builtin());
    if (call.arguments().isEmpty()) {
      return Fragment.whole(name + "()");
    }
    String subject = operand(call.arguments().get(0), Fragment.WHOLE) + "." + name;
    List<Expression> others = call.arguments().subList(1, call.arguments().size());
    return Fragment.whole(
        LiteralText.isField(call.builtin()) ? subject : subject + "(" + list(others) + ")");
  }

  @Override
  public Fragment visitParse(Expression.Parse parse) {
    String call = parse.target() + "(" + print(parse.text()) + ")";
    return parse.lenient() ? new Fragment("try " + call, Fragment.PREFIX) : Fragment.whole(call);
  }

  @Override
  public Fragment visitAttempt(Expression.Attempt attempt) {
    return new Fragment("try " + print(attempt.operand()), Fragment.PREFIX);
  }

  @Override
  public Fragment visitNot(Expression.Not not) {
    return new Fragment("!" + operand(not.operand(), Fragment.WHOLE), Fragment.PREFIX);
  }

  @Override
  public Fragment visitLogical(Expression.Logical logical) {
    return logical.conjunction()
        ? binary(logical.left(), "&&", logical.right(), Fragment.AND)
        : binary(logical.left(), "||", logical.right(), Fragment.OR);
  }

  @Override
  public Fragment visitEquality(Expression.Equality equality) {
    return test(equality.left(), equality.negated() ? "!=" : "==", equality.right());
  }

  @Override
  public Fragment visitComparison(Expression.Comparison comparison) {
    String operator = switch (comparison.operator()) {
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
    };
    return test(comparison.left(), operator, comparison.right());
  }

  @Override
  public Fragment visitMembership(Expression.Membership membership) {
    return test(membership.element(), membership.negated() ? "!in" : "in", membership.collection());
  }

  @Override
  public Fragment visitCoalesce(Expression.Coalesce coalesce) {
    return binary(coalesce.left(), "??", coalesce.right(), Fragment.OPEN);
  }

  @Override
  public Fragment visitArithmetic(Expression.Arithmetic operation) {
    return switch (operation.operator()) {
      case ADD -> binary(operation.left(), "+", operation.right(), Fragment.SUM);
      case SUBTRACT -> binary(operation.left(), "-", operation.right(), Fragment.SUM);
      case MULTIPLY -> binary(operation.left(), "*", operation.right(), Fragment.PRODUCT);
      case DIVIDE -> binary(operation.left(), "/", operation.right(), Fragment.PRODUCT);
    };
  }

  @Override
  public Fragment visitNegate(Expression.Negate negate) {
    return new Fragment("-" + operand(negate.operand(), Fragment.WHOLE), Fragment.PREFIX);
  }

  @Override
  public Fragment visitConcatenate(Expression.Concatenate concatenate) {
    return binary(concatenate.left(), "++", concatenate.right(), Fragment.SUM);
  }

  @Override
  public Fragment visitConditional(Expression.Conditional conditional) {
    String text = "if " + print(conditional.condition()) + " then "
        + operand(conditional.whenTrue(), Fragment.OR) + " else "
        + operand(conditional.whenFalse(), Fragment.OR);
    return new Fragment(text, Fragment.OPEN);
  }

  @Override
  public Fragment visitQuantifier(Expression.Quantifier quantifier) {
    String text =
        bound(List.of(quantifier.binder()), () -> print(quantifier.condition()), "", ": ");
    return new Fragment((quantifier.universal() ? "all " : "any ") + text, Fragment.OPEN);
  }

  @Override
  public Fragment visitCollect(Construction.Collect collect) {
    boolean set = OptionalType.unwrap(collect.type()) instanceof SetType;
    return Fragment.whole(enclosed(set, list(collect.elements())));
  }

  private static String enclosed(boolean set, String elements) {
    return set ? "{" + elements + "}" : "[" + elements + "]";
  }

  @Override
  public Fragment visitComprehension(Construction.Comprehension comprehension) {
    boolean set = OptionalType.unwrap(comprehension.type()) instanceof SetType;
    String text =
        bound(comprehension.generators(), () -> print(comprehension.element()), " for ", "");
    return Fragment.whole(enclosed(set, text));
  }

  @Override
  public Fragment visitMakeRecord(Construction.MakeRecord record) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < record.names().size(); i++) {
      fields.add(record.names().get(i) + ": " + print(record.values().get(i)));
    }
    return Fragment.whole("{" + String.join(", ", fields) + "}");
  }

  @Override
  public Fragment visitMakeMap(Construction.MakeMap map) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < map.keys().size(); i++) {
      entries.add(print(map.keys().get(i)) + ": " + print(map.values().get(i)));
    }
    return Fragment.whole("{" + String.join(", ", entries) + "}");
  }

  @Override
  public Fragment visitMapComprehension(Construction.MapComprehension comprehension) {
    String text = bound(
        comprehension.generators(),
        () -> print(comprehension.key()) + ": " + print(comprehension.value()),
        " for ",
        "");
    return Fragment.whole("{" + text + "}");
  }

  @Override
  public Fragment visitInterpolate(Expression.Interpolate text) {
    StringBuilder joined = new StringBuilder("\"");
    for (Expression part : text.parts()) {
      boolean literal = part instanceof Expression.Literal constant
          && constant.value() instanceof LiteralValue.Text;
      String printed = print(part);
      joined.append(literal ? printed.substring(1, printed.length() - 1) : "${" + printed + "}");
    }
    return Fragment.whole(joined.append('"').toString());
  }

  @Override
  public Fragment visitPresence(Expression.Presence presence) {
    String test = presence.present() ? " is present" : " is absent";
    return new Fragment(operand(presence.operand(), Fragment.SUM) + test, Fragment.TEST);
  }

  @Override
  public Fragment visitTypeTest(Expression.TypeTest test) {
    return new Fragment(
        operand(test.operand(), Fragment.SUM) + " is " + test.tested(), Fragment.TEST);
  }

  @Override
  public Fragment visitNarrow(Expression.Narrow narrow) {
    return narrow.operand().accept(this);
  }

  @Override
  public Fragment visitMatches(Expression.Matches matches) {
    return test(matches.text(), "matches", matches.regex());
  }

  @Override
  public Fragment visitLike(Expression.Like like) {
    return test(like.text(), "like", like.glob());
  }

  @Override
  public Fragment visitWithin(Expression.Within within) {
    return test(within.part(), "within", within.whole());
  }

  @Override
  public Fragment visitWiden(Expression.Widen widen) {
    return widen.operand().accept(this);
  }
}
