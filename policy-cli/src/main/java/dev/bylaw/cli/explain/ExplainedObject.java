package dev.bylaw.cli.explain;

import dev.bylaw.cli.result.Location;
import dev.bylaw.document.Document;
import dev.bylaw.document.Place;
import dev.bylaw.explanation.ExplainedRule;
import dev.bylaw.explanation.Explanation;
import dev.bylaw.reader.Locator;
import java.util.List;

/**
 * An object of a file with what the rules made of it.
 *
 * @param file the file, as the user named it
 * @param document the object
 * @param explanation what the rules made of it
 * @param rules the rules that the user asks about
 */
record ExplainedObject(
    String file, Document document, Explanation explanation, List<ExplainedRule> rules) {
  ExplainedObject {
    rules = List.copyOf(rules);
  }

  /** Returns where a part stands in the file, or, if it is absent, what it would stand in. */
  Location locate(Place place) {
    return document
        .source()
        .map(source -> Location.of(file, source, Locator.locate(document, place)))
        .orElseGet(() -> Location.whole(file));
  }
}
