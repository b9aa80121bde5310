/** Operators and the library's functions on values, whoever evaluates their operands. */
@NullMarked
package dev.bylaw.internal.evaluate.operation;

import org.jspecify.annotations.NullMarked;
