package dev.bylaw.internal.program;

import dev.bylaw.source.Span;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A walk over a list, a set or a map: of {@code for}, {@code any}, {@code all} and comprehensions.
 * An absent collection is walked as if it were empty.
 *
 * @param keySlot where the key of a map or the index of a list goes, if it is asked for
 * @param valueSlot where each value goes
 * @param source the collection
 * @param where which values are walked; empty for all
 * @param span where it stands in its source
 */
public record Binder(
    OptionalInt keySlot, int valueSlot, Expression source, Optional<Expression> where, Span span) {}
