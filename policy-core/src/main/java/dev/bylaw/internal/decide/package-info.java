/** Decides on requests with a linked policy set. */
@NullMarked
package dev.bylaw.internal.decide;

import org.jspecify.annotations.NullMarked;
