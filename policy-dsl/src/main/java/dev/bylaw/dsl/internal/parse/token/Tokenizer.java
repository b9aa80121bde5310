package dev.bylaw.dsl.internal.parse.token;

import dev.bylaw.dsl.internal.grammar.BylawLexer;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.syntax.Comment;
import dev.bylaw.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Cuts a text into tokens. What is wrong within one token is reported here and mended, so that the
 * parser meets no consequence of it.
 */
public final class Tokenizer {
  private final SyntaxErrors errors;
  private final int maximum;
  private final String text;
  private final RecoveringLexer lexer;
  private final UnknownCharacters unknown;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final Deque<Opening> open = new ArrayDeque<>();

  private Tokenizer(SyntaxErrors errors, int maximum) {
    this.errors = errors;
    this.maximum = maximum;
    this.text = errors.source().text();
    this.lexer = new RecoveringLexer(errors.source());
    this.unknown = new UnknownCharacters(errors, lexer, tokens);
  }

  /** A brace, string or interpolation that is open. */
  private record Opening(Token token, int tokensBefore, int modesBefore) {
    boolean isString() {
      return token.getType() == BylawLexer.QUOTE;
    }
  }

  /**
   * Cuts a text into tokens.
   *
   * @param errors where to report; knows the text
   * @param maximum how many tokens the text may have
   * @return the tokens, or empty if there are too many, which is then reported
   */
  public static Optional<TokenizedSource> tokenize(SyntaxErrors errors, int maximum) {
    return new Tokenizer(errors, maximum).run();
  }

  private Optional<TokenizedSource> run() {
    Token token = lexer.nextToken();
    while (token.getType() != Token.EOF) {
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        accept(token);
      } else if (token.getChannel() != Token.HIDDEN_CHANNEL) {
        addComment(token);
      }
      if (tokens.size() > maximum) {
        reportTooManyTokens(token);
        return Optional.empty();
      }
      token = lexer.nextToken();
    }
    outermostString().ifPresent(string -> breakString(string, text.length()));
    unknown.flush();
    tokens.add(endOfFile());
    return Optional.of(new TokenizedSource(tokens, comments, unknown.dropped()));
  }

  private void accept(Token token) {
    if (token.getType() == BylawLexer.UNKNOWN) {
      unknown.accept(token);
      return;
    }
    unknown.flush();
    switch (token.getType()) {
      case BylawLexer.QUOTE -> openString(token);
      case BylawLexer.INTERPOLATION, BylawLexer.LBRACE -> open(token);
      case BylawLexer.RBRACE, BylawLexer.END_QUOTE -> close(token);
      case BylawLexer.UNTERMINATED ->
        outermostString().ifPresent(string -> breakString(string, token.getStartIndex()));
      case BylawLexer.BAD_ESCAPE -> badEscape(token);
      case BylawLexer.ESCAPE -> {
        checkCodePoint(token);
        tokens.add(token);
      }
      default -> {
        if (!NumberTokens.joinToPrevious(token, tokens, errors)) {
          tokens.add(token);
        }
      }
    }
  }

  private void openString(Token token) {
    int start = token.getStartIndex();
    if (text.startsWith("\"\"\"", start)) {
      errors.add(
          SyntaxCode.UNCLOSED_STRING,
          new Span(start, start + 3),
          "this string has no end",
          "close it with \"\"\"");
      lexer.leaveModes(lexer.openModes() - 1);
      lexer.continueAt(text.length());
      tokens.add(mendedString(start, text.length()));
      return;
    }
    open(token);
  }

  private void open(Token token) {
    open.push(new Opening(token, tokens.size(), lexer.openModes() - 1));
    tokens.add(token);
  }

  private void close(Token token) {
    open.poll();
    tokens.add(token);
  }

  private Optional<Opening> outermostString() {
    Opening found = null;
    for (Opening opening : open) {
      if (opening.isString()) {
        found = opening;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Replaces a string that a line or the file ends before it does, with all that is in it. */
  private void breakString(Opening string, int end) {
    Token interpolation = null;
    while (!open.isEmpty() && open.peek().tokensBefore() > string.tokensBefore()) {
      Token token = open.pop().token();
      interpolation = token.getType() == BylawLexer.INTERPOLATION ? token : interpolation;
    }
    open.poll();
    int start = string.token().getStartIndex();
    unknown.flush();
    errors.removeFrom(start);
    if (interpolation == null) {
      errors.add(
          SyntaxCode.UNCLOSED_STRING,
          new Span(start, end),
          "this string has no end",
          "close it with '\"' on the same line");
    } else {
      errors.add(
          SyntaxCode.UNCLOSED_INTERPOLATION,
          new Span(interpolation.getStartIndex(), end),
          "this interpolation has no end",
          "close it with '}'");
    }
    tokens.subList(string.tokensBefore(), tokens.size()).clear();
    tokens.add(mendedString(start, end));
    lexer.leaveModes(string.modesBefore());
  }

  private void badEscape(Token token) {
    int start = token.getStartIndex();
    char escaped = text.charAt(start + 1);
    if (escaped == '\n' || escaped == '\r') {
      outermostString().ifPresent(string -> breakString(string, start + 1));
      return;
    }
    errors.add(
        SyntaxCode.INVALID_ESCAPE,
        new Span(start, start + (Character.isHighSurrogate(escaped) ? 3 : 2)),
        "there is no escape '\\" + Character.toString(text.codePointAt(start + 1)) + "'",
        escaped == 'u'
            ? "write a character as \\u{1F600}"
            : "there are \\\" \\\\ \\n \\t \\$ \\u{…}; regexes stand in backquotes");
    tokens.add(retyped(token, BylawLexer.TEXT));
  }

  private void checkCodePoint(Token token) {
    if (Escapes.decode(token.getText()).isEmpty()) {
      errors.add(
          SyntaxCode.INVALID_ESCAPE,
          Tokens.span(token),
          "'" + token.getText() + "' is not a character",
          "characters go from \\u{0} to \\u{10FFFF}, without \\u{D800} to \\u{DFFF}");
    }
  }

  private void addComment(Token token) {
    boolean documentation = token.getType() == BylawLexer.DOC_COMMENT;
    String content = token.getText().substring(documentation ? 3 : 2);
    comments.add(new Comment(content, documentation, Tokens.span(token)));
  }

  private void reportTooManyTokens(Token token) {
    errors.add(
        SyntaxCode.FILE_TOO_LARGE,
        Tokens.span(token),
        "this file has more than " + maximum + " tokens",
        "split it into several files of the same package");
  }

  private static MendedToken mendedString(int start, int end) {
    return new MendedToken(BylawLexer.RAW, start, end, "``");
  }

  private static Token retyped(Token token, int type) {
    CommonToken copy = new CommonToken(token);
    copy.setType(type);
    return copy;
  }

  private Token endOfFile() {
    CommonToken token = new CommonToken(Token.EOF, "");
    token.setStartIndex(text.length());
    token.setStopIndex(text.length() - 1);
    return token;
  }
}
