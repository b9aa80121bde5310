/** {@code bylaw test --mutate}: reports whether tests notice that policies are changed. */
@NullMarked
package dev.bylaw.cli.test.mutation;

import org.jspecify.annotations.NullMarked;
