package dev.bylaw.dsl.internal.parse;

import dev.bylaw.dsl.internal.grammar.BylawParser.FileContext;
import dev.bylaw.dsl.internal.parse.token.TokenizedSource;

/**
 * A text as the grammar reads it, with every token; of use only where it has no error.
 *
 * @param file the tree
 * @param tokens the tokens and comments of the text
 * @param result what the text says
 */
public record SyntaxTree(FileContext file, TokenizedSource tokens, ParseResult result) {}
