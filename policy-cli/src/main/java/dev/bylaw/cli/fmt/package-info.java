/** {@code bylaw fmt}. */
@NullMarked
package dev.bylaw.cli.fmt;

import org.jspecify.annotations.NullMarked;
