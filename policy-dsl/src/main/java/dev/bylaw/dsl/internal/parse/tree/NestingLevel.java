package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * How deep the expression that is being built stands in the tree. Operators and suffixes that
 * follow one another make a tree as deep as parentheses do.
 */
final class NestingLevel {
  private final SyntaxErrors errors;
  private final int limit;
  private int level;

  NestingLevel(SyntaxErrors errors, int limit) {
    this.errors = errors;
    this.limit = limit;
  }

  /** Builds what stands some levels further down. */
  <T> T descend(int levels, ParserRuleContext context, Supplier<T> build) {
    if (level + levels - 1 > limit) {
      errors.add(
          SyntaxCode.NESTED_TOO_DEEPLY,
          Tokens.span(context.getStart()),
          "this is nested more than " + limit + " levels deep",
          "name parts of it with 'let', or move them to functions");
      throw new TooDeeplyNestedException();
    }
    level += levels;
    try {
      return build.get();
    } finally {
      level -= levels;
    }
  }

  /** Ends the building of a declaration; what is wrong has been reported. */
  static final class TooDeeplyNestedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeeplyNestedException() {
      super(null, null, false, false);
    }
  }
}
