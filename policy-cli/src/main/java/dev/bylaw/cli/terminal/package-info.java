/** The two ends of a command: streams, colours, progress, and text that is safe to print. */
@NullMarked
package dev.bylaw.cli.terminal;

import org.jspecify.annotations.NullMarked;
