/** The syntax errors of a text. */
@NullMarked
package dev.bylaw.dsl.internal.parse.error;

import org.jspecify.annotations.NullMarked;
