/** {@code bylaw check}: judges manifests. */
@NullMarked
package dev.bylaw.cli.check;

import org.jspecify.annotations.NullMarked;
