package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.source.LineColumn;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Which brackets are open where, for all tokens of a text, declaration by declaration. */
final class Brackets {
  private static final int NONE = -1;

  private final SourceText source;
  private final List<Token> tokens;

  /** Before each token, the innermost bracket that is open. */
  private final int[] innermost;

  /** Before each token, a brace whose partner seems to belong to another one. */
  private final int[] suspect;

  Brackets(SourceText source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
    this.innermost = new int[tokens.size()];
    this.suspect = new int[tokens.size()];
    match();
  }

  private void match() {
    int open = NONE;
    int suspected = NONE;
    for (int i = 0; i < tokens.size(); i++) {
      innermost[i] = open;
      suspect[i] = suspected;
      int type = tokens.get(i).getType();
      if (startsDeclaration(i)) {
        open = NONE;
        suspected = NONE;
      } else if (startsStatement(i)) {
        open = enclosingBrace(open);
      } else if (opens(type)) {
        open = i;
      } else if (closes(type) && open != NONE) {
        boolean foreign = suspected == NONE && isLessIndented(tokens.get(i), tokens.get(open));
        suspected = foreign ? open : suspected;
        open = innermost[open];
      }
    }
  }

  private boolean startsDeclaration(int index) {
    return source.position(tokens.get(index).getStartIndex()).column() == 1
        && Tokens.startsDeclaration(tokens.get(index).getType());
  }

  private boolean startsStatement(int index) {
    boolean field = index > 0 && tokens.get(index - 1).getType() == BylawParser.DOT;
    return !field
        && switch (tokens.get(index).getType()) {
          case BylawParser.LET, BylawParser.DENY, BylawParser.REQUIRE, BylawParser.ALLOW -> true;
          default -> false;
        };
  }

  /** What an earlier statement left open is that statement's error. */
  private int enclosingBrace(int open) {
    int brace = open;
    while (brace != NONE && tokens.get(brace).getType() != BylawParser.LBRACE) {
      brace = innermost[brace];
    }
    return brace;
  }

  /** A brace that stands further left than the line of its partner closes another one. */
  private boolean isLessIndented(Token closing, Token opening) {
    if (closing.getType() != BylawParser.RBRACE) {
      return false;
    }
    LineColumn closed = source.position(closing.getStartIndex());
    LineColumn opened = source.position(opening.getStartIndex());
    return closed.line() != opened.line()
        && closed.column() - 1 == indentation(closed.line())
        && closed.column() - 1 < indentation(opened.line());
  }

  private int indentation(int line) {
    String text = source.line(line);
    return text.length() - text.stripLeading().length();
  }

  /** Returns the innermost bracket that is open before a token. */
  Optional<Token> innermost(int index) {
    return token(innermost[index]);
  }

  /** Returns the bracket that is most probably the one that lacks its partner before a token. */
  Optional<Token> unclosed(int index) {
    return innermost[index] == NONE
        ? Optional.empty()
        : token(suspect[index] == NONE ? innermost[index] : suspect[index]);
  }

  /** Tells whether an open bracket, not necessarily the innermost, is the partner of a token. */
  boolean awaits(int index) {
    int closing = tokens.get(index).getType();
    int open = innermost[index];
    while (open != NONE && partner(tokens.get(open).getType()) != closing) {
      open = innermost[open];
    }
    return open != NONE;
  }

  private Optional<Token> token(int index) {
    return index == NONE ? Optional.empty() : Optional.of(tokens.get(index));
  }

  static boolean opens(int type) {
    return partner(type) != Token.INVALID_TYPE;
  }

  static boolean closes(int type) {
    return type == BylawParser.RBRACE || type == BylawParser.RPAREN || type == BylawParser.RBRACK;
  }

  /** Returns the type of the token that closes a bracket. */
  static int partner(int opening) {
    return switch (opening) {
      case BylawParser.LBRACE, BylawParser.INTERPOLATION -> BylawParser.RBRACE;
      case BylawParser.LPAREN -> BylawParser.RPAREN;
      case BylawParser.LBRACK -> BylawParser.RBRACK;
      default -> Token.INVALID_TYPE;
    };
  }

  static String openingOf(int closing) {
    return switch (closing) {
      case BylawParser.RPAREN -> "(";
      case BylawParser.RBRACK -> "[";
      default -> "{";
    };
  }
}
