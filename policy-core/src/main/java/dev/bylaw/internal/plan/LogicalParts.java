package dev.bylaw.internal.plan;

import dev.bylaw.internal.value.StringValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Simplifies what is joined by {@code &&} or {@code ||}: constants go where that is exact, and
 * comparisons of one operand with several constants become one look into a set, and so do questions
 * whether it begins with one of them.
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
    return inOneSet(first, second).or(() -> beginsAny(first, second));
  }

  private static Optional<Test> beginsAny(Test first, Test second) {
    Optional<Test.BeginsAny> a = prefixes(first);
    Optional<Test.BeginsAny> b = prefixes(second);
    if (a.isEmpty() || b.isEmpty() || !a.get().text().equals(b.get().text())) {
      return Optional.empty();
    }
    PrefixSet both = a.get().prefixes().and(b.get().prefixes());
    return Optional.of(new Test.BeginsAny(a.get().text(), both));
  }

  private static Optional<Test.BeginsAny> prefixes(Test test) {
    if (test instanceof Test.BeginsAny begins) {
      return Optional.of(begins);
    }
    boolean constant = test instanceof Test.Texts texts
        && texts.property() == Test.TextProperty.STARTS_WITH
        && texts.argument() instanceof Operand.Constant given
        && given.value() instanceof StringValue;
    if (!constant) {
      return Optional.empty();
    }
    Test.Texts texts = (Test.Texts) test;
    String prefix = ((StringValue) ((Operand.Constant) texts.argument()).value()).value();
    return Optional.of(new Test.BeginsAny(texts.text(), PrefixSet.of(prefix)));
  }

  private static Optional<Test> inOneSet(Test first, Test second) {
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
