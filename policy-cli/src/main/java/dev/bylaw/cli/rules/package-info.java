/** {@code bylaw rules} and {@code bylaw explain}: what policies are there. */
@NullMarked
package dev.bylaw.cli.rules;

import org.jspecify.annotations.NullMarked;
