/**
 * What rules do to one object, as generated code does it: operands and tests over slots, lists that
 * are walked piece by piece, loops of different rules joined, paths read once.
 */
@NullMarked
package dev.bylaw.internal.plan;

import org.jspecify.annotations.NullMarked;
