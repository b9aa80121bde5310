/** {@code bylaw compile}: checks policies and writes them precompiled. */
@NullMarked
package dev.bylaw.cli.compile;

import org.jspecify.annotations.NullMarked;
