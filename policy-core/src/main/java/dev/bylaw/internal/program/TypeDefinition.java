package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import dev.bylaw.type.Type;

/**
 * A named type: a record, or an alias of another type.
 *
 * @param defaultDeny whether documents of the type are refused unless a rule allows them
 */
public record TypeDefinition(
    DeclarationId id,
    Documentation documentation,
    Type type,
    boolean defaultDeny,
    String source,
    Span span)
    implements Declaration {}
