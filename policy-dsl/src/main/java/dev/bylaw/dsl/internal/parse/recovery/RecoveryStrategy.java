package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.recovery.GuardedParser.NestedTooDeeplyException;
import dev.bylaw.dsl.internal.parse.token.MendedToken;
import dev.bylaw.dsl.internal.parse.token.TokenizedSource;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/**
 * What the parser does at an error: it reports it, leaves the rules up to the nearest statement,
 * declaration, import, test item or element of a list, skips to where the next one begins, and goes
 * on there. So each of them has at most one error of its own.
 */
public final class RecoveryStrategy implements ANTLRErrorStrategy {
  private final SyntaxErrorReporter reporter;
  private final Resynchronisation resynchronisation;
  private final Set<RecognitionException> reported =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean everythingRead = true;

  public RecoveryStrategy(SyntaxErrors errors, TokenizedSource tokens, int nestingLimit) {
    this.reporter = new SyntaxErrorReporter(errors, tokens, nestingLimit);
    this.resynchronisation = new Resynchronisation(errors.source(), tokens.tokens());
  }

  /** Tells whether nothing was skipped between declarations. */
  public boolean everythingRead() {
    return everythingRead;
  }

  @Override
  public void reset(Parser recognizer) {
    reported.clear();
    everythingRead = true;
  }

  @Override
  public void reportError(Parser recognizer, RecognitionException e) {
    if (reported.add(e)) {
      reporter.report((GuardedParser) recognizer, e);
    }
  }

  /** Called in the catch clause of a rule: to throw again is to leave the rule around it, too. */
  @Override
  public void recover(Parser recognizer, RecognitionException e) {
    GuardedParser parser = (GuardedParser) recognizer;
    boolean tooDeep = e instanceof NestedTooDeeplyException;
    switch (parser.getRuleContext().getRuleIndex()) {
      case BylawParser.RULE_declaration, BylawParser.RULE_importDecl ->
        resynchronisation.toDeclaration(parser, !tooDeep);
      case BylawParser.RULE_statement, BylawParser.RULE_testItem -> {
        if (tooDeep) {
          throw e;
        }
        if (Tokens.isReserved(parser.getCurrentToken()) && reporter.saidReservedWord()) {
          parser.consume();
        }
        resynchronisation.toStatementOrTestItem(parser, false);
      }
      case BylawParser.RULE_param,
          BylawParser.RULE_field,
          BylawParser.RULE_viewEntry,
          BylawParser.RULE_importItem,
          BylawParser.RULE_annotationArg -> {
        if (tooDeep || !resynchronisation.toNextElement(parser)) {
          throw e;
        }
      }
      case BylawParser.RULE_path -> {
        if (parser.getRuleContext().getParent().getRuleIndex() != BylawParser.RULE_file) {
          throw e;
        }
        resynchronisation.toDeclaration(parser, false);
      }
      default -> throw e;
    }
  }

  @Override
  public Token recoverInline(Parser recognizer) {
    ParserRuleContext context = recognizer.getRuleContext();
    boolean closesBody = recognizer.getExpectedTokens().contains(BylawParser.RBRACE)
        && (context.getRuleIndex() == BylawParser.RULE_block
            || context.getRuleIndex() == BylawParser.RULE_testBody);
    if (closesBody) {
      reporter.unclosedBody((GuardedParser) recognizer);
      markDeclaration(recognizer);
      Token next = recognizer.getCurrentToken();
      int offset = next.getStartIndex();
      return new MendedToken(BylawParser.RBRACE, offset, offset, "}");
    }
    throw new InputMismatchException(recognizer);
  }

  /** A declaration whose body has no end is not read, even if nothing is wrong inside. */
  private static void markDeclaration(Parser recognizer) {
    ParserRuleContext enclosing = recognizer.getRuleContext();
    while (enclosing != null && enclosing.getRuleIndex() != BylawParser.RULE_declaration) {
      enclosing = enclosing.getParent();
    }
    if (enclosing != null) {
      enclosing.exception = new InputMismatchException(recognizer);
    }
  }

  /** Called before each turn of a loop: what cannot begin one is reported and skipped here. */
  @Override
  public void sync(Parser recognizer) {
    GuardedParser parser = (GuardedParser) recognizer;
    switch (parser.getRuleContext().getRuleIndex()) {
      case BylawParser.RULE_block -> syncBody(parser, false);
      case BylawParser.RULE_testBody -> syncBody(parser, true);
      case BylawParser.RULE_file -> syncFile(parser);
      default -> {}
    }
  }

  private void syncBody(GuardedParser parser, boolean ofTest) {
    if (parser.getRuleContext().getChildCount() == 0) {
      return;
    }
    Token token = parser.getCurrentToken();
    while (!continuesBody(token, ofTest) && !resynchronisation.endsDeclaration(parser)) {
      reporter.expectedInBody(parser, ofTest);
      resynchronisation.skipOne(parser);
      resynchronisation.toStatementOrTestItem(parser, !ofTest);
      token = parser.getCurrentToken();
    }
  }

  private static boolean continuesBody(Token token, boolean ofTest) {
    int type = token.getType();
    return type == BylawParser.RBRACE
        || type == Token.EOF
        || (ofTest ? Tokens.startsTestItem(type) : Tokens.startsStatement(type));
  }

  private void syncFile(GuardedParser parser) {
    boolean declared =
        parser.getRuleContext().getRuleContext(BylawParser.DeclarationContext.class, 0) != null;
    if (parser.getRuleContext().getRuleContext(BylawParser.PathContext.class, 0) == null) {
      return;
    }
    int type = parser.getCurrentToken().getType();
    while (type != Token.EOF
        && type != BylawParser.AT_SIGN
        && !Tokens.startsDeclaration(type)
        && (type != BylawParser.IMPORT || declared)) {
      if (type == BylawParser.IMPORT) {
        reporter.misplacedImport(parser);
        parser.importDecl();
      } else if (declared && resynchronisation.isKeywordTakenForName(parser)) {
        reporter.missingExpression(parser);
        parser.getInputStream().seek(parser.getInputStream().index() - 1);
      } else {
        everythingRead = false;
        markDeclarationBefore(parser);
        reporter.expectedDeclaration(parser);
        resynchronisation.skipOne(parser);
        resynchronisation.toDeclaration(parser, true);
      }
      type = parser.getCurrentToken().getType();
    }
  }

  /** What goes on behind the end of a declaration, not at the margin, was meant to belong to it. */
  private void markDeclarationBefore(GuardedParser parser) {
    ParserRuleContext file = parser.getRuleContext();
    boolean belongs =
        file.getChild(file.getChildCount() - 1) instanceof BylawParser.DeclarationContext
            && !resynchronisation.isAtMargin(parser.getCurrentToken());
    if (belongs) {
      ((ParserRuleContext) file.getChild(file.getChildCount() - 1)).exception =
          new InputMismatchException(parser);
    }
  }

  @Override
  public boolean inErrorRecoveryMode(Parser recognizer) {
    return false;
  }

  @Override
  public void reportMatch(Parser recognizer) {
    // There is no mode to leave.
  }
}
