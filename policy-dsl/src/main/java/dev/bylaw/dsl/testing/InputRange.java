package dev.bylaw.dsl.testing;

import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;

/**
 * A range in an input of a test.
 *
 * @param source the input's text
 * @param span the range
 */
public record InputRange(SourceText source, Span span) {}
