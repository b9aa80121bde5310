package dev.bylaw.internal.render;

import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.fix.FixBuilder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.ValueWriter;
import java.util.Optional;

/**
 * A fix of which the value is constant and the target a path.
 *
 * @param value what is written; empty of what is removed
 */
record PlainFix(FixAction action, ElementPath target, Optional<Node> value) {
  static Optional<PlainFix> of(FixAction action, FilledSlots slots, Constants constants) {
    Optional<ElementPath> target = ElementPath.of(action.target(), slots);
    Optional<Node> value = action instanceof FixAction.Set set
        ? node(set.value(), constants)
        : action instanceof FixAction.Append append
            ? node(append.value(), constants)
            : Optional.empty();
    return target
        .filter(any -> value.isPresent() || action instanceof FixAction.Remove)
        .map(path -> new PlainFix(action, path, value));
  }

  private static Optional<Node> node(Expression expression, Constants constants) {
    try {
      return constants.value(expression).flatMap(value -> ValueWriter.write(value, Meter.NONE));
    } catch (EvaluationFailure failed) {
      return Optional.empty();
    }
  }

  void add(FixBuilder patch, Recorded recorded, DocumentPlaces places) {
    Place place = target.place(recorded, places);
    if (action instanceof FixAction.Set) {
      patch.set(place, value.orElseThrow());
    } else if (action instanceof FixAction.Append) {
      patch.append(place, value.orElseThrow());
    } else {
      patch.remove(place);
    }
  }
}
