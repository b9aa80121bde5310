package dev.bylaw.dsl.internal.parse.token;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Sees to it that a file begins with a package clause, so that the rest can be read. */
public final class PackageClause {
  /** What a package is called whose file does not say. */
  private static final String UNNAMED = "_";

  private PackageClause() {}

  public static TokenizedSource complete(TokenizedSource source, SyntaxErrors errors) {
    List<Token> tokens = new ArrayList<>(source.tokens());
    Token first = tokens.get(0);
    if (isMisspelt(first, tokens, errors.source())) {
      errors.add(
          SyntaxCode.MISSING_PACKAGE,
          Tokens.span(first),
          "a file begins with its package, found '" + first.getText() + "'",
          "begin with the word package");
      tokens.set(
          0,
          new MendedToken(
              BylawParser.PACKAGE, first.getStartIndex(), first.getStopIndex() + 1, "package"));
    } else if (first.getType() != BylawParser.PACKAGE) {
      errors.add(
          SyntaxCode.MISSING_PACKAGE,
          Tokens.span(first),
          "this file does not say its package",
          "begin with package and a name, as package team.rules");
      tokens.add(0, mended(BylawParser.PACKAGE, first.getStartIndex(), "package"));
      tokens.add(1, mended(BylawParser.ID, first.getStartIndex(), UNNAMED));
    } else if (!namesPackage(first, tokens.get(1), errors.source())) {
      Span keyword = Tokens.span(first);
      if (!(tokens.get(1) instanceof MendedToken)) {
        errors.add(
            SyntaxCode.MISSING_PACKAGE,
            keyword,
            "this file does not say the name of its package",
            "as in package team.rules");
      }
      removeLine(tokens, errors.source());
      tokens.add(1, mended(BylawParser.ID, keyword.end(), UNNAMED));
    } else {
      return source;
    }
    return new TokenizedSource(tokens, source.comments(), source.dropped());
  }

  private static boolean isMisspelt(Token first, List<Token> tokens, SourceText source) {
    return first.getType() == BylawParser.ID
        && tokens.size() > 1
        && namesPackage(first, tokens.get(1), source);
  }

  /** Removes what stands behind the keyword on its line, for that was meant to be the name. */
  private static void removeLine(List<Token> tokens, SourceText source) {
    int line = source.position(tokens.get(0).getStartIndex()).line();
    while (tokens.get(1).getType() != Token.EOF
        && source.position(tokens.get(1).getStartIndex()).line() == line) {
      tokens.remove(1);
    }
  }

  private static boolean namesPackage(Token keyword, Token next, SourceText source) {
    return Tokens.isWord(next)
        && source.position(keyword.getStartIndex()).line()
            == source.position(next.getStartIndex()).line();
  }

  private static Token mended(int type, int offset, String text) {
    return new MendedToken(type, offset, offset, text);
  }
}
