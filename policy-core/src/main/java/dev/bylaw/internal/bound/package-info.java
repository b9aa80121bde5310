/** Upper bounds of the steps that rules take, as polynomials in the sizes of documents. */
@NullMarked
package dev.bylaw.internal.bound;

import org.jspecify.annotations.NullMarked;
