/** Turns what the interpreter does into explanations. */
@NullMarked
package dev.bylaw.internal.explain;

import org.jspecify.annotations.NullMarked;
