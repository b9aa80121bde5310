package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import dev.bylaw.type.Type;

/**
 * A constant; its value is computed once, at link time.
 *
 * @param frameSize the slots that its value's binders need
 */
public record ConstantDefinition(
    DeclarationId id,
    Documentation documentation,
    Type type,
    Expression value,
    int frameSize,
    String source,
    Span span)
    implements Declaration {}
