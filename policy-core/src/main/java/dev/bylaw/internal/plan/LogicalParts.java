package dev.bylaw.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Simplifies what is joined by {@code &&} or {@code ||}: constants go where that is exact, and
 * comparisons of one operand with several constants become one look into a set.
 */
final class LogicalParts {
  private LogicalParts() {}

  static List<Test> of(boolean conjunction, List<Test> tests) {
    List<Test> flat = new ArrayList<>();
    for (Test each : tests) {
      if (each instanceof Test.Logical inner && inner.conjunction() == conjunction) {
        flat.addAll(inner.tests());
      } else {
        flat.add(each);
      }
    }
    List<Test> kept = new ArrayList<>();
    for (Test each : flat) {
      boolean constant = each instanceof Test.Constant;
      if (constant && ((Test.Constant) each).value() != conjunction) {
        kept.add(each);
        return kept;
      }
      if (!constant) {
        add(conjunction, each, kept);
      }
    }
    return kept;
  }

  private static void add(boolean conjunction, Test next, List<Test> kept) {
    int last = kept.size() - 1;
    Optional<Test> merged =
        conjunction || last < 0 ? Optional.empty() : merged(kept.get(last), next);
    if (merged.isPresent()) {
      kept.set(last, merged.get());
    } else {
      kept.add(next);
    }
  }

  private static Optional<Test> merged(Test first, Test second) {
    Optional<Test.InConstants> a = constants(first);
    Optional<Test.InConstants> b = constants(second);
    if (a.isEmpty() || b.isEmpty() || !a.get().element().equals(b.get().element())) {
      return Optional.empty();
    }
    Set<Object> both = new HashSet<>(a.get().constants());
    both.addAll(b.get().constants());
    return Optional.of(new Test.InConstants(a.get().element(), both));
  }

  private static Optional<Test.InConstants> constants(Test test) {
    if (test instanceof Test.InConstants in) {
      return Optional.of(in);
    }
    if (test instanceof Test.Equal equal) {
      return constant(equal.left(), equal.right()).or(() -> constant(equal.right(), equal.left()));
    }
    return Optional.empty();
  }

  private static Optional<Test.InConstants> constant(Operand constant, Operand other) {
    return constant instanceof Operand.Constant given
        ? Raw.scalar(given.value()).map(value -> new Test.InConstants(other, Set.of(value)))
        : Optional.empty();
  }
}
