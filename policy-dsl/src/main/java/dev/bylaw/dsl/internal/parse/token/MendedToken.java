package dev.bylaw.dsl.internal.parse.token;

import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * A token in place of an ill-formed one that was reported, so that the parser meets something of
 * the right kind and goes on.
 */
public final class MendedToken extends CommonToken {
  private static final long serialVersionUID = 1L;

  public MendedToken(int type, int start, int end, String text) {
    super(type, text);
    setChannel(Token.DEFAULT_CHANNEL);
    setStartIndex(start);
    setStopIndex(end - 1);
  }
}
