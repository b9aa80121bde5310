/**
 * A reader of JSON in UTF-8 that keeps only what a shape asks for and validates everything.
 *
 * <p>{@link dev.bylaw.internal.scanner.ShapeReader} is the way in. It accepts what
 * {@link dev.bylaw.reader.DocumentReader#json} accepts, which also explains what it refuses.
 */
@NullMarked
package dev.bylaw.internal.scanner;

import org.jspecify.annotations.NullMarked;
