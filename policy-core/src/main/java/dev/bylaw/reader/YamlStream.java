package dev.bylaw.reader;

import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/** Cuts a text into documents where kubectl does: at lines that begin with three dashes. */
final class YamlStream {
  private static final String SEPARATOR = "---";

  /** A part of the text that holds one document, with the reason if it is refused as it stands. */
  record Part(int start, int end, @Nullable ReadFailure refused) {
    /** Returns the offset in the text of a mark that {@link YamlCharacters} has set. */
    int offset(Mark mark) {
      return Math.min(end, start + mark.getIndex());
    }
  }

  private YamlStream() {}

  static List<Part> parts(SourceText source, boolean wholeText) {
    String text = source.text();
    if (wholeText) {
      return List.of(new Part(0, text.length(), null));
    }
    List<Part> parts = new ArrayList<>();
    int start = 0;
    ReadFailure refused = null;
    for (int line = 0; line < text.length(); line = nextLine(text, line)) {
      if (text.startsWith(SEPARATOR, line)) {
        if (refused != null || !isBlank(text, start, line)) {
          parts.add(new Part(start, line, refused));
        }
        start = nextLine(text, line);
        refused = refusal(source, line);
      }
    }
    if (refused != null || start < text.length()) {
      parts.add(new Part(start, text.length(), refused));
    }
    return parts;
  }

  private static int nextLine(String text, int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed + 1;
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r' && text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  private static @Nullable ReadFailure refusal(SourceText source, int line) {
    String text = source.text();
    int end = nextLine(text, line);
    String rest = text.substring(line + SEPARATOR.length(), end).strip();
    if (rest.isEmpty() || rest.startsWith("#")) {
      return null;
    }
    int from = text.indexOf(rest, line + SEPARATOR.length());
    return ReadFailure.at(
        ReaderCode.YAML_SYNTAX,
        source,
        from,
        from + rest.length(),
        "only a comment may follow the separator '---'",
        "begin the document on the next line");
  }

  /** Returns the first character that is no white space, NUL if there is none. */
  static char firstCharacter(String text, int start, int end) {
    int i = afterBlanks(text, start, end);
    return i < end ? text.charAt(i) : 0;
  }

  private static int afterBlanks(String text, int start, int end) {
    int i = start;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Tells whether a text that begins with a bracket was meant as JSON, not as a flow collection.
   */
  static boolean looksLikeJson(String text, int start, int end) {
    int inside = afterBlanks(text, start, end) + 1;
    char next = inside < end ? firstCharacter(text, inside, end) : 0;
    return next == '"' || next == '}' || next == '{' || next == '[' || next == '/';
  }

  /** Tells whether a part holds nothing that JSON and YAML take differently inside of quotes. */
  static boolean isSameInJson(String text, Part part) {
    for (int i = part.start(); i < part.end(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x7f && c < 0xa0) || c == '\u2028' || c == '\u2029' || c >= '\ufeff') {
        return false;
      }
    }
    return true;
  }

  /** Refuses lines with {@code %} before the document. */
  static void refuseDirectives(SourceText source, Part part) throws ReadFailure {
    String text = source.text();
    for (int line = part.start(); line < part.end(); line = nextLine(text, line)) {
      if (text.charAt(line) == '%') {
        throw ReadFailure.at(
            ReaderCode.DIRECTIVE,
            source,
            line,
            nextLine(text, line),
            "kubectl reads no YAML directives",
            "remove the line");
      }
      String content =
          text.substring(line, Math.min(nextLine(text, line), line + 100)).strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        return;
      }
    }
  }

  static void refuseControlCharacters(SourceText source, Part part) throws ReadFailure {
    String text = source.text();
    for (int i = part.start(); i < part.end(); i++) {
      char c = text.charAt(i);
      boolean refused = c < ' '
          ? c != '\t' && c != '\n' && c != '\r'
          : (c >= 0x7f && c < 0xa0 && c != '\u0085') || c >= '\ufffe';
      boolean mark = c == '\ufeff' && (i == 0 || YamlText.isBreak(text.charAt(i - 1)));
      if (refused || mark) {
        throw ReadFailure.at(
            ReaderCode.CONTROL_CHARACTER,
            source,
            i,
            i + 1,
            mark
                ? "a byte order mark stands inside the text"
                : String.format("the control character U+%04X may not stand in YAML", (int) c),
            mark ? "remove it" : "write it as an escape in double quotes");
      }
    }
  }
}
