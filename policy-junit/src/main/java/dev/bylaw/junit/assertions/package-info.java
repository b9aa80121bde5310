/** AssertJ assertions on decisions. */
@NullMarked
package dev.bylaw.junit.assertions;

import org.jspecify.annotations.NullMarked;
