package dev.bylaw.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records on the way to several fields once, before all that needs them. Reading one that
 * is of a wrong type ends the generated code where otherwise it might not have been read: that is
 * allowed, since the interpreter decides then.
 */
final class Prefixes {
  private final VariableSource variables;

  Prefixes(VariableSource variables) {
    this.variables = variables;
  }

  /** Returns steps that begin with the records that are read several times below a variable. */
  List<Step> hoist(Operand.Variable root, List<Step> steps) {
    List<Step> inner = steps.stream().map(this::inside).toList();
    Counting counting = new Counting(root);
    counting.steps(inner);
    Replacing replacing = new Replacing();
    List<Step> hoisted = new ArrayList<>();
    counting.counts.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparingInt(Prefixes::depth))
        .forEach(path -> {
          Operand.Variable variable =
              variables.make(path.type(), path.mayBeAbsent(), path.shapes());
          hoisted.add(new Step.Let(variable, replacing.operand(path)));
          replacing.paths.put(path, variable);
        });
    hoisted.addAll(replacing.steps(inner));
    return hoisted;
  }

  private Step inside(Step step) {
    if (step instanceof Step.Loop loop) {
      return new Step.Loop(
          loop.source(), loop.binding(), loop.types(), hoist(loop.binding().value(), loop.body()));
    }
    return step instanceof Step.When when
        ? new Step.When(
            when.condition(),
            when.whenTrue().stream().map(this::inside).toList(),
            when.whenFalse().stream().map(this::inside).toList())
        : step;
  }

  private static int depth(Operand operand) {
    return operand instanceof Operand.Field field ? 1 + depth(field.target()) : 0;
  }

  /** Counts how often each record is read. */
  private static final class Counting extends Rewriter {
    private final Operand.Variable root;
    private final Map<Operand.Field, Integer> counts = new LinkedHashMap<>();

    Counting(Operand.Variable root) {
      this.root = root;
    }

    @Override
    Operand operand(Operand operand) {
      if (operand instanceof Operand.Field field
          && ValueKind.of(field.type()) == ValueKind.RECORD
          && starts(field)) {
        counts.merge(field, 1, Integer::sum);
      }
      return super.operand(operand);
    }

    private boolean starts(Operand operand) {
      return operand instanceof Operand.Field field ? starts(field.target()) : operand.equals(root);
    }
  }

  private static final class Replacing extends Rewriter {
    private final Map<Operand, Operand.Variable> paths = new HashMap<>();

    @Override
    Operand operand(Operand operand) {
      Operand.@Nullable Variable variable = paths.get(operand);
      return variable != null ? variable : super.operand(operand);
    }
  }
}
