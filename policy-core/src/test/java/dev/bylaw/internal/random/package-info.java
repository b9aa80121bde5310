/** Well-typed programs and documents at random, for properties that hold of all of them. */
@NullMarked
package dev.bylaw.internal.random;

import org.jspecify.annotations.NullMarked;
