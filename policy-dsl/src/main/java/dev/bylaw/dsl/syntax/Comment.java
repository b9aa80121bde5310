package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;

/**
 * A comment, wherever it stands.
 *
 * @param text what follows the slashes, as written
 * @param documentation whether it begins with three slashes
 * @param span from the first slash to the end of the line
 */
public record Comment(String text, boolean documentation, Span span) implements SyntaxNode {}
