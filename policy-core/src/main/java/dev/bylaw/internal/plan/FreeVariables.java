package dev.bylaw.internal.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the variables that steps read, but do not bind. */
public final class FreeVariables {
  private FreeVariables() {}

  /** Returns them in the order in which they are met. */
  public static List<Operand.Variable> of(List<Step> steps) {
    Map<Operand.Variable, Boolean> read = new LinkedHashMap<>();
    Set<Operand.Variable> bound = new HashSet<>();
    new Rewriter() {
      @Override
      Operand.Variable variable(Operand.Variable variable) {
        read.put(variable, true);
        return variable;
      }

      @Override
      Step step(Step step) {
        if (step instanceof Step.Let let) {
          bound.add(let.variable());
        } else if (step instanceof Step.Loop loop) {
          bound(loop.binding());
        }
        return super.step(step);
      }

      @Override
      Test test(Test test) {
        if (test instanceof Test.Some some) {
          bound(some.binding());
        } else if (test instanceof Test.Let let) {
          bound.add(let.variable());
        }
        return super.test(test);
      }

      @Override
      Operand operand(Operand operand) {
        if (operand instanceof Operand.Let let) {
          bound.add(let.variable());
        }
        return super.operand(operand);
      }

      @Override
      Binding binding(Binding binding) {
        bound(binding);
        return super.binding(binding);
      }

      private void bound(Binding binding) {
        bound.add(binding.value());
        binding.key().ifPresent(bound::add);
      }
    }.steps(steps);
    return read.keySet().stream().filter(each -> !bound.contains(each)).toList();
  }
}
