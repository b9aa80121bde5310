/** The typed intermediate form that the checker makes and the evaluators run. */
@NullMarked
package dev.bylaw.internal.program;

import org.jspecify.annotations.NullMarked;
