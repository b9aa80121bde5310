/** Finds what there is to reach in a program, and records what evaluations reach. */
@NullMarked
package dev.bylaw.dsl.internal.coverage;

import org.jspecify.annotations.NullMarked;
