package dev.bylaw.internal.absence;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is known of collections, and of what walks and makes them. */
final class CollectionEstimates {
  private final ExpressionEstimates expressions;
  private final Hypothesis hypothesis;

  CollectionEstimates(ExpressionEstimates expressions, Hypothesis hypothesis) {
    this.expressions = expressions;
    this.hypothesis = hypothesis;
  }

  /** A walk over one run of a collection, as far as it goes. */
  record Visit(Estimate.Run run, Estimate wanted) {
    /** Whether an element of the run is certainly looked at. */
    boolean certain() {
      return run.certain() && wanted.is(true);
    }
  }

  /** The elements of a collection, alike ones together. */
  List<Estimate.Run> runs(Estimate collection) {
    if (collection instanceof Estimate.Sequence sequence) {
      return sequence.runs();
    }
    if (collection instanceof Estimate.Known known) {
      return runs(known.value());
    }
    if (collection instanceof Estimate.Open open && !open.paths().isEmpty()) {
      return open.paths().stream()
          .map(each -> run(each, open.paths().size() == 1))
          .toList();
    }
    Estimate anything = Estimate.Open.computed(false);
    return List.of(new Estimate.Run(anything, anything, false));
  }

  private Estimate.Run run(DocumentPath collection, boolean only) {
    DocumentPath element = collection.element();
    return new Estimate.Run(
        Estimate.Open.computed(false),
        new Estimate.Open(Set.of(element), false),
        only && hypothesis.leadsThrough(collection));
  }

  private static List<Estimate.Run> runs(Value collection) {
    List<Estimate.Run> runs = new ArrayList<>();
    if (collection instanceof ListValue list) {
      for (int i = 0; i < list.size(); i++) {
        runs.add(run(IntValue.of(i), list.get(i)));
      }
    } else if (collection instanceof SetValue set) {
      for (int i = 0; i < set.elements().size(); i++) {
        runs.add(run(IntValue.of(i), set.elements().get(i)));
      }
    } else if (collection instanceof MapValue map) {
      map.keys().forEach(key -> runs.add(run(StringValue.of(key), map.get(key))));
    }
    return runs;
  }

  private static Estimate.Run run(Value key, Value value) {
    return new Estimate.Run(new Estimate.Known(key), new Estimate.Known(value), true);
  }

  /** Sets the slots of a binder to each run of its collection that it may let through. */
  void walk(Binder binder, Estimate source, Consumer<Visit> body) {
    for (Estimate.Run run : runs(source)) {
      binder.keySlot().ifPresent(slot -> expressions.frame().set(slot, run.key()));
      expressions.frame().set(binder.valueSlot(), run.value());
      Estimate wanted = binder.where().map(expressions::of).orElse(Estimate.Known.of(true));
      if (!wanted.is(false)) {
        body.accept(new Visit(run, wanted));
      }
    }
  }

  Estimate quantify(Expression.Quantifier quantifier) {
    boolean universal = quantifier.universal();
    Estimate source = expressions.of(quantifier.binder().source());
    if (source instanceof Estimate.Failed) {
      return source;
    }
    List<Estimate> results = new ArrayList<>();
    walk(quantifier.binder(), source, visit -> {
      Estimate result = expressions.of(quantifier.condition());
      results.add(visit.certain() || result.is(universal) ? result : Estimate.Open.computed(false));
    });
    if (results.stream().anyMatch(each -> each.is(!universal))) {
      return Estimate.Known.of(!universal);
    }
    if (results.stream().allMatch(each -> each.is(universal))) {
      return Estimate.Known.of(universal);
    }
    boolean fails = results.size() == 1 && results.get(0) instanceof Estimate.Failed;
    return fails ? results.get(0) : Estimate.Open.computed(false);
  }

  /** A literal list or set of which an element is not known. */
  Estimate collect(List<Estimate> elements) {
    return new Estimate.Sequence(elements.stream()
        .filter(each -> !each.isAbsent())
        .map(each -> element(each, true))
        .toList());
  }

  private static Estimate.Run element(Estimate value, boolean certain) {
    return new Estimate.Run(
        Estimate.Open.computed(false), value.present(), certain && !value.mayBeAbsent());
  }

  Estimate comprehend(Construction.Comprehension comprehension) {
    List<Estimate.Run> runs = new ArrayList<>();
    boolean complete = generate(comprehension.generators(), true, certain -> {
      Estimate value = expressions.of(comprehension.element());
      if (!value.isAbsent()) {
        runs.add(element(value, certain));
      }
    });
    return complete ? new Estimate.Sequence(runs) : Estimate.Open.computed(false);
  }

  /**
   * Walks generators in one another.
   *
   * @param body is told whether it is certainly reached
   * @return whether what the body saw is all that there may be
   */
  boolean generate(List<Binder> generators, boolean certain, Consumer<Boolean> body) {
    if (generators.isEmpty()) {
      body.accept(certain);
      return true;
    }
    Estimate source = expressions.of(generators.get(0).source());
    if (source instanceof Estimate.Failed) {
      return false;
    }
    List<Binder> inner = generators.subList(1, generators.size());
    List<Boolean> complete = new ArrayList<>();
    walk(
        generators.get(0),
        source,
        visit -> complete.add(generate(inner, certain && visit.certain(), body)));
    return !complete.contains(false);
  }

  Estimate concatenate(Estimate left, Estimate right) {
    return new Estimate.Sequence(
        Stream.concat(runs(left).stream(), runs(right).stream()).toList());
  }

  /** What is one of two collections. */
  Estimate either(Estimate left, Estimate right) {
    return new Estimate.Sequence(Stream.concat(runs(left).stream(), runs(right).stream())
        .map(Estimate.Run::uncertain)
        .toList());
  }
}
