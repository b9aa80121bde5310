package dev.bylaw.diagnostic;

import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;

/**
 * A range in a source with a word about it.
 *
 * @param source the text that the span lies in
 * @param span the range to underline
 * @param text what to say beside the underline; may be empty
 */
public record Label(SourceText source, Span span, String text) {}
