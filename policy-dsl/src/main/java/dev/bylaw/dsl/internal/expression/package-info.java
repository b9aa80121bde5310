/** Expressions: their types, and their form in a program. */
@NullMarked
package dev.bylaw.dsl.internal.expression;

import org.jspecify.annotations.NullMarked;
