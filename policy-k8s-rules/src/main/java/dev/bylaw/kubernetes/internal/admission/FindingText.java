package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.diagnostic.PrintableText;
import dev.bylaw.document.Place;

/** What findings and errors look like on one line, with everything from outside escaped. */
final class FindingText {
  private static final String CUT = "…";

  /** The length of what stands between and around the parts of a line. */
  private static final int SEPARATORS = 7;

  private FindingText() {}

  /**
   * Writes a finding as a piece of a string, cut to a number of code points. What needs neither
   * escapes nor a cut, as almost all findings, is written part by part.
   */
  static void write(Finding finding, int codePoints, JsonBytes out) {
    String rule = rule(finding.rule(), finding.instance());
    String at = finding.place().toString();
    int most = finding.message().length() + rule.length() + at.length() + SEPARATORS;
    boolean plain = most <= codePoints
        && PrintableText.isPlain(finding.message())
        && PrintableText.isPlain(rule)
        && PrintableText.isPlain(at);
    if (!plain) {
      out.text(cut(of(finding), codePoints));
    } else if (at.isEmpty()) {
      out.text(finding.message()).text(" (").text(rule).text(")");
    } else {
      out.text(finding.message()).text(" (").text(rule).text(" at ").text(at).text(")");
    }
  }

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
    return instance.equals(id) ? id : id + " as " + instance;
  }

  /** Cuts a text to a number of code points, of which the last then says that it was cut. */
  static String cut(String text, int codePoints) {
    boolean fits =
        text.length() <= codePoints || text.codePointCount(0, text.length()) <= codePoints;
    return fits ? text : text.substring(0, text.offsetByCodePoints(0, codePoints - 1)) + CUT;
  }
}
