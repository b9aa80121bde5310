package dev.bylaw.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.bylaw.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in this product's words what is wrong with a text that is not JSON. */
final class JsonMistake {
  private static final Pattern CHARACTER = Pattern.compile("\\(code (\\d+)");
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
   * @param offset where the parser stopped, at the offending character or behind it
   * @param problem what the parser says
   */
  ReadFailure describe(int offset, JsonProcessingException problem) {
    if (problem.getOriginalMessage().contains("surrogate")) {
      int start = text.lastIndexOf('"', Math.min(offset, to - 1));
      return loneSurrogate(source, start, Math.min(offset, to));
    }
    int at = offending(Math.max(from, Math.min(offset, to)), problem.getOriginalMessage());
    if (at >= to) {
      return ends();
    }
    if (insideString(problem.getOriginalMessage())) {
      return inString(at, problem.getOriginalMessage());
    }
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
    return unexpected(at, c);
  }

  private ReadFailure unexpected(int at, char c) {
    int end = endOfWord(at);
    String word = text.substring(at, end);
    if (c == '\'') {
      return failure(at, at + 1, "texts stand in double quotes", "write \" instead of '");
    }
    if (c == ',') {
      return failure(at, at + 1, "a value is missing before ','", VALUES);
    }
    if (c == '"') {
      return failure(at, at + 1, "a comma or colon is missing before this text", "");
    }
    return failure(at, end, "'" + printable(word) + "' is not expected here", VALUES);
  }

  private ReadFailure ends() {
    return failure(
        to,
        to,
        "the text ends before the value is complete",
        "a closing '}', ']' or '\"' is missing");
  }

  private static boolean insideString(String message) {
    return message.contains("in string value")
        || message.contains("escape")
        || message.contains("CTRL-CHAR");
  }

  private ReadFailure inString(int at, String message) {
    if (message.contains("escape sequence") || message.contains("escape character")) {
      return failure(
          at,
          at + 1,
          "this escape is not known",
          "JSON has \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits");
    }
    return failure(
        at,
        at + 1,
        "a line break or control character stands inside a text",
        "write it as \\n, \\t or \\u followed by four hexadecimal digits");
  }

  private int offending(int offset, String message) {
    Matcher matcher = CHARACTER.matcher(message);
    if (matcher.find()) {
      int code = Integer.parseInt(matcher.group(1));
      if (offset > from && offset <= to && text.charAt(offset - 1) == code) {
        return offset - 1;
      }
      return offset;
    }
    int start = offset;
    while (start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
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

  private int endOfWord(int at) {
    int end = at + 1;
    while (end < to && end < at + 40 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static String printable(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isISOControl(c)) {
        out.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private ReadFailure failure(int start, int end, String message, String hint) {
    return ReadFailure.at(ReaderCode.JSON_SYNTAX, source, start, end, message, hint);
  }
}
