package dev.bylaw.dsl.internal.scope;

import dev.bylaw.source.Span;
import dev.bylaw.type.Type;

/**
 * A name that stands for a slot.
 *
 * @param name the name
 * @param slot the slot
 * @param type the type of its value
 * @param span where it is declared
 */
public record Variable(String name, int slot, Type type, Span span) {}
