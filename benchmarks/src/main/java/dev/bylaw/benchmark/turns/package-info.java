/**
 * Contenders take turns in one JVM, so that what disturbs the machine disturbs all of them alike.
 */
@NullMarked
package dev.bylaw.benchmark.turns;

import org.jspecify.annotations.NullMarked;
