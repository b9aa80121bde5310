package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import dev.bylaw.type.Type;
import java.util.Optional;

/**
 * A parameter of a rule or function; it occupies the slot of its position.
 *
 * @param name its name
 * @param type its type
 * @param defaultValue an expression over constants and earlier parameters; empty if a value must be
 *     given
 * @param span where it stands in its source
 */
public record Parameter(String name, Type type, Optional<Expression> defaultValue, Span span) {}
