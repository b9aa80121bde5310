/** {@code bylaw diff}: what a change of policies does. */
@NullMarked
package dev.bylaw.cli.diff;

import org.jspecify.annotations.NullMarked;
