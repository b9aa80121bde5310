/** {@code bylaw test}: runs the tests that stand in policies. */
@NullMarked
package dev.bylaw.cli.test;

import org.jspecify.annotations.NullMarked;
