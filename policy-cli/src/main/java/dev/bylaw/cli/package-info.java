/** The bylaw command. */
@NullMarked
package dev.bylaw.cli;

import org.jspecify.annotations.NullMarked;
