/** {@code bylaw explain}. */
@NullMarked
package dev.bylaw.cli.explain;

import org.jspecify.annotations.NullMarked;
