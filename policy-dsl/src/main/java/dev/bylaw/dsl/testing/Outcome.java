package dev.bylaw.dsl.testing;

import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Place;
import dev.bylaw.reader.Locator;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the rules said of one input.
 *
 * @param request the input
 * @param decision the decision on it
 */
record Outcome(Request request, Decision decision) {
  /** What a rule needs that is not known to be on the object, and so does not count as asked. */
  private static final String OPERATION = "operation";

  /** Tells whether at least one rule was asked and could answer. */
  boolean judged() {
    long unanswered = decision.notEvaluated().stream()
        .filter(each -> !each.needs().equals(OPERATION))
        .count();
    return decision.applied() > unanswered;
  }

  List<Finding> findings() {
    return decision.findings();
  }

  List<EvaluationError> errors() {
    return decision.errors();
  }

  /** Finds a place in the text of the input. */
  Optional<InputRange> locate(Place place) {
    Span span = Locator.locate(request.document(), place);
    return span.equals(Span.NONE)
        ? Optional.empty()
        : request.document().source().map(source -> new InputRange(source, span));
  }
}
