package dev.bylaw.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.bylaw.internal.lexical.Printable;
import dev.bylaw.source.SourceText;

/** Says in this product's words what is wrong with a text that is not JSON. */
final class JsonMistake {
  private static final String VALUES =
      "JSON has texts in double quotes, numbers, true, false, null, objects and lists";

  private final SourceText source;
  private final String text;
  private final int from;
  private final int to;

  JsonMistake(SourceText source, int from, int to) {
    this.source = source;
    this.text = source.text();
    this.from = from;
    this.to = to;
  }

  static ReadFailure unfinished(SourceText source, int from, int to) {
    return new JsonMistake(source, from, to).ends();
  }

  static ReadFailure loneSurrogate(SourceText source, int start, int end) {
    return ReadFailure.at(
        ReaderCode.LONE_SURROGATE,
        source,
        start,
        end,
        "the text has an escape of half a surrogate pair, which stands for no character",
        "write the character itself, or both halves");
  }

  /**
   * Describes a mistake.
   *
   * @param offset where the parser stopped
   * @param problem what the parser says
   */
  ReadFailure describe(int offset, JsonProcessingException problem) {
    String said = problem.getOriginalMessage();
    int at = Math.max(from, Math.min(offset, to));
    if (said.contains("surrogate")) {
      return loneSurrogate(source, text.lastIndexOf('"', Math.min(at, to - 1)), at);
    }
    if (at >= to || said.startsWith("Unexpected end-of-input")) {
      return ends();
    }
    if (said.contains("escape sequence") || said.contains("character escape")) {
      return failure(
          text.lastIndexOf('\\', at),
          at + 1,
          "this escape is not known",
          "JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits");
    }
    if (said.contains("CTRL-CHAR") && said.contains("string value")) {
      return failure(
          at,
          at + 1,
          "a line break or control character stands inside a text",
          "write it as \\n, \\t or \\u followed by four hexadecimal digits");
    }
    if (said.startsWith("Non-standard token")) {
      return value(at - 1, text.charAt(at - 1));
    }
    return said.contains("numeric value") ? number(at) : structure(at, said);
  }

  private ReadFailure number(int at) {
    int start = at;
    while (start > from && "+-.eE0123456789".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return failure(
        start,
        Math.max(at, start + 1),
        "this is no number",
        "no '+' or needless zero in front, and digits on both sides of the point");
  }

  private ReadFailure structure(int at, String said) {
    char c = text.charAt(at);
    if (c == '/' || c == '#') {
      return failure(
          at,
          endOfLine(at),
          "JSON has no comments",
          "remove it; only YAML files may have comments, after '#'");
    }
    int comma = commaBefore(at);
    if ((c == '}' || c == ']') && comma >= 0) {
      return failure(comma, comma + 1, "there is a comma after the last entry", "remove the comma");
    }
    if (said.startsWith("Unexpected close marker")) {
      return closing(at, c, said);
    }
    if (said.contains("expecting comma")) {
      return failure(at, at + 1, "a comma is missing before this", "");
    }
    if (said.contains("expecting a colon")) {
      return failure(at, at + 1, "a colon is missing before this", "");
    }
    if (c == '\'') {
      return failure(at, at + 1, "texts stand in double quotes", "write \" instead of '");
    }
    if (said.contains("to start field name")) {
      return failure(at, at + 1, "a key in double quotes is missing here", "");
    }
    return value(at, c);
  }

  private ReadFailure closing(int at, char c, String said) {
    int expected = said.indexOf("expected '");
    if (expected < 0) {
      return failure(at, at + 1, "nothing is open that '" + c + "' could close", "remove it");
    }
    char other = said.charAt(expected + "expected '".length());
    return failure(
        at, at + 1, "'" + c + "' does not close what is open", "close it with '" + other + "'");
  }

  private ReadFailure value(int at, char c) {
    if (c == ',' || c == '}' || c == ']') {
      return failure(at, at + 1, "a value is missing before '" + c + "'", VALUES);
    }
    int start = at;
    while (start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = at + 1;
    while (end < to && end < at + 40 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end).strip();
    return failure(start, end, "'" + Printable.of(word) + "' is no value of JSON", VALUES);
  }

  private ReadFailure ends() {
    return failure(
        to,
        to,
        "the text ends before the value is complete",
        "a closing '}', ']' or '\"' is missing");
  }

  private int commaBefore(int at) {
    int i = at - 1;
    while (i >= from && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= from && text.charAt(i) == ',' ? i : -1;
  }

  private int endOfLine(int at) {
    int end = at;
    while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private ReadFailure failure(int start, int end, String message, String hint) {
    return ReadFailure.at(ReaderCode.JSON_SYNTAX, source, start, end, message, hint);
  }
}
