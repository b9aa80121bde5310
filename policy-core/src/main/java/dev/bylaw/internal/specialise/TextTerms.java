package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.ScalarValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.scalar.Glob;
import dev.bylaw.scalar.Regex;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.List;

/** What makes and matches texts, and the methods of the library. */
final class TextTerms {
  private final ExpressionSpecialiser specialiser;

  TextTerms(ExpressionSpecialiser specialiser) {
    this.specialiser = specialiser;
  }

  Term builtin(Expression.CallBuiltin call) {
    return switch (call.builtin()) {
      case SIZE -> size(call);
      case STARTS_WITH -> property(Test.TextProperty.STARTS_WITH, call);
      case ENDS_WITH -> property(Test.TextProperty.ENDS_WITH, call);
      case CONTAINS -> property(Test.TextProperty.CONTAINS, call);
      default -> throw new NotCompiledException("the library's " + call.builtin());
    };
  }

  private Term size(Expression.CallBuiltin call) {
    Sequence list = specialiser.sequence(call.arguments().get(0));
    if (list.isLazy() && list.segments().get(0) instanceof Segment.Elements elements) {
      return new Operand.Size(elements.list(), ScalarType.INT);
    }
    throw new NotCompiledException("the size of what is no list of the document");
  }

  private Term property(Test.TextProperty property, Expression.CallBuiltin call) {
    Operand text = text(specialiser.operand(call.arguments().get(0)));
    Operand argument = text(specialiser.operand(call.arguments().get(1)));
    if (mayBeAbsent(call.arguments().get(0)) || mayBeAbsent(call.arguments().get(1))) {
      throw new NotCompiledException("a method of a text that may be absent");
    }
    return new Test.Texts(property, text, argument);
  }

  /** What its type says is there is there, or ends the generated code. */
  private static boolean mayBeAbsent(Expression expression) {
    return expression.type() instanceof OptionalType;
  }

  private static Operand text(Operand operand) {
    if (ValueKind.of(operand.type()) != ValueKind.TEXT) {
      throw new NotCompiledException("a text method of " + operand.type());
    }
    return operand;
  }

  Term interpolate(Expression.Interpolate interpolate) {
    List<Operand> parts = new ArrayList<>();
    for (Expression each : interpolate.parts()) {
      parts.add(text(specialiser.operand(each)));
    }
    return new Operand.Text(parts, ScalarType.STRING);
  }

  Term matches(Expression.Matches matches) {
    Operand text = text(specialiser.operand(matches.text()));
    boolean constant = specialiser.operand(matches.regex()) instanceof Operand.Constant;
    if (constant
        && ((Operand.Constant) specialiser.operand(matches.regex())).value()
            instanceof ScalarValue scalar
        && scalar.value() instanceof Regex regex) {
      return new Test.Matches(text, regex);
    }
    throw new NotCompiledException("'matches' with an expression that is no constant");
  }

  Term like(Expression.Like like) {
    Operand text = text(specialiser.operand(like.text()));
    Operand glob = specialiser.operand(like.glob());
    if (glob instanceof Operand.Constant constant
        && constant.value() instanceof StringValue value) {
      return new Test.Like(
          text,
          Glob.parse(value.value())
              .orElseThrow(() -> new NotCompiledException("a glob that is too long")));
    }
    throw new NotCompiledException("'like' with a pattern that is no constant");
  }
}
