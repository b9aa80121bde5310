package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.Optional;

/**
 * {@code x in e [where p]} or {@code k, x in e [where p]}.
 *
 * @param key the name of the key or index, if it is asked for
 * @param value the name of the element
 * @param source what is walked
 * @param where which elements are walked; without it all
 * @param span where it stands
 */
public record Binder(
    Optional<Name> key, Name value, Expression source, Optional<Expression> where, Span span)
    implements SyntaxNode {}
