/** Runs the tests that stand in policies. */
@NullMarked
package dev.bylaw.dsl.testing;

import org.jspecify.annotations.NullMarked;
