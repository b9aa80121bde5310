/** {@code bylaw version}. */
@NullMarked
package dev.bylaw.cli.version;

import org.jspecify.annotations.NullMarked;
