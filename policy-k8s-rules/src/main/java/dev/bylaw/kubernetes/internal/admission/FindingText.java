package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.diagnostic.PrintableText;
import dev.bylaw.document.Place;
import java.util.Optional;

/** What findings and errors look like on one line, with everything from outside escaped. */
final class FindingText {
  private static final String CUT = "…";

  private FindingText() {}

  static String of(Finding finding) {
    return line(finding.message(), rule(finding.rule(), finding.instance()), finding.place());
  }

  static String of(EvaluationError error) {
    String rule = error
        .rule()
        .map(id -> error.code().code() + " in " + rule(id, error.instance().orElse(id)))
        .orElse(error.code().code());
    return line(error.message(), rule, error.place().orElse(Place.ROOT));
  }

  private static String line(String message, String source, Place place) {
    String at = place.toString();
    String where = at.isEmpty() ? source : source + " at " + at;
    return PrintableText.escape(message + " (" + where + ")");
  }

  private static String rule(String id, String instance) {
    return Optional.of(instance)
        .filter(name -> !name.equals(id))
        .map(name -> id + " as " + name)
        .orElse(id);
  }

  /** Cuts a text to a number of code points, of which the last then says that it was cut. */
  static String cut(String text, int codePoints) {
    boolean fits =
        text.length() <= codePoints || text.codePointCount(0, text.length()) <= codePoints;
    return fits ? text : text.substring(0, text.offsetByCodePoints(0, codePoints - 1)) + CUT;
  }
}
