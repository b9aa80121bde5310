/**
 * Rules with the values that a profile gives them: constants are computed, functions inlined, and
 * what is left becomes operands and tests over slots.
 */
@NullMarked
package dev.bylaw.internal.specialise;

import org.jspecify.annotations.NullMarked;
