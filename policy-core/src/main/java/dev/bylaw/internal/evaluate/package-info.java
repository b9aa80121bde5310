/** The reference evaluator: an interpreter of programs. */
@NullMarked
package dev.bylaw.internal.evaluate;

import org.jspecify.annotations.NullMarked;
