/** The parser at an error: what to say about it, and where to go on. */
@NullMarked
package dev.bylaw.dsl.internal.parse.recovery;

import org.jspecify.annotations.NullMarked;
