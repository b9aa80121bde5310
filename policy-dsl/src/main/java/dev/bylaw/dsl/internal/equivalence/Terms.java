package dev.bylaw.dsl.internal.equivalence;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.DeclaredFields;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.structure.Parts;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Expressions as texts that are equal where the expressions are. */
final class Terms {
  private Terms() {}

  /** Returns the text of an expression. */
  static String of(Expression expression) {
    if (isOptional(expression) || expression.type() != ScalarType.BOOL) {
      return value(expression);
    }
    return Conditions.of(expression).toString();
  }

  /** Returns the text of an expression that is no condition, or one without parts. */
  static String value(Expression expression) {
    if (expression instanceof Expression.Narrow narrow) {
      return value(narrow.operand());
    }
    if (expression instanceof Expression.Literal literal) {
      return literal.value().toString();
    }
    if (expression instanceof Expression.ReadLocal local) {
      return "#" + local.slot();
    }
    if (expression instanceof Expression.ReadField read) {
      return value(read.target()) + "." + read.field();
    }
    if (expression instanceof Expression.Coalesce coalesce) {
      return coalesce(coalesce);
    }
    if (expression instanceof Expression.Conditional conditional) {
      return conditional(conditional);
    }
    if (expression instanceof Construction.Collect collect
        && OptionalType.unwrap(collect.type()) instanceof SetType) {
      return "set" + new TreeSet<>(collect.elements().stream().map(Terms::of).toList());
    }
    return expression instanceof Expression.Arithmetic arithmetic
        ? arithmetic(arithmetic)
        : generic(expression);
  }

  private static String generic(Expression expression) {
    StringBuilder text = new StringBuilder(expression.getClass().getSimpleName());
    if (expression instanceof Expression.Parse parse) {
      text.append(' ').append(parse.target());
    }
    return text.append(parts(Parts.of(expression))).toString();
  }

  /** What type a node has follows from its parts, or makes no difference to its value. */
  private static String parts(List<?> parts) {
    return parts.stream()
        .filter(each -> !(each instanceof Type))
        .map(Terms::part)
        .toList()
        .toString();
  }

  /** Returns the text of whatever is part of a node. */
  static String part(Object part) {
    if (part instanceof Expression expression) {
      return of(expression);
    }
    if (part instanceof List<?> list) {
      return parts(list);
    }
    if (part instanceof Optional<?> optional) {
      return parts(optional.stream().toList());
    }
    return Parts.ofNode(part).map(Terms::parts).orElseGet(part::toString);
  }

  /** Returns the text of a walk without its condition. */
  static String walk(Binder binder) {
    return binder.keySlot() + " " + binder.valueSlot() + " in " + of(binder.source());
  }

  private static String coalesce(Expression.Coalesce coalesce) {
    boolean useless = !isOptional(coalesce.left())
        || (coalesce.right() instanceof Expression.Literal literal
            && literal.value() instanceof LiteralValue.Absent);
    return useless
        ? of(coalesce.left())
        : "(" + of(coalesce.left()) + " ?? " + of(coalesce.right()) + ")";
  }

  private static String conditional(Expression.Conditional conditional) {
    return Conditions.choose(
        Conditions.of(conditional.condition()),
        of(conditional.whenTrue()),
        of(conditional.whenFalse()),
        (condition, whenTrue, whenFalse) ->
            "if(" + condition + ", " + whenTrue + ", " + whenFalse + ")");
  }

  private static String arithmetic(Expression.Arithmetic arithmetic) {
    OptionalLong left = integer(arithmetic.left());
    OptionalLong right = integer(arithmetic.right());
    boolean nothing = switch (arithmetic.operator()) {
      case ADD, SUBTRACT -> right.isPresent() && right.getAsLong() == 0;
      case MULTIPLY, DIVIDE -> right.isPresent() && right.getAsLong() == 1;
    };
    if (nothing) {
      return of(arithmetic.left());
    }
    boolean neutral = switch (arithmetic.operator()) {
      case ADD -> left.isPresent() && left.getAsLong() == 0;
      case MULTIPLY -> left.isPresent() && left.getAsLong() == 1;
      case SUBTRACT, DIVIDE -> false;
    };
    return neutral ? of(arithmetic.right()) : generic(arithmetic);
  }

  /** Returns the value of an integer literal. */
  static OptionalLong integer(Expression expression) {
    return expression instanceof Expression.Literal literal
            && literal.value() instanceof LiteralValue.Int number
        ? OptionalLong.of(number.value())
        : OptionalLong.empty();
  }

  static boolean isOptional(Expression expression) {
    return expression.type() instanceof OptionalType;
  }

  /**
   * Returns the path of an expression that is absent without an error where its value is not there.
   * A required field that is missing is one: asking whether it is present is not, reading it is.
   */
  static Optional<String> quietPath(Expression expression) {
    return isQuiet(expression) ? Optional.of(value(expression)) : Optional.empty();
  }

  private static boolean isQuiet(Expression expression) {
    if (expression instanceof Expression.Narrow narrow) {
      return isQuiet(narrow.operand());
    }
    return expression instanceof Expression.ReadLocal
        || (expression instanceof Expression.ReadField read
            && DeclaredFields.type(read).filter(OptionalType.class::isInstance).isPresent()
            && isQuiet(read.target()));
  }
}
