package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.dsl.coverage.Outcome;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Program;
import dev.bylaw.type.ListType;
import dev.bylaw.type.OptionalType;
import java.util.ArrayList;
import java.util.List;

/**
 * How many elements a collection may have, as far as its expression tells.
 *
 * @param least the least number
 * @param most the greatest number; {@link Integer#MAX_VALUE} if there is no limit
 */
record CollectionSize(int least, int most) {
  private static final CollectionSize ANY = new CollectionSize(0, Integer.MAX_VALUE);

  /**
   * Returns how many elements a walk may find.
   *
   * @param stopsEarly whether the walk ends at an element that decides
   */
  static List<Outcome> outcomes(Binder binder, boolean stopsEarly, Program program) {
    CollectionSize size = of(binder.source(), program);
    int least = size.least;
    if (binder.where().isPresent()) {
      least = 0;
    } else if (stopsEarly) {
      least = Math.min(1, least);
    }
    List<Outcome> outcomes = new ArrayList<>();
    if (least == 0) {
      outcomes.add(Outcome.EMPTY);
    }
    if (least <= 1 && size.most >= 1) {
      outcomes.add(Outcome.ONE);
    }
    if (size.most > 1) {
      outcomes.add(Outcome.MANY);
    }
    return outcomes;
  }

  private static CollectionSize of(Expression source, Program program) {
    if (source instanceof Expression.ReadConstant read) {
      return program
          .declaration(read.constant())
          .filter(ConstantDefinition.class::isInstance)
          .map(each -> of(((ConstantDefinition) each).value(), program))
          .orElse(ANY);
    }
    if (source instanceof Construction.Collect collect) {
      return literal(collect.elements(), isList(collect));
    }
    if (source instanceof Construction.MakeMap map) {
      return literal(map.values(), false);
    }
    if (source instanceof Expression.Concatenate sum) {
      return of(sum.left(), program).joined(of(sum.right(), program), isList(sum));
    }
    if (source instanceof Expression.CallBuiltin call) {
      return called(call, program);
    }
    return source instanceof Expression.Narrow narrow ? of(narrow.operand(), program) : ANY;
  }

  private static CollectionSize called(Expression.CallBuiltin call, Program program) {
    boolean optional = call.type() instanceof OptionalType;
    if (call.builtin() == Builtin.SPLIT && !optional) {
      return new CollectionSize(1, Integer.MAX_VALUE);
    }
    return call.builtin() == Builtin.SORTED ? of(call.arguments().get(0), program) : ANY;
  }

  /** Equal elements of a set, and values under equal keys, are one. */
  private static CollectionSize literal(List<Expression> elements, boolean list) {
    int certain = (int)
        elements.stream().filter(each -> !(each.type() instanceof OptionalType)).count();
    return new CollectionSize(list ? certain : Math.min(1, certain), elements.size());
  }

  private CollectionSize joined(CollectionSize other, boolean list) {
    long sum = (long) most + other.most;
    return new CollectionSize(list ? least + other.least : Math.max(least, other.least), (int)
        Math.min(sum, Integer.MAX_VALUE));
  }

  private static boolean isList(Expression expression) {
    return OptionalType.unwrap(expression.type()) instanceof ListType;
  }
}
