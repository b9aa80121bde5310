package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.TokenStream;

/** The parser, with a limit on how deep its rules call one another. */
public final class GuardedParser extends BylawParser {
  private final int limit;
  private int nesting;

  public GuardedParser(TokenStream tokens, int limit) {
    super(tokens);
    this.limit = limit;
    removeErrorListeners();
  }

  @Override
  public void enterRule(ParserRuleContext context, int state, int rule) {
    super.enterRule(context, state, rule);
    if (nests(context)) {
      nesting++;
    }
  }

  @Override
  public void exitRule() {
    if (nests(getRuleContext())) {
      nesting--;
    }
    super.exitRule();
  }

  /** Unlike {@code enterRule}, this is called where the rule catches what is thrown. */
  @Override
  public void enterOuterAlt(ParserRuleContext context, int alternative) {
    super.enterOuterAlt(context, alternative);
    if (nesting - 1 > limit) {
      throw new NestedTooDeeplyException(this);
    }
  }

  /** Tells whether a rule has come to itself again, or is one that leads to that. */
  private static boolean nests(ParserRuleContext context) {
    return switch (context.getRuleIndex()) {
      case RULE_expr, RULE_binder, RULE_block, RULE_type, RULE_annotationValue -> true;
      case RULE_notExpr, RULE_unary, RULE_ifStatement, RULE_importTail ->
        context.getParent() != null && context.getParent().getRuleIndex() == context.getRuleIndex();
      default -> false;
    };
  }

  /** Nesting beyond the limit. */
  static final class NestedTooDeeplyException extends RecognitionException {
    private static final long serialVersionUID = 1L;

    NestedTooDeeplyException(GuardedParser parser) {
      super(parser, parser.getInputStream(), parser.getRuleContext());
      setOffendingToken(parser.getCurrentToken());
    }
  }
}
