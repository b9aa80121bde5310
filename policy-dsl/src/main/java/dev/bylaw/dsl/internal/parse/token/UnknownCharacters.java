package dev.bylaw.dsl.internal.parse.token;

import dev.bylaw.dsl.internal.grammar.BylawLexer;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/** Reports characters that begin no token, and says what to write instead of them. */
final class UnknownCharacters {
  private static final String CLOSING_QUOTES = "'\u2019\u201d\u2019\u201d\u00bb";
  private static final String OPENING_QUOTES = "'\u2018\u201c\u2019\u201d\u00ab";
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final SyntaxErrors errors;
  private final String text;
  private final RecoveringLexer lexer;
  private final List<Token> tokens;
  private final List<Span> dropped = new ArrayList<>();
  private Span pending = Span.NONE;

  UnknownCharacters(SyntaxErrors errors, RecoveringLexer lexer, List<Token> tokens) {
    this.errors = errors;
    this.text = errors.source().text();
    this.lexer = lexer;
    this.tokens = tokens;
  }

  List<Span> dropped() {
    return dropped;
  }

  void accept(Token token) {
    int start = token.getStartIndex();
    char character = text.charAt(start);
    if (pending.end() != start) {
      flush();
    }
    if (OPENING_QUOTES.indexOf(character) >= 0 && foreignString(start)) {
      return;
    }
    switch (character) {
      case '\'' ->
        drop(
            start, SyntaxCode.FOREIGN_QUOTES, "a single quote begins nothing", "use double quotes");
      case '`' -> unclosedRawString(start);
      case '#' -> foreignComment(start);
      case '&' -> mendedOperator(start);
      case ';' ->
        drop(start, SyntaxCode.UNKNOWN_CHARACTER, "nothing ends with ';'", "leave it out");
      case '%', '^', '~' ->
        drop(start, SyntaxCode.FOREIGN_OPERATOR, "there is no operator '" + character + "'", "");
      case BYTE_ORDER_MARK -> {
        if (start > 0) {
          pending = pending.to(new Span(start, start + 1));
        }
      }
      default -> pending = pending.to(new Span(start, start + 1));
    }
  }

  /** Reports the unknown characters since the last token as one. */
  void flush() {
    if (pending.equals(Span.NONE)) {
      return;
    }
    String characters = text.substring(pending.start(), pending.end());
    boolean one = characters.codePointCount(0, characters.length()) == 1;
    String hint = characters.startsWith("$") ? "interpolations stand in strings" : "";
    errors.add(
        SyntaxCode.UNKNOWN_CHARACTER,
        pending,
        (one ? "unknown character " : "unknown characters ") + shown(characters),
        hint);
    dropped.add(pending);
    pending = Span.NONE;
  }

  private static String shown(String characters) {
    int first = characters.codePointAt(0);
    boolean visible = characters
        .codePoints()
        .allMatch(c -> Character.isDefined(c) && !isInvisible(Character.getType(c)));
    return visible ? "'" + characters + "'" : "U+" + String.format(Locale.ROOT, "%04X", first);
  }

  private static boolean isInvisible(int type) {
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private boolean foreignString(int start) {
    char closing = CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(text.charAt(start)));
    int end = text.indexOf(closing, start + 1);
    if (end < 0 || end >= endOfLine(start)) {
      return false;
    }
    Span span = new Span(start, end + 1);
    String content = text.substring(start + 1, end);
    String hint = content.contains("\"") ? "use double quotes" : "write \"" + content + "\"";
    errors.add(SyntaxCode.FOREIGN_QUOTES, span, "strings stand in double quotes", hint);
    tokens.add(new MendedToken(BylawLexer.RAW, span.start(), span.end(), "``"));
    lexer.continueAt(span.end());
    return true;
  }

  private void unclosedRawString(int start) {
    int end = endOfLine(start);
    errors.add(
        SyntaxCode.UNCLOSED_STRING,
        new Span(start, end),
        "this string has no end",
        "close it with '`'");
    tokens.add(new MendedToken(BylawLexer.RAW, start, end, "``"));
    lexer.continueAt(end);
  }

  private void foreignComment(int start) {
    int end = endOfLine(start);
    drop(start, SyntaxCode.UNKNOWN_CHARACTER, "unknown character '#'", "comments begin with '//'");
    lexer.continueAt(end);
  }

  private void mendedOperator(int start) {
    errors.add(
        SyntaxCode.FOREIGN_OPERATOR,
        new Span(start, start + 1),
        "there is no operator '&'",
        "use '&&'");
    tokens.add(new MendedToken(BylawLexer.AND, start, start + 1, "&"));
  }

  private void drop(int start, SyntaxCode code, String message, String hint) {
    Span span = new Span(start, start + 1);
    boolean again = !dropped.isEmpty() && dropped.get(dropped.size() - 1).end() == start;
    if (!again) {
      errors.add(code, span, message, hint);
    }
    dropped.add(span);
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
