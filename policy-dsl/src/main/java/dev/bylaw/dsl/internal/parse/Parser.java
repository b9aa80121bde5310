package dev.bylaw.dsl.internal.parse;

import dev.bylaw.dsl.internal.grammar.BylawParser.FileContext;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.recovery.GuardedParser;
import dev.bylaw.dsl.internal.parse.recovery.RecoveryStrategy;
import dev.bylaw.dsl.internal.parse.token.PackageClause;
import dev.bylaw.dsl.internal.parse.token.TokenizedSource;
import dev.bylaw.dsl.internal.parse.token.Tokenizer;
import dev.bylaw.dsl.internal.parse.tree.FileBuilder;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Reads source texts. Nothing that a text contains makes it throw. */
public final class Parser {
  private Parser() {}

  /**
   * Reads a text within the default limits.
   *
   * @param source the text
   * @return its tree and its syntax errors
   */
  public static ParseResult parse(SourceText source) {
    return parse(source, ParserLimits.DEFAULT);
  }

  /**
   * Reads a text.
   *
   * @param source the text
   * @param limits what it may cost
   * @return its tree and its syntax errors
   */
  public static ParseResult parse(SourceText source, ParserLimits limits) {
    SyntaxErrors errors = new SyntaxErrors(source);
    return tree(errors, limits)
        .map(SyntaxTree::result)
        .orElseGet(() -> new ParseResult(Optional.empty(), errors.inOrder()));
  }

  /**
   * Reads a text within the default limits, and keeps how it is written.
   *
   * @param source the text
   * @return its tokens and its tree; empty if the text exceeds a limit
   */
  public static Optional<SyntaxTree> tree(SourceText source) {
    return tree(new SyntaxErrors(source), ParserLimits.DEFAULT);
  }

  private static Optional<SyntaxTree> tree(SyntaxErrors errors, ParserLimits limits) {
    return fits(errors, limits)
        ? Tokenizer.tokenize(errors, limits.tokens()).map(tokens -> read(tokens, errors, limits))
        : Optional.empty();
  }

  private static boolean fits(SyntaxErrors errors, ParserLimits limits) {
    int length = errors.source().text().length();
    if (length <= limits.characters()) {
      return true;
    }
    errors.add(
        SyntaxCode.FILE_TOO_LARGE,
        new Span(0, 0),
        "this file has " + length + " characters, more than " + limits.characters(),
        "split it into several files of the same package");
    return false;
  }

  private static SyntaxTree read(
      TokenizedSource tokenized, SyntaxErrors errors, ParserLimits limits) {
    TokenizedSource tokens = PackageClause.complete(tokenized, errors);
    GuardedParser parser = new GuardedParser(
        new CommonTokenStream(new ListTokenSource(tokens.tokens())), limits.nesting());
    // The grammar is LL(1), for which SLL is exact; a test holds it to that.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    RecoveryStrategy recovery = new RecoveryStrategy(errors, tokens, limits.nesting());
    parser.setErrorHandler(recovery);
    FileContext file = parser.file();
    SourceFile built =
        new FileBuilder(errors, tokens, limits.nesting()).build(file, recovery.everythingRead());
    return new SyntaxTree(file, tokens, new ParseResult(Optional.of(built), errors.inOrder()));
  }
}
