/** From source text to syntax tree, with every syntax error on the way. */
@NullMarked
package dev.bylaw.dsl.internal.parse;

import org.jspecify.annotations.NullMarked;
